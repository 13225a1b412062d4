// What is known of a Russian word, for the tagger: is it, in whatever case, a place, a given name, a surname, a body, a people's adjective, or a word
// for a kind of thing whose name stands beside it. Small numbers, so that they can be mixed with other features.
import { foldName, placeForms, type Tables } from '../../../words/index.ts'
import type { WordKnowledge } from '../features.ts'
import { kindsOf, namesOf, peoples } from './words-of-names.ts'

export const facts = {
  city: 1, country: 2, region: 3, body: 4, given: 5, surname: 6, bodyKind: 7, placeKind: 8, office: 9, kin: 10, work: 11,
  people: 12, listedPlace: 13, listedCountry: 14, listedRegion: 15, listedGiven: 16, listedSurname: 17, patronymic: 18,
} as const // prettier-ignore

/** Endings of nouns and of adjectives used as nouns, all cases; no ending too. */
const nounEnding =
  /^(?:|а|я|о|е|у|ю|ы|и|й|ь|ой|ей|ёй|ою|ею|ом|ем|ём|ью|ов|ев|ёв|ам|ям|ами|ями|ах|ях|ия|ии|ию|ией|ий|ие|ого|его|ому|ему|им|ым|ых|их|ыми|ими|ая|яя|ую|юю|ый|ое|ее)$/
const adjectiveEnding = /^(?:ий|ый|ой|ого|ому|им|ым|ом|ая|ую|ою|ое|ие|ые|их|ых|ими|ыми|и|о)$/
const longestEnding = 3

const plain = (word: string): string => word.replaceAll('ё', 'е')
/** 'москва' → 'москв', 'казань' → 'казан': what stays in all cases. Letters alone ('оон', 'ес') stay as they are. */
const stemOf = (word: string): string => (word.length < 4 ? word : word.replace(/(?:ый|ий|[аяоеуюыийь])$/, ''))

const stems = new Map<string, number[]>()
for (const [kind, words] of Object.entries({ ...namesOf, ...kindsOf }))
  for (const word of words.split(/\s+/)) {
    const stem = stemOf(plain(word))
    const known = stems.get(stem) ?? []
    known.push(facts[kind as keyof typeof facts])
    stems.set(stem, known)
  }
const adjectives = new Set(plain(peoples).split(/\s+/))

const ownOf = (word: string): Set<number> => {
  const found = new Set<number>()
  for (let cut = 0; cut <= longestEnding && word.length - cut >= 2; cut++) {
    const [stem, ending] = [word.slice(0, word.length - cut), word.slice(word.length - cut)]
    if (!nounEnding.test(ending) && !adjectiveEnding.test(ending)) continue
    if (nounEnding.test(ending) && (cut === 0 || stem.length > 2))
      for (const fact of stems.get(stem) ?? []) found.add(fact)
    if (cut >= 1 && adjectiveEnding.test(ending) && adjectives.has(stem)) found.add(facts.people)
  }
  return found
}

/** Whether a word says an office or a trade: 'президентом', 'фотографа'. */
export const isBodyKind = (norm: string): boolean => ownOf(norm).has(facts.bodyKind)
export const isOffice = (norm: string): boolean => ownOf(norm).has(facts.office)

/** Dictionary forms that a person's name in any case may have. */
const personForms = (word: string): string[] => {
  const cut = (letters: number, ...endings: string[]): string[] => endings.map((ending) => word.slice(0, word.length - letters) + ending) // prettier-ignore
  const found = [word]
  if (/[ауые]$/.test(word)) found.push(...cut(1, '', 'а'))
  if (/[яюие]$/.test(word)) found.push(...cut(1, 'й', 'ь', 'я', 'а', 'ия'))
  if (/(?:ом|ем|ой|ей|ым|ою|ью)$/.test(word)) found.push(...cut(2, '', 'а', 'й', 'ь', 'я'))
  if (/(?:ого|ому)$/.test(word)) found.push(...cut(3, 'ий', 'ый', 'ой'))
  if (/(?:ким|ком)$/.test(word)) found.push(...cut(2, 'ий'))
  if (/(?:ыми|ами)$/.test(word)) found.push(...cut(3, '', 'а'))
  if (/(?:ых|ам|ах)$/.test(word)) found.push(...cut(2, '', 'а'))
  if (/(?:кой|кую)$/.test(word)) found.push(...cut(2, 'ая'))
  return found
}
const patronymic = /(?:[ое]вич|[ьи]ич|[ое]вн|ичн)(?:а|у|ем|е|ы|ой)?$/

const known = (tables: Tables, word: string): readonly number[] => {
  const found = ownOf(word)
  if (/^[а-я]/.test(word) && word.length > 2) {
    for (const form of personForms(word)) {
      const folded = foldName(form)
      if (tables.people.isGiven(folded)) found.add(facts.listedGiven)
      if (tables.people.isSurname(folded)) found.add(facts.listedSurname)
    }
    if (patronymic.test(word)) found.add(facts.patronymic)
    for (const form of placeForms(word, 'ru'))
      for (const { kind } of tables.places.byName(foldName(form)))
        found.add(kind === 'country' ? facts.listedCountry : kind === 'city' || kind === 'region' ? facts.listedRegion : facts.listedPlace) // prettier-ignore
  } else if (/^[a-z]/.test(word) && tables.people.isGiven(foldName(word))) found.add(facts.listedGiven)
  return [...found].sort((a, b) => a - b)
}

/** Remembers what it has looked up. */
export const russianKnowledge = (tables: Tables): WordKnowledge => {
  const remembered = new Map<string, readonly number[]>()
  return (lower) => {
    let found = remembered.get(lower)
    if (!found) {
      found = known(tables, plain(lower))
      if (remembered.size > 20_000) remembered.clear()
      remembered.set(lower, found)
    }
    return found
  }
}
