import { expect, test } from 'vitest'
import { sentencesOf, tokenize } from '../../words/index.ts'
import type { RussianLabel, TaggedName } from '../tagger/russian/names.ts'
import { factsIn } from './index.ts'

/** Names are given in the sentence: '[J мэр] [S Тараза] [P Серик Саттаров]'. Each fact as one line. */
const labels: Record<string, RussianLabel> = { P: 'PER', O: 'ORG', L: 'LOC', S: 'LOCORG', J: 'JOB' }
const facts = (marked: string): string[] => {
  const stretches: { start: number; end: number; label: RussianLabel }[] = []
  let text = ''
  for (const part of marked.split(/(\[[POLSJ] [^\]]+\])/)) {
    const name = /^\[([POLSJ]) ([^\]]+)\]$/.exec(part)
    if (name) stretches.push({ start: text.length, end: text.length + name[2]!.length, label: labels[name[1]!]! })
    text += name ? name[2]! : part
  }
  const tokens = tokenize(text)
  const names = stretches.map(({ start, end, label }): TaggedName => ({
    first: tokens.findIndex((token) => token.end > start),
    end: tokens.findLastIndex((token) => token.start < end) + 1,
    label,
  }))
  return factsIn(text, tokens, sentencesOf(text, tokens, 'ru'), names).map(
    ({ tag, arguments: all }) => `${tag}: ${all.map(([, value]) => value).join(' | ')}`,
  )
}

test('an office stands before its holder', () => {
  expect(facts('[J Мэр] [S Тараза] [P Серик Саттаров] выступил.')).toEqual([
    'occupation: Серик Саттаров | Мэр | Тараза',
  ])
  expect(facts('[J Министр] связи и информации [S Франции] [P Серик Саттаров] выступил.')).toEqual([
    'occupation: Серик Саттаров | Министр связи и информации | Франции',
  ])
  expect(facts('Прибыл российский [J министр] [P Серик Саттаров].')).toEqual([
    'occupation: Серик Саттаров | министр | Россия',
  ])
})

test('an office stands behind its holder, and not the next one’s', () => {
  expect(facts('[P Серик Саттаров], [J директор] [O фонда «Заря»], ушёл.')).toEqual([
    'occupation: Серик Саттаров | директор | фонда «Заря»',
  ])
  expect(facts('Пришли [P Серик Саттаров], [J директор] [O фонда «Заря»] [P Ержан Саттаров].')).toEqual([
    'occupation: Ержан Саттаров | директор | фонда «Заря»',
  ])
})

test('two offices of one person, and one office of another left to him', () => {
  expect(facts('Говорил [J лидер] [O партии «Заря»], [J депутат] [O парламента] [P Серик Саттаров].')).toEqual([
    'occupation: Серик Саттаров | лидер | партии «Заря»',
    'occupation: Серик Саттаров | депутат | парламента',
  ])
  expect(facts('Сказал [J корреспондентом] [O газеты «Заря»] [J мэр] [S Тараза] [P Серик Саттаров].')).toEqual([
    'occupation: Серик Саттаров | мэр | Тараза',
  ])
})

test('a trade from somewhere is no office there', () => {
  expect(facts('Играл [J гроссмейстер] [S Франции] [P Серик Саттаров].')).toEqual([])
})

test('who heads a body, and who became what', () => {
  expect(facts('[P Серик Саттаров] возглавляет [O фонд «Заря»].')).toEqual(['occupation: Серик Саттаров | фонд «Заря»'])
  expect(facts('[P Серик Саттаров] стал [J директором] [O фонда «Заря»].')).toEqual([
    'occupation: Серик Саттаров | директором | фонда «Заря»',
  ])
})

test('founders and owners own', () => {
  expect(facts('[J Основатель] [O компании «Заря»] [P Серик Саттаров] ушёл.')).toEqual([
    'ownership: Серик Саттаров | компании «Заря»',
  ])
  expect(facts('[O Банк «Заря»], принадлежащий [P Серику Саттарову] и [P Ержану Саттарову], закрыт.')).toEqual([
    'ownership: Серику Саттарову | Банк «Заря»',
    'ownership: Ержану Саттарову | Банк «Заря»',
  ])
  expect(facts('[O Фонд «Заря»] владеет [O банком «Восход»].')).toEqual(['ownership: Фонд «Заря» | банком «Восход»'])
})

test('what belongs to whom, told from either side', () => {
  expect(facts('[P Серику Саттарову] принадлежит [O банк «Восход»].')).toEqual([
    'ownership: Серику Саттарову | банк «Восход»',
  ])
  expect(facts('[O Фонд «Заря»] получил контроль над [O банком «Восход»].')).toEqual([
    'ownership: Фонд «Заря» | банком «Восход»',
  ])
  expect(facts('[O Банк «Восход»] является дочерней компанией [O фонда «Заря»].')).toEqual([
    'ownership: фонда «Заря» | Банк «Восход»',
  ])
  expect(facts('[P Серик Саттаров], основавший [O театр «Заря»], ушёл.')).toEqual([
    'ownership: Серик Саттаров | театр «Заря»',
  ])
})

test('what is bought is dealt and owned', () => {
  expect(facts('[O Фонд «Заря»] купил 5 % акций [O банка «Восход»].')).toEqual([
    'ownership: Фонд «Заря» | банка «Восход»',
    'deal: Фонд «Заря» | банка «Восход» | купля/продажа',
  ])
})

test('who met whom', () => {
  expect(facts('[P Серик Саттаров] встретился в [L Таразе] с [J мэром] [P Ержаном Саттаровым].')).toEqual([
    'meeting: Серик Саттаров | Ержаном Саттаровым',
  ])
  expect(facts('Состоялась встреча [P Серика Саттарова] с [P Ержаном Саттаровым].')).toEqual([
    'meeting: Серика Саттарова | Ержаном Саттаровым',
  ])
})

test('who signed with whom, who was fined', () => {
  expect(facts('[O Фонд «Заря»] подписал договор с [O банком «Восход»].')).toEqual([
    'deal: Фонд «Заря» | банком «Восход»',
  ])
  expect(facts('[O Суд] оштрафовал [O банк «Восход»].')).toEqual([
    'deal: Суд | банк «Восход» | наложение/выплата штрафа',
  ])
})

test('a fact said twice is given once, and nothing is found in nothing', () => {
  expect(facts('[J Мэр] [S Тараза] [P Серик Саттаров] ушёл. [J Мэр] [S Тараза] [P Саттаров] ушёл.')).toHaveLength(1)
  expect(facts('')).toEqual([])
  expect(facts('[P Серик Саттаров] ушёл из [L Тараза].')).toEqual([])
})
