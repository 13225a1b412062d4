import { describe, expect, test } from 'vitest'
import { claims } from './test-claims.ts'

const lines = (text: string): string[] => claims(text).map((line) => line.split(' | ')[1]!)

describe('what becomes of a thing, in turns of speech', () => {
  test.each([
    ['У реки растет новая больница.', 'status under-construction'],
    ['Мост на стадии строительства.', 'status under-construction'],
    ['Ремонт школы в самом разгаре.', 'status under-repair'],
    ['Ремонт моста близится к концу.', 'status under-repair'],
    ['Новая школа почти готова.', 'status under-construction'],
    ['Школу приняла комиссия.', 'status built'],
    ['Новая котельная уже стоит.', 'status built'],
    ['Завод уже выпускает трубы.', 'status operating'],
    ['Больница третий год стоит недостроенной.', 'status stopped'],
    ['Мост выведен из эксплуатации.', 'status stopped'],
    ['Для моста готовят ПСД.', 'status planned'],
  ])('%s', (text, expected) => expect(lines(text)).toContain(expected))

  test('growth of something else builds nothing', () => {
    expect(lines('На заводе растет выпуск труб.')).not.toContain('status under-construction')
  })
  test('who gets money or water is not built', () => {
    expect(lines('Больница получит 2 млрд тенге.').filter((line) => line.startsWith('status'))).toEqual([])
  })
  test('how many things are built is asked, not told', () => {
    expect(lines('Аким следит за тем, как возводят сельские школы.')).toEqual([])
  })
})

describe('the date of an event', () => {
  test('is that of its own side of a comma', () => {
    const found = claims('Старый мост, возведенный в 1978 году, закрыт с января.')
    expect(found).toEqual(['мост | status built 1978', 'мост | status stopped 2025-01'])
  })
  test.each([
    ['Мост построят за три года.', 'due 2028'],
    ['Школу сдают в декабре 2025 года.', 'due 2025-12'],
    ['До конца года новая клиника начнет прием.', 'due 2025'],
  ])('%s', (text, expected) => expect(lines(text)).toContain(expected))
  test('of what is to come lies not in months gone by', () => {
    expect(lines('Завод закончат за восемь месяцев.').filter((line) => line.startsWith('due'))).toEqual([])
  })
  test('of a beginning of the year counts what was done since, it begins nothing', () => {
    const found = claims('С начала года построили 20 школ, еще 30 построят.')
    expect(found.some((line) => line.includes('started'))).toBe(false)
  })
})

describe('of a part, and of what is not the thing', () => {
  test('the rest are still being built', () => {
    expect(lines('В районе строятся 22 школы, десять приняты.')).toContain('status under-construction')
  })
  test('papers that are ready build nothing', () => {
    expect(lines('Строится мост. Документация готова.')).not.toContain('status built')
  })
  test.each([
    ['К лету дамбу насыпают вдоль берега.', 'status under-construction'],
    ['Станция даст ток к концу 2025 года.', 'due 2025'],
    ['Новоселье в школе назначено на май 2027 года.', 'due 2027-05'],
    ['Школа построена на пожертвования.', 'funding private'],
  ])('%s', (text, expected) => expect(lines(text)).toContain(expected))
})

describe('what grows, and what is on paper', () => {
  test('a capacity that grew builds nothing', () => {
    expect(lines('Мощность завода выросла с 20 до 40 тысяч тонн.')).toEqual([
      'capacity 20000 tonne',
      'capacity 40000 tonne',
    ])
  })
  test('a design that is redone repairs nothing', () => {
    expect(lines('Строится завод. Проект переделают.')).toEqual(['status under-construction'])
  })
})
test('a town that is ready is not built', () => {
  expect(lines('Степногорск готов полностью.')).toEqual([])
})
