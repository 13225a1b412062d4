import { expect, test } from 'vitest'
import { capitalOf, formerNames, namesOn, partsOf, pointOf } from './gazetteer.ts'
import { loadTables } from './load.ts'

const { places } = loadTables()

test('every place of the classifier is there, with names in Russian and Kazakh and its parents up to the country', () => {
  const all = bounds().flatMap((code) => [code, ...places.inside!(code).map((row) => row.code)])
  expect(all).toHaveLength(15_594)
  for (const code of all) {
    const row = places.byCode(code)!
    expect([code, Boolean(row.names.ru?.[0]), Boolean(row.names.kk?.[0])]).toEqual([code, true, true])
    expect(places.ancestry(code).at(-1)?.code).toBe('KZ')
  }
})
const bounds = (): string[] =>
  ['10', '11', '15', '19', '23', '27', '31', '33', '35', '39', '43', '47', '55', '59', '61', '62', '63', '71', '75', '79'].map((two) => two.padEnd(9, '0')) // prettier-ignore

test('regions, districts and towns of regional rank have English names', () => {
  const large = bounds().flatMap((code) => [code, ...partsOf(places, code).map((row) => row.code)])
  const without = large.filter((code) => places.byCode(code)!.names.en === undefined)
  expect(without.map((code) => places.byCode(code)?.names.ru?.[0])).toEqual([])
})

test('the capital was called otherwise on other days', () => {
  const on = (day: string): (string | undefined)[] => ['ru', 'kk', 'en'].map((language) => namesOn(places, '710000000', day)?.[language as 'ru']?.[0]) // prettier-ignore
  expect(on('1970-01-01')).toEqual(['Целиноград', 'Целиноград', 'Tselinograd'])
  expect(on('1995-01-01')[0]).toBe('Акмола')
  expect(on('2010-01-01')[0]).toBe('Астана')
  expect(on('2020-01-01')).toEqual(['Нур-Султан', 'Нұр-Сұлтан', 'Nur-Sultan'])
  expect(on('2024-01-01')[0]).toBe('Астана')
  expect(formerNames(places, '710000000')).toHaveLength(5)
})
test('where nothing is told of the past, today’s names hold', () => {
  expect(namesOn(places, '334855100', '1950-01-01')?.ru).toEqual(['Лепсы'])
})
test('every name of the history belongs to a place that is there, and the times follow each other', () => {
  for (const code of places.pastCodes!()) {
    const past = places.past!(code)!
    expect([code, places.byCode(code)?.code]).toEqual([code, code])
    past.names.slice(1).forEach(({ from }, at) => expect([code, from]).toEqual([code, past.names[at]!.until]))
  }
})

test('parts are the next smaller places', () => {
  expect(partsOf(places, '334800000').map((row) => row.kind)).toContain('other')
  expect(partsOf(places, '330000000').filter((row) => row.kind === 'district').length).toBeGreaterThan(7)
})
test('a place without a point of its own lies in the middle of the next larger one that has one, and says so', () => {
  expect(pointOf(places, '334820100')).toMatchObject({ how: 'point', of: '334820100' })
  const unknown = places.inside!('334800000').find((row) => pointOf(places, row.code)?.of !== row.code)!
  expect(pointOf(places, unknown.code)).toMatchObject({ how: 'middle', of: '334800000' })
})

/** Members of the United Nations and its two observers. */
const states =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW VA PS'.split(' ') // prettier-ignore

test('every state has a capital with a name in three languages', () => {
  const missing = states.filter((state) => {
    const capital = places.byCode(capitalOf(state) ?? '')
    return capital?.kind !== 'city' || Object.keys(capital.names).length < 3
  })
  expect(missing).toEqual([])
  expect(capitalOf('KZ')).toBe('710000000')
})
