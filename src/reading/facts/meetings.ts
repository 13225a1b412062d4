// Who met whom: 'Иван Саттаров встретился с министром Сериком Саттаровым', 'переговоры между …', 'Иван Саттаров провёл встречу с …'.
import type { FoundFact } from './fact.ts'
import type { Item } from './items.ts'

/** A person with offices, bodies and places before: 'министром торговли Китая Чэнь Дэмином'. */
const person = '(?:[aAwpJOLS&]{0,9}P)'
const people = `${person}(?:(?:,|&|,&)${person}){0,3}`
const some = '[^.:;]{0,12}?'
interface Rule {
  readonly name: string
  readonly pattern: RegExp
}
const rules: readonly Rule[] = [
  // 'Иван Саттаров встретился в Алматы с Сериком Саттаровым', 'провёл переговоры с …'
  { name: 'met-with', pattern: new RegExp(`(?<one>P(?:(?:,|&)[aAwJOLS]{0,6}P){0,2})${some}[mM]${some}s(?<other>${people})`, 'dg') },
  // 'Иван Саттаров и Серик Саттаров встретились'
  { name: 'they-met', pattern: new RegExp(`(?<one>P)(?:&|s)(?<other>${person})${some}[mM]`, 'dg') },
  // 'встреча Ивана Саттарова с Сериком Саттаровым', 'встретились Иван Саттаров и Серик Саттаров'
  { name: 'meeting-of', pattern: new RegExp(`[mM](?:x|s)?(?<one>${person})[aAwpOLS(),]{0,6}(?:s|&)(?<other>${people})`, 'dg') },
] // prettier-ignore

export const meetingsIn = (items: readonly Item[]): FoundFact[] => {
  const row = items.map(({ sign }) => sign).join('')
  for (const { name, pattern } of rules)
    for (const match of row.matchAll(pattern)) {
      const { one, other } = match.indices!.groups!
      const participants = [...items.slice(...one!), ...items.slice(...other!)].filter(({ sign }) => sign === 'P')
      return [{ tag: 'meeting', arguments: participants.map(({ text }) => ['participant', text] as const), rule: name }]
    }
  return []
}
