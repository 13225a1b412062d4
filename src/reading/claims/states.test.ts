import { describe, expect, test } from 'vitest'
import { claims, reading } from './test-claims.ts'

describe('where a thing stands', () => {
  test.each([
    ['В селе построена школа.', 'built'],
    ['Строится новый мост через реку.', 'under-construction'],
    ['Начато строительство больницы.', 'started'],
    ['Ведется капитальный ремонт вокзала.', 'under-repair'],
    ['Мост построят через два года.', 'planned'],
    ['Завод запущен и дает ткань.', 'operating'],
    ['Строительство моста заморожено.', 'stopped'],
    ['Насосная станция не работает.', 'stopped'],
  ])('%s', (text, value) => {
    expect(
      reading(text)
        .claims.filter((claim) => claim.property === 'status')
        .map((claim) => claim.value),
    ).toEqual([value])
  })

  test('is not claimed when denied, and the doubt says so', () => {
    const { claims: found, doubts } = reading('Мост так и не построен.')
    expect(found.filter((claim) => claim.property === 'status')).toEqual([])
    expect(doubts.map((doubt) => doubt.code)).toContain('denied')
  })

  test('said under a condition is taken with a doubt', () => {
    expect(reading('Если найдут деньги, мост построят.').doubts.map((doubt) => doubt.code)).toContain('conditional')
  })

  test('is said once, by the last word on it', () => {
    expect(
      claims('Школу начали строить весной. Теперь школа построена.').filter((line) => line.includes('status')),
    ).toEqual(['школа | status built'])
  })

  test('of a part only is not said of the whole', () => {
    expect(claims('Дорога длинная, ремонт прошли 62 километра из них.').some((line) => line.includes('built'))).toBe(
      false,
    )
  })
})

describe('dates of a life', () => {
  test.each([
    ['Завод запущен 6 декабря 2024 года.', 'opened 2024-12-06'],
    ['Строительство моста начато в апреле 2024 года.', 'started 2024-04'],
    ['Мост достроят до конца 2027 года.', 'due 2027'],
    ['Школу откроют к 1 сентября.', 'due 2025-09-01'],
    ['Завод возводят с прошлого года.', 'started 2024'],
    ['Открытие музея назначено на 6 июля.', 'due 2025-07-06'],
  ])('%s', (text, value) => {
    expect(claims(text).map((line) => line.split(' | ')[1])).toContain(value)
  })
})

describe('whose it is', () => {
  test('things that are joined share what is said of them', () => {
    const found = claims('Построены физкультурные комплексы в селе Лепсы и городе Текели.')
    expect(found.filter((line) => line.endsWith('status built'))).toHaveLength(2)
  })
  test('который goes back to the thing before it', () => {
    expect(claims('Министр осмотрел жилой дом для врачей, который был построен частным инвестором.')).toContain(
      'жилой дом для врачей | funding private',
    )
  })
  test('a sentence that names nothing goes on with the one before', () => {
    expect(claims('В селе открыта школа. Площадь – 2 тысячи квадратных метров.')).toContain('школа | area 2000 m2')
  })
})

test('money that builds it is budget, private or both', () => {
  expect(claims('Школа построена за счет областного бюджета.')).toContain('школа | funding budget')
  expect(claims('Больница построена по ГЧП.')).toContain('больница | funding mixed')
})
