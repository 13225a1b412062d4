import { expect, test } from 'vitest'
import type { GoldDocument, GoldTag } from './corpus.ts'
import { f1 } from './metrics.ts'
import { scoreNames, type NamesScore } from './names.ts'
import { labelled } from './test-document.ts'

/** Names read, as 'org радиостанция Маяк'. */
const score = (document: GoldDocument, reads: readonly string[], asPlaces = false): NamesScore =>
  scoreNames(
    document,
    reads.map((line) => {
      const [tag = '', ...words] = line.split(' ')
      const start = document.text.indexOf(words.join(' '))
      return { tag: tag as GoldTag, start, end: start + words.join(' ').length }
    }),
    asPlaces,
  )

const radio = labelled('Вчера радиостанция Волна Степи сообщила', {
  spans: ['1 org_descr', '2-3 org_name'],
  mentions: ['Org 0 1'],
})

test('the word for the kind costs nothing, there or not', () => {
  expect(f1(score(radio, ['org радиостанция Волна Степи']).overall)).toBe(1)
  expect(f1(score(radio, ['org Волна Степи']).overall)).toBe(1)
})

test('credit is shared words over all words', () => {
  expect(score(radio, ['org Волна']).org).toMatchObject({ creditGold: 0.5, gold: 1, read: 1 })
  expect(score(radio, ['org Вчера радиостанция Волна Степи']).org.creditGold).toBeCloseTo(2 / 3)
})

test('another kind is both a miss and a false name', () => {
  expect(score(radio, ['loc Волна Степи']).overall).toMatchObject({ creditGold: 0, gold: 1, read: 1 })
})

const ministry = labelled('министерство торговли Китая молчит', {
  spans: ['0-1 org_name', '2 loc_name'],
  mentions: ['Org 0 1', 'LocOrg 1'],
})
test('a name within a name counts neither way', () => {
  expect(score(ministry, ['org министерство торговли Китая']).overall).toMatchObject({ gold: 1, read: 1 })
  expect(score(ministry, ['org министерство торговли Китая', 'locorg Китая']).overall).toMatchObject({
    gold: 1,
    read: 1,
  })
})

test('what has no proper name counts neither way', () => {
  const bank = labelled('китайский банк молчит', { spans: ['0 geo_adj', '1 org_descr'], mentions: ['Org 0 1'] })
  expect(score(bank, []).overall).toMatchObject({ gold: 0, read: 0 })
  expect(score(bank, ['org китайский банк']).overall).toMatchObject({ gold: 0, read: 0 })
  expect(score(bank, ['org молчит']).overall).toMatchObject({ gold: 0, read: 1 })
})

test('a place that acts as a body is a place only where the rules say so', () => {
  const state = labelled('Франция ответила', { spans: ['0 loc_name'], mentions: ['LocOrg 0'] })
  expect(f1(score(state, ['loc Франция']).overall)).toBe(0)
  expect(f1(score(state, ['loc Франция'], true).overall)).toBe(1)
  expect(f1(score(state, ['locorg Франция'], true).overall)).toBe(1)
})

test('of a body and a place that acts as one, with the same words, the one that was found counts', () => {
  const senate = labelled('Сенат собрался', { spans: ['0 org_name'], mentions: ['Org 0', 'LocOrg 0'] })
  expect(score(senate, ['locorg Сенат']).overall).toMatchObject({ creditGold: 1, gold: 1, read: 1 })
  expect(score(senate, []).org).toMatchObject({ gold: 1 })
  expect(score(senate, []).locorg).toMatchObject({ gold: 0 })
})

test('each name is matched once, and what fits wholly is matched first', () => {
  const people = labelled('Иван Саттаров Иван Саттаров', {
    spans: ['0 name', '1 surname', '2 name', '3 surname'],
    mentions: ['Person 0 1', 'Person 2 3'],
  })
  const both = scoreNames(people, [{ tag: 'per', start: 0, end: 13 }, { tag: 'per', start: 0, end: people.text.length }], false) // prettier-ignore
  expect(both.per).toMatchObject({ creditGold: 1.5, gold: 2, read: 2 })
})
