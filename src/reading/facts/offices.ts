// Who holds which office where: 'министр торговли Китая Чэнь Дэмин', 'Светлана Яковлева, директор фонда', 'российский президент', 'стал мэром'.
// An owner's or founder's word makes it ownership.
import { formsOf, type Form } from '../../words/index.ts'
import type { FoundFact } from './fact.ts'
import type { Item } from './items.ts'
import { stateOfPeople } from './peoples.ts'
import { isOwner } from './word-signs.ts'

/** Words between an office and its body: 'министр [связи и массовых коммуникаций] России', 'директор [по развитию] фонда'. */
const between = '(?:[aAw&]|pa?w){0,5}p?[aA]{0,2}'
/** 'члена палаты и рабочей группы', 'Конгресса США от штата Аризона' */
const more = '(?:&p?[aA]{0,2}[OLS])?(?:,?pa?w?[OLS])?'
/** 'комитета [при прокуратуре]', 'агентства [по космическим полётам]' */
const tail = '(?:p[aAw]{1,3}){0,2}(?:\\(O\\))?'
/** One office, with people's adjective before and body or place behind: 'российский министр', 'директор по связям фонда «Х»'. */
const group = `[aA]{0,3}J(?:${between}[OLS]${more}${tail})?`
const chain = `${group}(?:(?:,|&|,&)?${group}){0,3}`

/** 'основатели фонда [Иван Саттаров и Серик Саттаров]' */
const people = 'P(?:(?:,P){0,3}&P)?'

interface Rule {
  readonly name: string
  readonly pattern: RegExp
}
const rules: readonly Rule[] = [
  // 'мэр Москвы Юрий Лужков', 'лидер движения, депутат Думы Иван Саттаров'
  {
    name: 'office-before',
    pattern: new RegExp(`(?<offices>${chain})(?:,(?=P,))?(?:\\([^)]{1,4}\\))?(?<who>${people})`, 'dg'),
  },
  // 'Иван Саттаров, директор фонда', 'Иван Саттаров (директор фонда)', 'Иван Саттаров — директор'
  {
    name: 'office-behind',
    pattern: new RegExp(`(?<who>${people})(?:,|-|\\(|,-)(?:n,)?(?:w|aw)?(?<offices>${chain})(?!P|,P,)`, 'dg'),
  },
  // 'Иван Саттаров стал директором фонда', 'занял пост директора'
  { name: 'became', pattern: new RegExp(`(?<who>P)[^POLSJ]{0,4}(?:b[^POLSJ]{0,3}|w?p?t)(?<offices>${chain})`, 'dg') },
  // 'премьер-министром станет Иван Саттаров', 'владельцем фонда является …'
  { name: 'became-who', pattern: new RegExp(`(?<offices>${chain})[^POLSJ]{0,3}b[aAwJe]{0,3}(?<who>P)`, 'dg') },
]

interface Office {
  readonly position: string
  where: string | undefined
  readonly cases: ReadonlySet<string>
  readonly plural: boolean
  /** Its body may still come: 'основатель и президент фонда'. */
  open: boolean
}

/** Offices that a state, region or town has; others ('режиссёр', 'гроссмейстер') only come from there. */
const ofState =
  /(?:президент|премьер|министр|секретар|канцлер|корол|принц|цар|император|султан|эмир|губернатор|мэр|префект|сенатор|конгрессмен|депутат|парламентар|спикер|председател|глав[аыеуо]|лидер|руководител|посол|посл[аоуе]|консул|послом|постпред|полпред|представител|уполномочен|прокурор|судь|комиссар|патриарх|епископ|митрополит|муфтий|вожд|перв(?:ый|ого|ая) лед|командующ|атташе|советник|помощник|тренер|генерал-губернатор|омбудсмен|ректор)/i
const isOfState = (position: string): boolean => ofState.test(position)

/** The office's words go on up to its body: 'министр', 'торговли' of 'Китая'; not behind a preposition of place. */
const positionOf = (items: readonly Item[], at: number): string => {
  const office = items[at]!
  const end = items.findIndex((item, place) => place > at && !/[aw&]/.test(item.sign))
  const body = items[end]
  if (!body || !/[OLS]/.test(body.sign) || end === at + 1) return office.text
  const words = items.slice(at, end)
  while (words.length > 1 && words.at(-1)!.sign !== 'w') words.pop()
  return words.map(({ text }) => text).join(' ')
}

