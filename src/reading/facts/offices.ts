// Who holds which office where: 'министр торговли Китая Чэнь Дэмин', 'Светлана Яковлева, директор фонда', 'российский президент', 'стал мэром'.
// An owner's or founder's word makes it ownership.
import type { FoundFact } from './fact.ts'
import type { Item } from './items.ts'
import { stateOfPeople } from './peoples.ts'
import { isOwner } from './word-signs.ts'

/** One office, with people's adjective before and body or place behind: 'российский министр', 'директор по связям фонда «Х»'. */
const group = 'A?a{0,2}A?J(?:(?:p?[aA]{0,2}w?|w?)[OLS](?:,?pa?[LS])?)?'
const chain = `${group}(?:(?:,|&|,&)${group}){0,3}`

interface Rule {
  readonly name: string
  readonly pattern: RegExp
}
const rules: readonly Rule[] = [
  // 'мэр Москвы Юрий Лужков', 'лидер движения, депутат Думы Иван Саттаров'
  { name: 'office-before', pattern: new RegExp(`(?<offices>${chain}),?(?:\\([^)]{1,4}\\))?(?<who>P)`, 'dg') },
  // 'Иван Саттаров, директор фонда', 'Иван Саттаров (директор фонда)', 'Иван Саттаров — директор'
  { name: 'office-behind', pattern: new RegExp(`(?<who>P)(?:,|-|\\(|,-)(?:n,)?w?(?<offices>${chain})`, 'dg') },
  // 'Иван Саттаров стал директором фонда', 'занял пост директора'
  { name: 'became', pattern: new RegExp(`(?<who>P)[^POLSJ]{0,4}(?:b[^POLSJ]{0,3}|w?p?t)(?<offices>${chain})`, 'dg') },
  { name: 'became-who', pattern: new RegExp(`(?:[bt])(?<offices>${chain})[^POLSJ]{0,3}b[^POLSJ]{0,2}(?<who>P)`, 'dg') },
]

interface Office {
  readonly position: Item | undefined
  readonly where: string | undefined
}

const officesOf = (items: readonly Item[]): Office[] => {
  const found: { position: Item; where: string | undefined; open: boolean }[] = []
  let people: string | undefined
  for (const item of items) {
    if (item.sign === 'A') people = stateOfPeople(item.text.toLowerCase().replaceAll('ё', 'е'))
    else if (item.sign === 'J') {
      found.push({ position: item, where: people, open: true })
      people = undefined
    } else if (/[OLS]/.test(item.sign)) {
      // 'основатель и президент фонда': both of the fund.
      for (const office of found.filter(({ open }) => open)) {
        office.where ??= item.text
        office.open = false
      }
    } else if (item.sign === ',') for (const office of found) office.open = false
  }
  return found
}

const factOf = (who: Item, { position, where }: Office, rule: string): FoundFact | undefined => {
  if (!position || !where) return undefined
  if (isOwner(position.text)) return { tag: 'ownership', arguments: [['owner', who.text], ['property', where]], rule } // prettier-ignore
  return {
    tag: 'occupation',
    arguments: [
      ['who', who.text],
      ['position', position.text],
      ['where', where],
    ],
    rule,
  }
}

export const officesIn = (items: readonly Item[]): FoundFact[] => {
  const row = items.map(({ sign }) => sign).join('')
  const found: FoundFact[] = []
  for (const { name, pattern } of rules)
    for (const match of row.matchAll(pattern)) {
      const [begin, end] = match.indices!.groups!['offices']!
      const [at] = match.indices!.groups!['who']!
      for (const office of officesOf(items.slice(begin, end))) {
        const fact = factOf(items[at]!, office, name)
        if (fact) found.push(fact)
      }
    }
  return found
}
