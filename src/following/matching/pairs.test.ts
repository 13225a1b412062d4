import { expect, test } from 'vitest'
import { loadTables } from '../../tables/index.ts'
import { Pairs } from './pairs.ts'
import { readingOf } from './test-readings.ts'

const { places } = loadTables()

/** Readings one after another; the pairs that would be offered first. */
const same = (...lines: readonly string[]): readonly string[] => {
  const pairs = new Pairs(places)
  return lines.flatMap((line, at) =>
    pairs.add(readingOf(`${at + 1}`, line)).flatMap((pair) => (pair.same ? [`${pair.a.report}-${pair.b.report}`] : [])),
  )
}

/** The same project months later with other figures, in another language, by another name. */
const one: readonly (readonly [string, string])[] = [
  ['ru | завод по выпуску кирпича; завод | Тараз | Тараз/c | capacity 20000 тонна/year', 'kk | кірпіш зауыты | Тараз | Тараз/c | capacity 35000 тонна/year'],
  ['ru | завод STEPPE CABLE; предприятие; завод по производству кабеля | Жетісу | Жетісу/r', 'kk | кабель зауыты; зауыт | Талдықорған | Талдықорған/c'],
  ['ru | газоперерабатывающий завод; ГПЗ | Кульсары | Кульсары/c | due 2025', 'en | gas processing plant | Kulsary | Kulsary/c | due 2026'],
  ['ru | школа №77; школа | Кокшетау | Кокшетау/c', 'kk | №77 орта мектеп | Көкшетау | Көкшетау/c'],
  ['ru | ветропарк; ВЭС | Аркалык | Аркалык/c | capacity 50 MW', 'kk | жел электр станциясы | Арқалық | Арқалық/c | capacity 50 MW'],
  ['ru | дорога Тараз – Кордай; трасса | - | Жамбылская/r | length 90000 m', 'kk | Тараз – Қордай автожолы | Жамбыл | Жамбыл/r | length 85000 m'],
  ['ru | детсад в микрорайоне «Шатак»; детсад | Шатак | Семей/c, Шатак/o | capacity 280 место', 'kk | «Шатақ» шағын ауданындағы балабақша | Семей | Семей/c | capacity 280 орын'],
  ['ru | онкологический диспансер | Петропавловск | Петропавловск/c', 'kk | облыстық онкология орталығы | Солтүстік Қазақстан | Солтүстік Қазақстан/r'],
  ['ru | физкультурно-оздоровительный комплекс; ФОК | Каратау | Каратау/c', 'ru | ФОК в Каратау; спорткомплекс | Каратау | Каратау/c'],
  ['ru | программа «Жайлы мектеп» | - | Казахстан/k', 'en | national project “Comfortable School” | - | Kazakhstan/k'],
  ['ru | ферма; молочно-товарная ферма | Уланский | Уланский/d | capacity 6400 тонна/year, cost 3150000000 KZT', 'ru | ферма в Уланском районе | Уланский | Уланский/d | capacity 6400 тонна/year'],
] // prettier-ignore

/** Look-alikes: numbered siblings, a phase, a part, the same kind of thing next door, several and one. */
const two: readonly (readonly [string, string])[] = [
  ['ru | школа №77 | Кокшетау | Кокшетау/c', 'kk | №78 мектеп | Көкшетау | Көкшетау/c'],
  ['ru | ГРЭС-1 | Экибастуз | Экибастуз/c', 'kk | 2-ГРЭС | Екібастұз | Екібастұз/c'],
  ['ru | новая школа | Талгарский | Талгарский/d | capacity 600 место', 'ru | новая школа | Талгарский | Талгарский/d | capacity 300 место'],
  ['ru | вторая очередь завода «Шатак Кирпич» | Тараз | Тараз/c', 'ru | завод «Шатак Кирпич» | Тараз | Тараз/c'],
  ['ru | молочно-товарная ферма | Уланский | Уланский/d | capacity 400 голова', 'ru | молочно-товарная ферма | Глубоковский | Глубоковский/d | capacity 400 голова'],
  ['ru | цементный завод | Тараз | Тараз/c', 'ru | кирпичный завод | Тараз | Тараз/c'],
  ['ru | дорога Тараз – Кордай | - | Жамбылская/r', 'ru | дорога Тараз – Мерке | - | Жамбылская/r'],
  ['ru | три школы | Павлодар | Павлодар/c', 'ru | школа №77 | Павлодар | Павлодар/c'],
  ['ru | новый корпус больницы | Сатпаев | Сатпаев/c', 'ru | городская больница | Сатпаев | Сатпаев/c'],
  ['ru | жилой массив «Шатак-2» | Семей | Семей/c', 'kk | «Шатақ-3» тұрғын алабы | Семей | Семей/c'],
  ['ru | водопровод в селе Каменка | Каменка | Каменка/v, Акмолинская/r', 'ru | водопровод в селе Каменка | Каменка | Каменка/v, Западно-Казахстанская/r'],
  ['ru | программа «Нурлы жол» | - | Казахстан/k', 'kk | «Нұрлы жер» бағдарламасы | - | Қазақстан/k'],
  ['ru | поликлиника у вокзала «Нурлы жол» | Астана | Астана/c', 'ru | программа «Нурлы жол» | - | Казахстан/k'],
] // prettier-ignore

test.each(one)('one: %s / %s', (a, b) => {
  expect(same(a, b)).toEqual(['1-2'])
  expect(same(b, a)).toEqual(['1-2'])
})
test.each(two)('two: %s / %s', (a, b) => {
  expect(same(a, b)).toEqual([])
  expect(same(b, a)).toEqual([])
})

test('three reports of one plant are three pairs, though the second and the third share less', () => {
  const lines = ['ru | завод STEPPE CABLE; завод по производству кабеля | Жетісу | Жетісу/r', 'kk | кабель зауыты | Талдықорған | Талдықорған/c', 'en | STEPPE CABLE plant | Zhetysu | Zhetysu/r'] // prettier-ignore
  expect(same(...lines)).toEqual(['1-2', '1-3', '2-3'])
})

test('of two projects of one report no more than one is the same as a third', () => {
  const found = same('ru | завод «Шатак Кирпич» | Тараз | Тараз/c', 'ru | завод «Шатак Кирпич» | Тараз | Тараз/c + ru | предприятие «Шатак Кирпич» | Тараз | Тараз/c') // prettier-ignore
  expect(found).toEqual(['1-2'])
})

test('each pair says what matched on both sides, and what did not', () => {
  const pairs = new Pairs(places)
  pairs.add(readingOf('1', 'ru | школа №77 | Кокшетау | Кокшетау/c'))
  const [pair] = pairs.add(readingOf('2', 'kk | №77 орта мектеп | Көкшетау | Көкшетау/c'))
  expect(pair?.reasons).toContainEqual({ code: 'number', weight: 2.5, mine: '77', theirs: '77' })
  expect(pair?.reasons).toContainEqual({ code: 'place', weight: 1.6, mine: 'Кокшетау', theirs: 'Көкшетау' })
})

test('what very many share is not followed: the work does not grow with them', () => {
  const pairs = new Pairs(places)
  let most = 0
  for (let at = 0; at < 300; at++)
    most = Math.max(most, pairs.add(readingOf(`${at}`, `ru | жилой дом «Шатак${at}» | Алматы | Алматы/c`)).length)
  expect(most).toBeLessThan(100)
})
