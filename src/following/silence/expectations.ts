// What a reader would expect to be told, by kind of thing: a plant's cost, capacity, jobs, whose money and when; a repair's end
// and price; to whom an order was given and by when. One table for pages, commands and the desk. The kinds themselves, by their
// words in three languages, stand in words/lists/kinds.ts.
import type { EntityName, Language, Property, Question } from '../../model/index.ts'
import { notionsIn, plainWords } from '../../words/lists/notions.ts'
import type { KindOfThing } from '../../words/lists/notions.ts'

/** 'when' is asked by the stage of its life: when it is to be finished, or when it was opened. */
export type Asked = Question | 'when'

export interface Expectation {
  /** A kind, a family of kinds or a work, as kinds.ts names them. The first line that fits counts. */
  readonly of: string
  readonly asks: readonly Asked[]
  readonly example: string
}
const expect = (of: string, asks: string, example: string): Expectation => ({
  of,
  asks: asks.split(' ') as readonly Asked[],
  example,
})

export const expectations: readonly Expectation[] = [
  expect('repair', 'cost payer when', 'ремонт моста через реку'),
  expect('improve', 'cost payer when', 'благоустройство двора'),
  expect('power-line', 'cost payer when length', 'линия электропередачи'),
  expect('substation', 'cost payer when capacity', 'қосалқы станция'),
  expect('industry', 'cost payer when capacity jobs', 'завод по производству кирпича'),
  expect('energy', 'cost payer when capacity', 'котельная'),
  expect('farming', 'cost payer when size jobs', 'dairy farm'),
  expect('learning', 'cost payer when seats', 'орта мектеп'),
  expect('health', 'cost payer when seats', 'областная больница'),
  expect('housing', 'cost payer when homes', 'многоквартирный дом'),
  expect('road', 'cost payer when length', 'автомобильная дорога'),
  expect('street', 'cost payer when length', 'көше'),
  expect('bridge', 'cost payer when length', 'мост'),
  expect('railway', 'cost payer when length', 'railway'),
  expect('metro', 'cost payer when length', 'линия метро'),
  expect('transport', 'cost payer when capacity', 'аэропорт'),
  expect('reservoir', 'cost payer when capacity', 'водохранилище'),
  expect('dam', 'cost payer when size', 'бөгет'),
  expect('landfill', 'cost payer when capacity', 'landfill'),
  expect('supply', 'cost payer when length', 'газ құбыры'),
  expect('sport', 'cost payer when size', 'стадион'),
  expect('culture', 'cost payer when size', 'музей'),
  expect('programme', 'cost payer when', 'программа'),
  expect('service', 'cost payer when size', 'рынок'),
]
/** Of a thing that no line knows. */
export const anyThing: readonly Asked[] = ['cost', 'payer', 'when', 'size']
/** Of whom nobody knows where it stands: that comes first. */
export const unknownStage: readonly Asked[] = ['status', 'cost', 'payer']

/** A claim of any of these properties answers the question. What and whom are answered by a promise itself. */
export const answers: Readonly<Record<Exclude<Question, 'what' | 'whom'>, readonly Property[]>> = {
  cost: ['cost', 'investment', 'budget'],
  payer: ['funding'],
  due: ['due', 'opened'],
  opened: ['opened'],
  started: ['started'],
  size: ['capacity', 'area', 'length', 'count'],
  capacity: ['capacity', 'count'],
  seats: ['capacity', 'count'],
  homes: ['count', 'capacity', 'area'],
  length: ['length'],
  jobs: ['jobs'],
  status: ['status', 'opened'],
}

const byKind = new Map(expectations.map((one) => [one.of, one]))
const lineOf = (kind: KindOfThing): Expectation | undefined => byKind.get(kind.id) ?? byKind.get(kind.family)

/** 'Завод по производству…' begins with what it is, '… зауыты' ends with it, 'school of music' says it before 'of'. */
const headFirst: Readonly<Record<Language, boolean>> = { ru: true, kk: false, en: false }
const englishBreak = /\s(?:of|for|in|at|near|on|with|to|from)\s.*$/i

const expectationIn = (name: string, language: Language): Expectation | undefined => {
  const head = language === 'en' ? name.replace(englishBreak, '') : name
  const found = notionsIn(plainWords(head), language)
  const work = found.find((one) => one.work !== null && byKind.has(one.work))?.work
  if (work) return byKind.get(work)
  const known = found.filter((one) => one.kinds.some(lineOf)).toSorted((a, b) => a.from - b.from)
  const chosen = headFirst[language] ? known[0] : known.at(-1)
  return chosen?.kinds.map(lineOf).find((line) => line !== undefined)
}

/** By the names that a thing has, whichever of them tells what it is. */
export const expectationOf = (
  names: readonly Pick<EntityName, 'name' | 'language' | 'main'>[],
): Expectation | undefined => {
  for (const name of names.toSorted((a, b) => Number(b.main) - Number(a.main))) {
    const found = expectationIn(name.name, name.language)
    if (found) return found
  }
  return undefined
}
