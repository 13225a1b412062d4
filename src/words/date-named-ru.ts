// Times that Russian reports name by what happens then: 'до холодов', 'к отопительному сезону', 'к учебному году', 'под Новый год';
// days by an ordinal in words, 'к первому сентября'; and the year after another, 'годом позже'.
import { phraseIndex, type Phrases } from './phrases.ts'
import { relationBefore } from './date-relations.ts'
import type { RawDate } from './date-rule.ts'
import { next, type Core, type Spec, type Tokens } from './date-tokens.ts'
import { yearAfter } from './date-years.ts'

interface Named {
  readonly spec: Spec
  readonly forms: readonly string[]
  readonly example: string
}
const named = (spec: Spec, example: string, forms: string): Named => ({ spec, example, forms: forms.split(', ') })
const [spring, summer, autumn] = [{ season: 0 }, { season: 1 }, { season: 2 }] as const

/** Told as a term only: 'до холодов', never 'из-за холодов'. */
export const namedTimes: readonly Named[] = [
  named({ month: 12, day: 31 }, 'сдать под Новый год', 'новый год, новым годом'),
  named({ month: 9, day: 1 }, 'сдать к учебному году', 'учебному году, учебного года, новому учебному году, нового учебного года, началу учебного года, началу нового учебного года, начала учебного года, начала нового учебного года, первому звонку, первого звонка'), // prettier-ignore
  named(autumn, 'сдать до холодов', 'холодов, холодам, первых холодов, первым холодам, морозов, морозам, первых морозов, первым морозам, больших морозов, заморозков, заморозкам, снега, первого снега, большого снега, наступления холодов, наступлению холодов, прихода холодов'), // prettier-ignore
  named(autumn, 'сдать к отопительному сезону', 'отопительному сезону, отопительного сезона, новому отопительному сезону, нового отопительного сезона, началу отопительного сезона, начала отопительного сезона, отопительному периоду, отопительного периода, уборочной, уборочной кампании, жатвы, жатве, началу жатвы, начала жатвы'), // prettier-ignore
  named(spring, 'сдать до паводка', 'паводка, паводку, паводков, паводкам, половодья, половодью, большой воды, посевной, посевной кампании, весеннего сева, весеннему севу, началу посевной, начала посевной'), // prettier-ignore
  named(summer, 'сдать к купальному сезону', 'купальному сезону, купального сезона, пляжному сезону, пляжного сезона, туристическому сезону, туристического сезона, дачному сезону, поливному сезону, поливного сезона, летнему сезону, летнего сезона'), // prettier-ignore
]
const index: Phrases<Named> = phraseIndex()
for (const one of namedTimes) for (const form of one.forms) index.add(form, one)

/** First words, for marks.ts. */
export const namedTimeWords: readonly string[] = [
  ...new Set(namedTimes.flatMap(({ forms }) => forms.map((form) => form.split(' ')[0] as string))),
]

export const namedTime = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const found = index.at(tokens, at)
  if (found === undefined) return undefined
  // 'К следующему половодью'
  const from = at > 0 && /^(?:следующ|ближайш|будущ|очередн|наступающ|нынешн|весенн|осенн)(?:ему|ого|ому|его|ей|их|им)$/.test(tokens[at - 1]!.norm) && !tokens[at]!.breaks ? at - 1 : at // prettier-ignore
  const before = relationBefore(tokens, from)
  if (before?.relation !== 'by' || tokens[from - 1]!.norm === 'по') return undefined
  return { first: before.from, end: found.end, spec: found.value.spec, relation: 'by' }
}

const stems = 'перв втор треть четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(' ') // prettier-ignore
const days: Map<string, number> = new Map()
stems.forEach((stem, at) => {
  for (const ending of stem === 'треть' ? ['его', 'ему', 'е'] : ['ого', 'ому', 'ое']) days.set(stem + ending, at + 1)
})
for (const ending of ['ого', 'ому', 'ое']) days.set(`тридцат${ending}`, 30)
const tens: Readonly<Record<string, number>> = { двадцать: 20, тридцать: 30 }
/** For marks.ts: they may begin a date. */
export const ordinalDayWords: readonly string[] = [...days.keys(), ...Object.keys(tens)]

/** 'первого сентября', 'двадцать пятому мая' */
export const ordinalDay = (tokens: Tokens, at: number): Core | undefined => {
  const ten = tens[tokens[at]!.norm]
  const last = ten === undefined ? at : at + 1
  if (ten !== undefined && (tokens[last] === undefined || tokens[last]!.breaks)) return undefined
  const ordinal = days.get(tokens[last]?.norm ?? '')
  if (ordinal === undefined || (ten !== undefined && ordinal > 9)) return undefined
  const month = next(tokens, last + 1)
  const day = ordinal + (ten ?? 0)
  if (month?.kind !== 'month' || month.language !== 'ru' || day > 31) return undefined
  const year = yearAfter(tokens, last + 2)
  return { spec: { month: month.month, day, ...year.spec }, first: at, end: year.end }
}

const farthest = 24
/** 'Цеха пустят в 2026 году, годом позже – линию': counted from the year told before it in the sentence. */
export const yearLater = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const [one, two] = [tokens[at]!.norm, tokens[at + 1]?.norm ?? '']
  const sign =
    (one === 'годом' && two === 'позже') || (one === 'год' && two === 'спустя') || (one === 'спустя' && two === 'год')
      ? 1
      : one === 'годом' && two === 'раньше'
        ? -1
        : 0
  if (sign === 0 || tokens[at + 1]!.breaks) return undefined
  for (let back = at - 1; back >= 0 && back > at - farthest; back--) {
    const { kind, text, breaks } = tokens[back]!
    if (/^[.!?…]$/.test(text) || breaks) return undefined
    const year = kind === 'punctuation' ? null : /(?:^|-)(20\d\d)$/.exec(text)
    if (year !== null) return { first: at, end: at + 2, spec: { year: Number(year[1]) + sign }, relation: 'at' }
  }
  return undefined
}

const leftOut: Readonly<Record<string, number>> = {
  следующем: 1, следующему: 1, будущем: 1, будущему: 1, нынешнем: 0, нынешнему: 0, прошлом: -1, минувшем: -1, позапрошлом: -2,
} // prettier-ignore
/** 'Пять школ откроют в этом году, семь – в следующем': the year that the sentence has named before. */
export const yearLeftOut = (tokens: Tokens, at: number): Core | undefined => {
  const offset = leftOut[tokens[at]!.norm]
  const after = tokens[at + 1]
  if (offset === undefined || (after !== undefined && !after.breaks && !/^[.,;:!?)–—-]$/.test(after.text)))
    return undefined
  for (let back = at - 1; back >= 0 && back > at - farthest; back--) {
    const { kind, text, norm, breaks } = tokens[back]!
    if (/^[.!?…]$/.test(text) || breaks) return undefined
    if (/^год(?:у|а|ом|е)?$/.test(norm) || (kind === 'number' && /^20\d\d$/.test(text)))
      return { spec: { yearOff: offset }, first: at, end: at + 1 }
  }
  return undefined
}
