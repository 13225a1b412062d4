import { describe, expect, test } from 'vitest'
import { findAmounts } from './amounts.ts'
import { bounds } from './bounds.ts'
import { englishNumerals } from './en/numerals.ts'
import { englishUnits } from './en/units.ts'
import { kazakhNumerals } from './kk/numerals.ts'
import { kazakhUnits } from './kk/units.ts'
import { notAmounts } from './not-amounts.ts'
import { russianNumerals } from './ru/numerals.ts'
import { russianUnits } from './ru/units.ts'
import { shares } from './shares.ts'
import { tokenize } from './tokens.ts'
import type { Amount } from './types.ts'
import { rates } from './units.ts'

const read = (text: string): Amount[] => findAmounts(text, tokenize(text))
/** 'number unit|noun bound' of each amount. */
const shown = (text: string): string[] => {
  const tokens = tokenize(text)
  return findAmounts(text, tokens).map(({ number, upTo, unit, nounToken, bound }) =>
    [
      upTo === undefined ? number : `${number}..${upTo}`,
      nounToken === undefined ? (unit ?? '') : `${tokens[nounToken]!.text}${unit ?? ''}`,
      bound ?? '',
    ]
      .join(' ')
      .trim(),
  )
}

describe('every line of the lists reads its own example', () => {
  const numerals = [...russianNumerals, ...kazakhNumerals, ...englishNumerals]
  test.each(numerals.map(({ example, reads, value }) => [example, reads ?? value]))('%s', (example, value) => {
    expect(read(example)[0]?.number).toBe(value)
  })
  test.each(
    [...russianUnits, ...kazakhUnits, ...englishUnits].map(({ example, code, reads }) => [example, code, reads]),
  )('%s', (example, code, reads) => {
    expect(read(example as string)[0]).toMatchObject({ number: reads, unit: code })
  })
  test.each(bounds.map(({ example, bound, phrase }) => [example, phrase, bound]))('%s', (example, phrase, bound) => {
    expect(example.toLowerCase().replace('-', ' ').replace('- ', '')).toContain(phrase.replace('- ', '').replace('где-то', 'где то')) // prettier-ignore
    expect(shown(example)[0]).toMatch(new RegExp(`${bound}$`))
  })
  test.each(shares.map(({ example, number, unit }) => [example, number, unit]))('%s', (example, number, unit) => {
    expect(read(example as string)).toMatchObject([{ number, unit }])
  })
  test.each(rates.map(({ example, period }) => [example, period]))('%s', (example, period) => {
    expect(read(example)[0]?.unit).toMatch(new RegExp(`${period}$`))
  })
  test.each(notAmounts.map(({ name, example }) => [name, example]))('%s: %s', (_, example) => {
    expect(read(example)).toEqual([])
  })
})

test('what a building is made for is an amount, a rank is none', () => {
  expect(shown('Мектеп 200 орынға арналған')).toEqual(['200 орынға'])
  expect(shown('Зал 300 орынға есептелген')).toEqual(['300 орынға'])
  expect(shown('Команда 3 орынға шықты')).toEqual([])
})

test('digits, words and scales make one number', () => {
  expect(shown('8,5 млрд тенге и 143 000 кв. м')).toEqual(['8500000000 KZT', '143000 m2'])
  expect(shown('полтора миллиарда тенге, тысяча двести мест')).toEqual(['1500000000 KZT', '1200 мест'])
  expect(shown('1 млн. 200 тыс. тенге; 2 тыс. 300 мест')).toEqual(['1200000 KZT', '2300 мест'])
  expect(shown('два с половиной миллиона долларов США')).toEqual(['2500000 USD'])
  expect(shown('сто двадцать пять тысяч триста человек')).toEqual(['125300 человек'])
  expect(shown('екі жарым мың орын, он бес мектеп')).toEqual(['2500 орын', '15 мектеп'])
  expect(shown('three and a half million tenge, one hundred and sixty projects')).toEqual([
    '3500000 KZT',
    '160 projects',
  ])
  expect(shown('197,000 tons and 3,866.5 square metres')).toEqual(['197000 tonne', '3866.5 m2'])
  expect(shown('about half a million tenge, $5m, KZT 340 mln')).toEqual(['500000 KZT about', '5000000 USD', '340000000 KZT']) // prettier-ignore
  expect(shown('771 myń qap, alty mıllıard teńge')).toEqual(['771000 qap', '6000000000 KZT'])
})

