import { expect, test } from 'vitest'
import { languages, type Doubt } from '../model/index.ts'
import { doubtWords } from './doubts.ts'

const span = { start: 0, end: 0, text: '' }
const district = { role: 'within', code: '1', kind: 'district', names: { ru: 'Алакольский', kk: 'Алакөл', en: 'Alakol' } } as const // prettier-ignore
const region = { role: 'known', code: '3', kind: 'region', names: { ru: 'Жетісу', kk: 'Жетісу', en: 'Zhetysu' } } as const // prettier-ignore
const known = { role: 'known', code: '2', kind: 'village', names: { ru: 'Лепсы', kk: 'Лепсі' }, parents: [region] } as const // prettier-ignore
const named = { role: 'named', code: null, kind: 'village', names: { ru: 'Лепсы' } } as const
const alike = { role: 'alike', code: '4', kind: 'village', names: { ru: 'Лепсинск', kk: 'Лепсі' } } as const

const doubt = (code: string, rest: Partial<Doubt> = {}): Doubt => ({ about: 'Лепсы', why: 'English words.', evidence: span, code, ...rest }) // prettier-ignore
const inAll = (one: Doubt): string[] =>
  languages.map((language) => doubtWords(one, language).text.replaceAll('\u00a0', ' '))

test('a place in the wrong district is told with both readings, in each language with its own names', () => {
  expect(inAll(doubt('place-elsewhere', { places: [named, district, known, alike] }))).toEqual([
    'По сообщению: «Лепсы», Алакольский район. По классификатору (КАТО): село Лепсы, область Жетісу. Похожее название там, где говорит сообщение: село Лепсинск.',
    'Хабар бойынша: «Лепсы», Алакөл ауданы. Жіктеуіш (ӘАОЖ) бойынша: Лепсі ауылы, Жетісу облысы. Хабар айтқан жердегі ұқсас атау: Лепсі ауылы.',
    'By the report: “Лепсы”, Alakol District. By the classifier (KATO): Lepsi village, Zhetysu Region. A like name where the report puts it: Lepsi village.',
  ])
})
test('of many places three are named and the rest counted', () => {
  const many = doubt('place-unsure', { places: [named, known, known, known, known, known] })
  expect(doubtWords(many, 'ru').text).toMatch(/ и ещё 2\.$/)
})
test('a former name is told with the day of the change and the name of the day', () => {
  const former = doubt('place-old-name', { places: [named], date: '2022-09-17', nameThen: { ru: 'Астана', kk: 'Астана', en: 'Astana' } }) // prettier-ignore
  expect(inAll(former)).toEqual([
    '«Лепсы» — прежнее название (сменилось: 17 сентября 2022 года). В день сообщения место называлось: Астана.',
    '«Лепсы» – бұрынғы атау (ауысқан уақыты: 2022 жылғы 17 қыркүйек). Хабар күніндегі атауы: Астана.',
    '“Лепсы” is a former name (changed: 17 September 2022). On the day of the report the place was called Astana.',
  ])
})
test('no doubt that has been worded shows English on a page of another language', () => {
  for (const code of [
    'place-elsewhere',
    'place-unsure',
    'place-unknown',
    'place-old-name',
    'place-new-name',
    'place-not-yet',
    'not-measurable',
    'denied',
    'conditional',
    'reader-failed',
  ]) {
    for (const language of ['ru', 'kk'] as const) {
      expect([code, doubtWords(doubt(code, { places: [named, district, known] }), language).language]).toEqual([code, language]) // prettier-ignore
    }
  }
})
test('a doubt that nobody has worded is shown in the English it came with, marked so', () => {
  expect(doubtWords(doubt('something-new'), 'kk')).toEqual({ text: 'English words.', language: 'en' })
})
test('a doubt of an earlier reading, without data, is worded in general', () => {
  expect(doubtWords(doubt('place-elsewhere'), 'kk').text).toMatch(/^Жерлер жіктеуіші/)
})
