import { expect, test } from 'vitest'
import { isRegistered, registeredNumber } from './registered.ts'

const of = (text: string, name = '«Степной хлеб»'): string | null => {
  const start = text.indexOf(name)
  return registeredNumber(text, [{ start, end: start + name.length, text: name }])
}

test.each([
  'ТОО «Степной хлеб» (БИН 050140000011) купило зерно.',
  'ТОО «Степной хлеб», БИН: 050140000011, купило зерно.',
  '«Степной хлеб» ЖШС (БСН № 050140000011) астық сатып алды.'.replace('» ЖШС', '»'),
  'БИН 050140000011, «Степной хлеб» купило зерно.',
  'The company «Степной хлеб» (BIN 050140000011) bought grain.',
])('%s gives the number', (text) => {
  expect(of(text)).toBe('050140000011')
})

test('a misprint, another figure and a number of another body are none', () => {
  expect(isRegistered('050140000012')).toBe(false)
  expect(of('«Степной хлеб» (БИН 050140000012) купило зерно.')).toBeNull()
  expect(of('«Степной хлеб» (БИН 0501400000110) купило зерно.')).toBeNull()
  expect(of('«Степной хлеб» купило зерно у другого ТОО (БИН 050140000011).')).toBeNull()
  expect(of('«Степной хлеб» (ИИН 050140000011) купило зерно.')).toBeNull()
})
