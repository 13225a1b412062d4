import { expect, test } from 'vitest'
import type { EntityName, Source } from '../model/index.ts'
import { attribution, cite, entityName, surnameFirst, wordedIn } from './names.ts'

const source = (more: Partial<Source>): Source => ({
  id: 'paper',
  kind: 'page',
  url: null,
  language: 'ru',
  names: {},
  citations: {},
  ...more,
})

const name = (language: 'ru' | 'kk', text: string): EntityName => ({
  language,
  name: text,
  main: true,
  from: null,
  until: null,
})

test('a name in the language of the page, else one that says its language', () => {
  const names = [name('ru', 'Талдыкорган'), name('kk', 'Талдықорған')]
  expect(entityName({ slug: 'x', names }, 'kk')).toEqual({ text: 'Талдықорған', language: 'kk' })
  expect(entityName({ slug: 'x', names }, 'en')).toEqual({ text: 'Талдыкорган', language: 'ru' })
  expect(entityName({ slug: 'x', names: [] }, 'en')).toEqual({ text: 'x', language: 'en' })
  expect(wordedIn({ kk: 'бар' }, 'ru')).toEqual({ text: 'бар', language: 'kk' })
  expect(wordedIn({}, 'ru')).toBeUndefined()
})

test('attribution is the source’s own phrase, or a plain word and its name', () => {
  expect(attribution(source({ citations: { ru: 'со ссылкой на газету' } }), 'ru')).toBe('со ссылкой на газету')
  expect(attribution(source({ names: { en: 'The Paper' } }), 'en')).toBe('citing The Paper')
  expect(attribution(source({}), 'kk')).toBe('дереккөз: paper')
})

test('a report in another language is said to be so', () => {
  expect(String(cite(source({ names: { kk: 'Газет' } }), 'ru', 'kk'))).toBe('<cite>Газет</cite>, орысша')
  expect(String(cite(undefined, 'ru', 'kk'))).toBe('')
})

test('in an index the surname comes first, wherever it stood', () => {
  const first = (text: string, language: 'ru' | 'kk' | 'en' = 'ru') => surnameFirst({ text, language }).text
  expect(first('Серик Саттаров')).toBe('Саттаров Серик')
  expect(first('Серик Маратович Саттаров')).toBe('Саттаров Серик Маратович')
  expect(first('Саттаров Серік Маратұлы', 'kk')).toBe('Саттаров Серік Маратұлы')
  expect(first('Serik Sattarov', 'en')).toBe('Sattarov, Serik')
  expect(first('Айгуль')).toBe('Айгуль')
})
