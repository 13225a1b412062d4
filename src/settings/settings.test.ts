import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { resolveSettings, settingRows, todayIn } from './index.ts'

test('an option wins over the environment, the environment over the default', () => {
  expect(resolveSettings({}, {}).settings.port).toBe(8686)
  expect(resolveSettings({}, { DEREK_PORT: '9000' }).settings.port).toBe(9000)
  expect(resolveSettings({ port: '9001' }, { DEREK_PORT: '9000' }).settings.port).toBe(9001)
})

test('an environment variable set to nothing counts as not set', () => {
  expect(resolveSettings({}, { DEREK_DATA: '' })).toMatchObject({ settings: { data: './derek-data' }, problems: [] })
})

test('a wrong value is named with where it came from', () => {
  const { problems } = resolveSettings(
    { port: '99999' },
    { DEREK_DATABASE: 'mysql://x', DEREK_TIMEZONE: 'Asia/Nowhere' },
  )
  expect(problems.map((problem) => [problem.row.name, problem.given, problem.from])).toEqual([
    ['database', 'mysql://x', 'environment'],
    ['port', '99999', 'option'],
    ['timezone', 'Asia/Nowhere', 'environment'],
  ])
})

test('every default is a good value', () => {
  expect(settingRows.filter((row) => row.default && row.wrong?.(row.default))).toEqual([])
})

test('the day begins where the newsroom is', () => {
  const evening = new Date('2024-12-12T20:00:00Z')
  expect(todayIn('Asia/Almaty', evening)).toBe('2024-12-13')
  expect(todayIn('UTC', evening)).toBe('2024-12-12')
})

test('docs/settings.md tells of each setting, its variable and its default, and of no other', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/settings.md'), 'utf8')
  const told = [...page.matchAll(/^\| `--(\S+) (\S+)` \| `(\S+)` \| (?:`(\S+)`|nothing) \| (.+) \|$/gm)]
  expect(told.map((row) => row.slice(1, 6))).toEqual(
    settingRows.map((row) => [row.name, row.value, row.env, row.default || undefined, row.help]),
  )
})
