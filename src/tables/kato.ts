// The classifier of Kazakhstan's places (KATO), its type marks made into kinds: 'с.Лепсы' is the village Лепсы,
// 'Алакольский район' the district Алакольский, 'Семей Г.А.' the administration of a town, which is not the town.
import type { PlaceKind } from '../model/index.ts'

export interface KatoRow {
  readonly kato: string
  readonly level: string
  readonly name_ru: string
  readonly name_kk: string
}
export interface BuiltPlace {
  readonly code: string
  readonly kind: PlaceKind
  readonly parent: string
  readonly names: { ru: string[]; kk: string[]; en: string[] }
  readonly official: { readonly ru: string; readonly kk: string }
  /** False for a town's administration: it carries the town's own name and must not compete with it. */
  readonly indexed: boolean
}

const clean = (name: string): string =>
  name
    .replaceAll('ќ', 'қ')
    .replace(/(?<=\s)a(?=\.)/g, 'а')
    .replace(/\s+/g, ' ')
    .replace(/"/g, '')
    .trim()

/** Marks before a Russian name, longest first. */
const ruBefore =
  /^(?:с\.о\.\s*им(?:ени|\.)|с\.\s*им\.|с\.о\.|с\.а\.|п\.а\.|кр\.\s?хоз\.?|крес\.пос\.|жил\.\s?дом|зимовка|жив\.\s?точка|жив\.т\.|точка|ферма|поселье|отг\.|рзд\.|уч\.|ст\.|с\.|п\.|г\.|им\.|район им\.|район|область|заимка|отяр|гурт)\s*(?=\S)/i
const ruAfter = /\s+(?:с\.\s?о\.?|п\.а\.|с\.а\.|г\.а\.|Г\.А\.|П\.К\.|район|область|жил\.\s?дом|ст\.|с\.|кр\.хоз\.?)$/i
const kkAfter =
  /\s+(?:атын\.\s?(?:а\.о\.|ауданы|а\.|с\.)|а\.о\.?|а\.ә\.|к\.ә\.|қ\.ә\.|Қ\.Ә\.|Г\.А\.|ауданы|облысы|қыстауы|мекені|шарқож|шар\.қож\.|қонысы|фермасы|ферма|уч\.|ст\.|рзд\.|үйі|а\.|к\.|қ\.|ж\.|с\.|а|П\.К\.)$/

/** What stands before a Kazakh name. */
const kkBefore = /^(?:рзд\.|ст\.|ферма|учаске)\s*(?=\S)/

const strip = (name: string, before: RegExp | undefined, after: RegExp): string => {
  const bare = clean(name)
  const without = bare.replace(after, '').replace(before ?? /^$/, '')
  return clean(without) || bare
}

const settlementKind = (name: string): PlaceKind => {
  if (name.startsWith('г.')) return 'city'
  if (/район/i.test(name)) return 'district'
  return /^(?:с\.|п\.|ст\.|рзд\.|уч\.)/.test(name) || name.endsWith(' с.') || /^[А-ЯЁӘІҢҒҮҰҚӨҺ]/.test(name)
    ? 'village'
    : 'other'
}
const kindOf = (row: KatoRow): PlaceKind => {
  const name = row.name_ru
  if (row.level === 'oblast') return name.startsWith('г.') ? 'city' : 'region'
  if (row.level === 'district') return name.endsWith(' Г.А.') ? 'other' : 'district'
  if (row.level === 'settlement') return settlementKind(name)
  if (name.startsWith('г.')) return 'city'
  return /район/i.test(name) ? 'district' : 'other'
}

/** The longest shorter prefix that exists. */
const parentOf = (code: string, known: ReadonlySet<string>): string => {
  for (const size of [6, 4, 2]) {
    const prefix = code.slice(0, size).padEnd(9, '0')
    if (prefix !== code && known.has(prefix)) return prefix
  }
  return 'KZ'
}

export const buildKato = (rows: readonly KatoRow[]): BuiltPlace[] => {
  const known = new Set(rows.map((row) => row.kato))
  return rows.map((row) => {
    const ru = strip(row.name_ru, ruBefore, ruAfter)
    const kk = strip(row.name_kk, kkBefore, kkAfter)
    return {
      code: row.kato,
      kind: kindOf(row),
      parent: parentOf(row.kato, known),
      names: { ru: [ru], kk: [kk], en: [] },
      official: { ru, kk },
      indexed: !/(?: Г\.А\.| г\.а\.| п\.а\.| с\.а\.|^п\.а\.|^с\.а\.)/.test(row.name_ru),
    }
  })
}
