// A place's name without the word for its kind, and that kind: 'область Жетісу', 'Zhetysu Region', 'Панфилов ауданы', 'ВКО'.
import type { PlaceKind } from '../../model/index.ts'

const kinds: readonly (readonly [PlaceKind, RegExp])[] = [
  ['region', /(?<!\p{L})(?:область|облысы|region|oblast|province|обл\.)(?!\p{L})/giu],
  ['district', /(?<!\p{L})(?:район|ауданы|district|р-н)(?!\p{L})/giu],
  ['other', /(?<!\p{L})(?:микрорайон|мкр\.?|шағын аудан(?:ы)?|microdistrict|жилой массив|тұрғын алабы|сельский округ|ауылдық округі)(?!\p{L})/giu], // prettier-ignore
  ['city', /(?<!\p{L})(?:город|г\.|қаласы|city of|city|town)(?!\p{L})/giu],
  ['village', /(?<!\p{L})(?:село|ауылы|village|посёлок|поселок|кенті|аул|станция|с\.|п\.)(?!\p{L})/giu],
  ['street', /(?<!\p{L})(?:улица|ул\.|көшесі|street|проспект|даңғылы|avenue)(?!\p{L})/giu],
]
const short: Readonly<Record<string, string>> = {
  ВКО: 'Восточно-Казахстанская', ЗКО: 'Западно-Казахстанская', СКО: 'Северо-Казахстанская', ЮКО: 'Южно-Казахстанская',
  ШҚО: 'Шығыс Қазақстан', БҚО: 'Батыс Қазақстан', СҚО: 'Солтүстік Қазақстан', ОҚО: 'Оңтүстік Қазақстан',
} // prettier-ignore

export const bareName = (given: string): { readonly name: string; readonly kind: PlaceKind | null } => {
  const full = short[given.trim()]
  if (full) return { name: full, kind: 'region' }
  for (const [kind, form] of kinds) {
    const name = given.replace(form, ' ').replace(/\s+/g, ' ').trim()
    if (name !== given.trim() && name) return { name, kind }
  }
  return { name: given.trim(), kind: null }
}