test('a counted noun stands behind its adjectives', () => {
  expect(shown('25 новых современных школ построены')).toEqual(['25 школ'])
  expect(shown('31 медицинской организации и пять районов')).toEqual(['31 организации', '5 районов'])
  expect(shown('Из них 20 построены, 5 строятся')).toEqual(['20', '5'])
  expect(shown('300-ге жуық жергілікті тұрғын, 18 жаңа жоба')).toEqual(['300 тұрғын about', '18 жоба'])
  expect(shown('100 орындық аурухана, үш қабатты үй')).toEqual(['100 орындық', '3 қабатты'])
  expect(shown('seventeen new sports facilities')).toEqual(['17 facilities'])
})
test('of two Kazakh nouns the owned one is counted', () => {
  expect(shown('200 ауыл мектебі, 7 білім беру мекемесі')).toEqual(['200 мектебі', '7 мекемесі'])
  expect(shown('8 көпқабатты үй')).toEqual(['8 үй'])
  expect(shown('10 дене шынықтыру кешені, 4 жылу магистралі')).toEqual(['10 кешені', '4 магистралі'])
  expect(shown('90 отбасы алды, 12 облыстық маңызы бар жол')).toEqual(['90 отбасы', '12 жол'])
  expect(shown('70 мың дана кірпіш, 300 асыл тұқымды сиыр')).toEqual(['70000 кірпіш', '300 сиыр'])
})
test('Kazakh endings and bounds may stand for what is counted', () => {
  expect(shown('25 мектептің 14-нің құрылысы')).toEqual(['25 мектептің', '14'])
  expect(shown('олардың 80-ге жуығы төлдеді')).toEqual(['80  about'])
  expect(shown('бесеуін салды, алтауына берді')).toEqual(['5', '6'])
})

test('ranges keep both ends in one unit', () => {
  expect(shown('от 5 до 7 тысяч тонн')).toEqual(['5000..7000 tonne'])
  expect(shown('5–7 млн тенге, 5 - 7 %, 10-15 мың теңге')).toEqual([
    '5000000..7000000 KZT',
    '5..7 %',
    '10000..15000 KZT',
  ])
  expect(shown('от 500 метров до 2 км дороги')).toEqual(['0.5..2 m'.replace('0.5..2', '500..2000')])
  expect(shown('five to seven million dollars, between 5 and 7 schools')).toEqual(['5000000..7000000 USD', '5..7 schools']) // prettier-ignore
  expect(shown('80 не 100 шаршы метр, 5 пен 7 млрд теңге аралығында')).toEqual(['80..100 m2', '5000000000..7000000000 KZT']) // prettier-ignore
  expect(shown('два-три года, пять-шесть тысяч домов')).toEqual(['2..3 года', '5000..6000 домов'])
  expect(shown('увеличить с 320 до 640 мест')).toEqual(['320 мест', '640 мест'])
})

test('a rate belongs to its unit or to its noun', () => {
  expect(shown('До девяти тысяч тонн сыра в год')).toEqual(['9000 tonne/year at-most'])
  expect(shown('в сутки цех выпускает около 300 тонн')).toEqual(['300 tonne/day about'])
  expect(shown('250 посещений в смену')).toEqual(['250 посещений/shift'])
  expect(shown('300 Гкал/час, 150 мың т/жыл, 480 tons a day')).toEqual(['300 Gcal/hour', '150000 tonne/year', '480 tonne/day']) // prettier-ignore
  expect(shown('two tons a year ago')).toEqual(['2 tonne'])
})