/** What an office's noun may be; the reading that comes first, in all its cases. */
const nounOf = (office: string): readonly Form[] => {
  for (const word of office.split(/\s+/)) {
    const nouns = formsOf(word.toLowerCase(), 'ru').filter(({ pos }) => pos === 'noun')
    if (nouns.length > 0) return nouns.filter(({ lemma }) => lemma === nouns[0]!.lemma)
  }
  return []
}
/** The cases that an office may stand in: offices of one person stand in one. */
const casesOf = (office: string): ReadonlySet<string> => new Set(nounOf(office).map((form) => form.case ?? 'nom'))
const isPlural = (office: string): boolean =>
  nounOf(office).length > 0 && nounOf(office).every((form) => form.number === 'pl')
const agree = (a: Office, b: Office): boolean =>
  a.cases.size === 0 || b.cases.size === 0 || !a.cases.isDisjointFrom(b.cases)

const officesOf = (items: readonly Item[]): Office[] => {
  const found: Office[] = []
  let people: string | undefined
  items.forEach((item, at) => {
    if (item.sign === 'A') people = stateOfPeople(item.text.toLowerCase().replaceAll('ё', 'е'))
    else if (item.sign === 'J') {
      found.push({
        position: positionOf(items, at),
        cases: casesOf(item.text),
        plural: isPlural(item.text),
        where: people && isOfState(item.text) ? people : undefined,
        open: true,
      })
      people = undefined
    } else if (/[OLS]/.test(item.sign)) {
      const last = found.at(-1)
      if (!last) return
      if (last.where && !last.open && items[at - 1]?.sign === '&') found.push({ ...last, where: item.text })
      for (const office of found) {
        if (!office.open) continue
        if (item.sign === 'O' || isOfState(office.position)) office.where ??= item.text
        office.open = false
      }
    } else if (item.sign === ',') for (const office of found) office.open = false
  })
  return found
}

const factOf = (who: Item, { position, where }: Office, rule: string): FoundFact | undefined => {
  if (!where) return isOwner(position) || rule !== 'office-before' ? undefined : { tag: 'occupation', arguments: [['who', who.text], ['position', position]], rule: 'office-alone' } // prettier-ignore
  if (isOwner(position)) return { tag: 'ownership', arguments: [['owner', who.text], ['property', where]], rule } // prettier-ignore
  return {
    tag: 'occupation',
    arguments: [
      ['who', who.text],
      ['position', position],
      ['where', where],
    ],
    rule,
  }
}

/** Of several people the nearest, or all where the office is of many. */
const whoHolds = ({ plural }: Office, holders: readonly Item[], behind: boolean): readonly Item[] =>
  plural ? holders : behind ? holders.slice(0, 1) : holders.slice(-1)

const matched = (items: readonly Item[]): FoundFact[] => {
  const row = items.map(({ sign }) => sign).join('')
  return rules.flatMap(({ name, pattern }) =>
    [...row.matchAll(pattern)].flatMap((match) => {
      const [begin, end] = match.indices!.groups!['offices']!
      const [from, to] = match.indices!.groups!['who']!
      const holders = items.slice(from, to).filter(({ sign }) => sign === 'P')
      const offices = officesOf(items.slice(begin, end))
      return offices
        .filter((office) => agree(office, offices.at(-1)!))
        .flatMap((office) => whoHolds(office, holders, from > begin).map((who) => factOf(who, office, name)))
        .filter((fact) => fact !== undefined)
    }),
  )
}

/** 'Иван Саттаров возглавляет фонд', 'Иван Саттаров из фонда': where, but no office. */
const wherePatterns: readonly Rule[] = [
  { name: 'heads', pattern: new RegExp(`(?<who>P)[,aew-]{0,3}h[aAw]{0,3}(?<where>[OLS])`, 'dg') },
]
const wheres = (items: readonly Item[]): FoundFact[] => {
  const row = items.map(({ sign }) => sign).join('')
  return wherePatterns.flatMap(({ name, pattern }) =>
    [...row.matchAll(pattern)].map((match): FoundFact => {
      const of = (group: string): string => items[match.indices!.groups![group]![0]]!.text
      return { tag: 'occupation', arguments: [['who', of('who')], ['where', of('where')]], rule: name } // prettier-ignore
    }),
  )
}

export const officesIn = (items: readonly Item[]): FoundFact[] => [...matched(items), ...wheres(items)]
