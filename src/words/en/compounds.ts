// English units inside compound words: '20-billion-tenge', '1,200-strong', '50-kilometre', 'two-storey', 'six-month', 'tenfold'. The noun
// stands in the singular there, so what is counted is told by a list; 'five-star' and '24-hour' count nothing.
import { numberWordOf } from '../number-words.ts'
import type { UnitLine } from '../unit-lists.ts'
import { englishUnits } from './units.ts'

const measures: ReadonlyMap<string, UnitLine> = new Map(
  englishUnits.flatMap((line) => line.forms.filter((form) => form.length > 1 || form === 'm').map((form) => [form, line] as const)), // prettier-ignore
)
const bare = (code: string, factor = 1): UnitLine => ({ code, factor, forms: [], example: '', reads: 0 })

const counted =
  'bed place seat space room flat apartment unit household house home pupil student child patient visitor guest resident spectator passenger car truck bus ' +
  'tractor vehicle machine head cow turbine panel well line lane storey shop stall booth berth cot desk class group classroom cottage village school day week ' +
  'month year minute gun ward bunk window wagon carriage reactor block person member point'
const nouns: ReadonlySet<string> = new Set(counted.split(' '))
const spelledOtherwise: Readonly<Record<string, UnitLine>> = {
  strong: bare('person'), people: bare('person'), man: bare('person'), story: bare('storey'), storied: bare('storey'), storeyed: bare('storey'),
  floor: bare('storey'), fold: bare('times'), dollar: bare('USD'), euro: bare('EUR'), bedroom: bare('bedroom'),
} // prettier-ignore

const unitOfPart = (part: string): UnitLine | undefined =>
  spelledOtherwise[part] ?? measures.get(part) ?? (nouns.has(part) ? bare(part) : undefined)

/** What stands behind the number: 'billion-tenge', 'strong', 'kilometre-long'; 'year-old' tells an age. */
export const englishCompound = (rest: string): { readonly times: number; readonly unit: UnitLine } | undefined => {
  let times = 1
  const parts = rest.split('-')
  for (let at = 0; at < parts.length && at < 4; at++) {
    const scale = numberWordOf(parts[at]!)
    if (scale?.place === 'scale' && scale.language === 'en') {
      times *= scale.value
      continue
    }
    const joined = parts[at + 1] === undefined ? undefined : measures.get(`${parts[at]} ${parts[at + 1]}`)
    const unit = joined ?? unitOfPart(parts[at]!)
    const behind = parts[at + (joined ? 2 : 1)]
    if (unit === undefined || (behind !== undefined && !/^(?:long|wide|high|deep|tall|strong|capacity|a|per)$/.test(behind))) return undefined // prettier-ignore
    return { times, unit }
  }
  return undefined
}

/** 'Two-storey', 'six-hundred-seat', 'tenfold': the number and what it counts in one word. */
export const englishFused = (norm: string): { readonly number: number; readonly unit: UnitLine } | undefined => {
  const fold = /^([a-z]{3,8})fold$/.exec(norm)?.[1]
  if (fold !== undefined) return foldOf(fold)
  const parts = norm.split('-')
  let number = 0
  let taken = 0
  for (; taken < parts.length - 1; taken++) {
    const word = numberWordOf(parts[taken]!)
    if (word === undefined || word.language !== 'en' || (taken === 0 && word.place === 'scale')) break
    if (word.place !== 'scale') number += word.value
    else if (word.value === 100) number *= 100
    else break
  }
  if (taken === 0) return undefined
  const found = englishCompound(parts.slice(taken).join('-'))
  return found && { number: number * found.times, unit: found.unit }
}
const foldOf = (word: string): { readonly number: number; readonly unit: UnitLine } | undefined => {
  const number = numberWordOf(word)
  return number === undefined || number.language !== 'en' || number.place === 'scale'
    ? undefined
    : { number: number.value, unit: bare('times') }
}
