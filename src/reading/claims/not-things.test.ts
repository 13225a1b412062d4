import { describe, expect, test } from 'vitest'
import type { Language } from '../../model/index.ts'
import { claims } from './test-claims.ts'

const states = (text: string, language: Language): string[] =>
  claims(text, language).flatMap((line) => /status (\S+)/.exec(line)?.[1] ?? [])

describe('what stands nowhere has no state', () => {
  test.each<[Language, string]>([
    ['ru', 'Открылся сезон ловли карасей.'],
    ['ru', 'Совещание открыл директор.'],
    ['ru', 'Он построил карьеру в цирке.'],
    ['ru', 'Завершен прием рисунков на выставку.'],
    ['ru', 'Наш город строится и хорошеет.'],
    ['en', 'The chess tournament opened yesterday.'],
    ['en', 'The two clubs are building closer ties.'],
    ['en', 'The talks are finished.'],
    ['kk', 'Көктемгі егін жинау аяқталды.'],
    ['kk', 'Ауылда шахмат турнирі ашылды.'],
    ['kk', 'Екі клубтың келіссөздері аяқталды.'],
  ])('%s: %s', (language, text) => expect(states(text, language)).toEqual([]))
})

describe('what is told of things in general', () => {
  test.each<[Language, string]>([
    ['ru', 'По всей стране строят бани.'],
    ['en', 'Bath houses are being built all over the country.'],
    ['kk', 'Ел бойынша моншалар салынып жатыр.'],
    ['en', 'Eighteen new enterprises went into service last year.'],
    ['ru', 'Мельница делает 30 мешков муки в день.'],
    ['en', 'The mill makes 30 sacks a day.'],
  ])('%s: %s', (language, text) => expect(states(text, language).filter((state) => state !== 'planned')).toEqual([]))
})

describe('what is ready of a thing', () => {
  test.each<[Language, string, string]>([
    ['ru', 'Проект моста готов, ищут подрядчика.', 'planned'],
    ['en', 'The design of the bridge is ready.', 'planned'],
    ['kk', 'Көпірдің жобасы дайын.', 'planned'],
    ['ru', 'Коробка школы готова.', 'under-construction'],
    ['en', 'The shell of the school is ready.', 'under-construction'],
    ['kk', 'Мектептің қаңқасы тұрғызылды.', 'under-construction'],
    ['ru', 'Готова школа, а не проект.', 'built'],
  ])('%s: %s', (language, text, state) => expect(states(text, language)).toEqual([state]))
})

describe('loose words said of what nobody builds', () => {
  test.each<[Language, string]>([
    ['ru', 'Появилась тревожная информация о погоде.'],
    ['ru', 'Сосед открыл огонь по тарелкам.'],
    ['ru', 'У лодки закончилось горючее.'],
    ['en', 'His long silence is finished.'],
    ['kk', 'Әңгіме аяқталды.'],
    ['kk', 'Балық аулауға тыйым салынды.'],
    ['ru', 'У лавки появились долги.'],
  ])('%s: %s', (language, text) => expect(states(text, language)).toEqual([]))
  test('and of what is built', () => {
    expect(states('В поселке появилась новая прачечная, заработал кирпичный цех.', 'ru')).toContain('operating')
  })
})

test('what is built under a Kazakh programme is built all the same', () => {
  expect(states('Мектеп жаңа бағдарламамен салынды.', 'kk')).toEqual(['built'])
})
