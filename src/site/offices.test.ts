import { expect, test } from 'vitest'
import type { Sighting } from '../model/index.ts'
import type { Frame } from '../pages/index.ts'
import { officeNow } from './offices.ts'

const frame: Frame = { language: 'ru', name: 'Дерек', origin: null, today: '2024-12-12', timeZone: 'Asia/Almaty', cssAt: '/', sections: [] } // prettier-ignore
const seen = (day: string, office: string, more: Partial<Sighting> = {}): Sighting =>
  ({ role: 'prime-minister', scope: 'KZ', manner: 'holds', sure: true, entityId: 'sattarov', name: 'Serik Sattarov', day, office, language: 'en', reportId: day, reportVersionId: day, sourceId: 's', mentionId: day, confirmed: true, ...more }) // prettier-ignore
const told = (...sightings: readonly Sighting[]): string | undefined => {
  const now = officeNow(sightings, frame)
  return now ? `${now.words} ${now.day}` : undefined
}

test('an office of the state is told in the language of the page, whatever the reports are in', () => {
  expect(told(seen('2022-12-23', 'Prime Minister'), seen('2023-01-27', 'Prime Minister'))).toBe(
    'премьер-министр 2023-01-27',
  )
})

test('a report in the language of the page has its own words', () => {
  const akim = { role: 'akim', scope: '350000000' }
  const words = 'аким Карагандинской области'
  expect(told(seen('2023-01-27', words, { ...akim, language: 'ru' }))).toBe(`${words} 2023-01-27`)
})

test('of an office somewhere that only other languages name, and of a former one, nothing is told', () => {
  expect(told(seen('2023-01-27', 'akim of Karaganda Region', { role: 'akim', scope: '350000000' }))).toBeUndefined()
  expect(told(seen('2023-01-27', 'Prime Minister'), seen('2024-05-02', 'former Prime Minister', { manner: 'former' }))).toBeUndefined() // prettier-ignore
  expect(told()).toBeUndefined()
})