test('a unit may be inside a word', () => {
  expect(shown('5-километровая дорога, 9-этажный дом, 300-bed hospital')).toEqual(['5000 m', '9 этаж', '300 bed'])
  expect(shown('100-летие города, 60-hectare park')).toEqual(['100 год', '600000 m2'])
  expect(shown('a 20-billion-tenge mill, a two-billion-tenge farm')).toEqual(['20000000000 KZT', '2000000000 KZT'])
  expect(shown('a 1,200-strong staff, a six-hundred-seat school')).toEqual(['1200 person', '600 seat'])
  expect(shown('output grew sixfold and 2.6-fold')).toEqual(['6 times', '2.6 times'])
  expect(shown('a 5-star hotel with a 24-hour shop for 18-year-old boys')).toEqual([])
})

test('English parts and counts that need no noun behind them', () => {
  expect(shown('every fourth hectare, one in five pupils, four out of ten')).toEqual(['25 %', '20 %', '40 %'])
  expect(shown('a quarter of a million tonnes, three quarters of a billion tenge')).toEqual(['250000 tonne', '750000000 KZT']) // prettier-ignore
  expect(shown('the lines are 587 and 262 km long')).toEqual(['587000 m', '262000 m'])
  expect(shown('some 3,600-odd damaged houses and 426 put up in May')).toEqual(['3600 houses about', '426'])
  expect(shown('two local businessmen built it, half finished')).toEqual(['2 businessmen'])
})

test('a code of a currency and a letter for a scale may stand close to the number', () => {
  expect(shown('it cost KZT344m and KZT2.7bn, then US$5.2m and €3m')).toEqual(['344000000 KZT', '2700000000 KZT', '5200000 USD', '3000000 EUR']) // prettier-ignore
  expect(shown('344m tenge for 1.4m people, a wall 15m long')).toEqual(['344000000 KZT', '1400000 people', '15 m'])
})

test('names, ordinals, times, phones and dates are no amounts', () => {
  expect(shown('школа №30, ТЭЦ-2, EXPO-2017, Covid-19')).toEqual([])
  expect(shown('во 2-м микрорайоне в 12:30, тел. 8 (7172) 74-54-54')).toEqual([])
  expect(shown('6 декабря 2024 года, 06.12.2024, за 9 месяцев, до 2026 года')).toEqual([])
  expect(shown('1. Построить школу.\n2. Открыть клуб.')).toEqual([])
  expect(shown('Олимпиада 2024 прошла, программа «Казахстан – 2050»')).toEqual([])
})

test('one counts when it counts something', () => {
  expect(shown('одна школа, один из домов, one of the schools, бір мектеп')).toEqual(['1 школа', '1 мектеп'])
})

test('spaces, breaks and quotes change nothing', () => {
  const text = 'В школе «Алма» 1 200 мест, 8,5 млрд тенге, от 5 до 7 тыс. тонн в год'
  for (const other of [
    text.replaceAll(' ', '\u00a0'),
    text.replaceAll(' ', '  '),
    text.replaceAll(' ', '\u2009'),
    text.replace('мест, ', 'мест,\r\n'),
    text.replace('«Алма»', '"Алма"'),
  ])
    expect(shown(other)).toEqual(shown(text))
})

test('amounts come in order, quote their text and do not overlap', () => {
  const text = 'Из 5–7 млн т в год – $5 млн, 3 школы на 1 200 мест и половина дорог, 110-ы салынды, 5% 6% 7'
  let end = 0
  for (const amount of read(text)) {
    expect(amount.start).toBeGreaterThanOrEqual(end)
    end = amount.end
    expect(Number.isFinite(amount.number)).toBe(true)
  }
})
