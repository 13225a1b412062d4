// Whose a statement is, where the rules' own proposal is not the last word.
import { expect, test } from 'vitest'
import type { Language } from '../../model/index.ts'
import { readLawfully } from '../test-laws.ts'
import { whoseWeights } from './lists/whose-weights.ts'
import { featureCount, featureName, numberOfFeature } from './whose-lines.ts'

const claims = (text: string, language: Language): [string, string][] =>
  readLawfully(text, { language }).claims.map(({ property, subject }) => [property, subject])

const projects = (text: string): string[] => readLawfully(text, { language: 'ru' }).projects.map(({ name }) => name)

test('every feature has a name of its own', () => {
  for (let at = 0; at < featureCount; at++) expect(numberOfFeature(featureName(at))).toBe(at)
})

test('every weight is of a feature that is asked', () => {
  const lines = Object.values(whoseWeights).flat()
  expect(lines.filter((line) => numberOfFeature(line.slice(0, line.lastIndexOf(' '))) === undefined)).toEqual([])
})

test.each<[Language, string, [string, string]]>([
  ['ru', 'В Текели открыли парк «Айбат». Его площадь – 3 гектара.', ['area', 'парк «Айбат»']],
  ['kk', 'Текеліде жаңа мектеп салынды. Оның құны – 2 миллиард теңге.', ['cost', 'мектеп']],
  ['en', 'A dam is being built near Tekeli. It is 400 metres long.', ['length', 'dam']],
])('%s: an amount is of what is spoken of: %s', (language, text, [property, subject]) => {
  const found = claims(text, language).findLast(([one]) => one === property)
  expect(found?.[1]).toContain(subject)
})

test('what is said to be built is a project though no name tells it', () => {
  expect(projects('Тепловые сети города отремонтируют в этом году.')).toEqual(['тепловые сети города'])
  expect(projects('Жители ждут ремонта. На сети потратят 2 млрд тенге.')).toHaveLength(1)
})

test('many things of a kind of which nothing is said are no project', () => {
  const text = 'Министр говорил о сельских школах. Культурные объекты он не назвал.'
  expect(readLawfully(text, { language: 'ru' }).projects).toEqual([])
})

test('what stands for a thing means what was spoken of rather than what was named by the way', () => {
  const text = 'Эстакада в Текели строится над бассейном. Длина сооружения – 400 метров. Работы на объекте идут.'
  expect(claims(text, 'ru')).toContainEqual(['length', 'эстакада в Текели'])
})
