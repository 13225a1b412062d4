// The number that tells siblings apart: ГРЭС-1, школа №30, School No. 31, вторая очередь, 2-кезең; and how many things a name
// speaks of at once, for three schools are not one school.
import type { Notion } from '../../words/lists/notions.ts'

const forms: readonly RegExp[] = [
  /(?:№|\bNo\.?|#)\s?(\d{1,4})(?!\d)/giu,
  /(?<=\p{L}{2}|[»”"])[-–](\d{1,3})(?![\d\p{L}]|[-–]\d)/gu,
  // Substations of one town are told apart by it: 'ПС 220 кВ', '110 kV substation'.
  /(?<![\d\p{L}])(\d{2,4})\s?(?:кв|kv)(?!\p{L})/giu,
  /(?<![\d\p{L}])(\d{1,3})[-–](?:й|я|е|го|ші|шы|інші|ыншы)?\s?(?=\p{L}{2})/gu,
]

/** Years are no numbers of siblings: «Таза Су-2030». */
export const numbersIn = (name: string): readonly string[] => [
  ...new Set(
    forms.flatMap((form) => [...name.matchAll(form)].map((found) => String(Number(found[1])))).filter((one) => Number(one) < 1900),
  ),
] // prettier-ignore

const ordinals: readonly (readonly [string, RegExp])[] = [
  ['1', /^(?:перв|бірінші|first$|i$|1)/],
  ['2', /^(?:втор|екінші|second$|ii$|2)/],
  ['3', /^(?:трет|үшінші|third$|iii$|3)/],
  ['4', /^(?:четверт|төртінші|fourth$|iv$|4)/],
  ['5', /^(?:пят(?:ая|ый|ой|ого)|бесінші|fifth$|v$|5)/],
]

const ordinalOf = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : ordinals.find(([, form]) => form.test(word))?.[0]

/** 'вторая очередь', '2-кезең', 'phase 2'; '?' of a phase without a number; null when none is named. */
export const phaseIn = (words: readonly string[], notions: readonly Notion[]): string | null => {
  const found = notions.find((notion) => notion.phase)
  if (!found) return null
  return ordinalOf(words[found.from - 1]) ?? ordinalOf(words[found.from - 2]) ?? ordinalOf(words[found.to]) ?? '?'
}

const counts: Readonly<Record<string, number>> = {
  два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, восемь: 8, девять: 9, десять: 10, двадцать: 20, тридцать: 30,
  двенадцать: 12, пятнадцать: 15, екі: 2, үш: 3, төрт: 4, бес: 5, алты: 6, жеті: 7, сегіз: 8, тоғыз: 9, он: 10, жиырма: 20,
  отыз: 30, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, twenty: 20, thirty: 30,
} // prettier-ignore

/** How large it is, not how many there are: '10 гектарлық жылыжай', '300 төсектік аурухана', '220 kV substation'. */
const measures =
  /^(?:гектар|га$|төсек|коек|коеч|койк|орын|мест|кв$|kv$|км$|km$|шақырым|метр|мвт$|mw$|мегават|megawat|тонн|tonne|bed|seat|hectare|пәтер|квартир|apartment)/u

/** '77 проектов', 'еще пять ферм', 'two schools'; '2-ЖЭО' is one thing with a number. */
export const countIn = (name: string): number | null => {
  const [, first = '', next = ''] = /^(?:ещ[её]\s+)?(\p{L}+|\d[\d ]*)\s+(\p{L}+)/u.exec(name.toLowerCase()) ?? []
  const count = counts[first] ?? Number(first.replaceAll(' ', '') || Number.NaN)
  return Number.isFinite(count) && count > 1 && next.length > 2 && !measures.test(next) ? count : null
}
