// derek places, as its users type it.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Output } from './io.ts'
import { run } from './run.ts'

const data = mkdtempSync(join(tmpdir(), 'derek-places-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const output = (): Output & { text: string } => ({
  text: '',
  terminal: false,
  columns: 80,
  async write(text) {
    this.text += text
  },
})
const given = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
const derek = async (words: readonly string[], stdin = '') => {
  const [out, err] = [output(), output()]
  const code = await run(['places', ...words, '--data', data], { stdin: given(stdin), out, err, env: {}, now: () => new Date('2027-01-01') }) // prettier-ignore
  return { code, out: out.text, err: err.text }
}

test('one place is shown with what it lies in, its parts and its neighbours', async () => {
  const { code, out } = await derek(['334800000'])
  expect(code).toBe(0)
  for (const words of ['Сарқан', 'Жетісу / Zhetysu (330000000)', '13 rural districts', 'the middle of it', 'Alakol'])
    expect(out).toContain(words)
})
test('the names of the past are shown with their time', async () => {
  expect((await derek(['710000000'])).out).toContain(
    'once        Нур-Султан / Нұр-Сұлтан / Nur-Sultan, 2019-03-23 to 2022-09-17',
  )
})
test('a region of 2022 is shown with what it was part of before', async () => {
  expect((await derek(['область', 'Абай'])).out).toContain('until       2022-06-08 part of Восточно-Казахстанская')
})
test('several places of a name are listed with where they lie', async () => {
  const { out } = await derek(['Лепсы'])
  expect(out).toContain('333467100  Лепсинск / Лепсі  village, Alakol, Zhetysu, Kazakhstan')
  expect(out).toContain('334855100')
})
test('a name that no place has is said to be so', async () => {
  expect(await derek(['Небывалово'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('No place is called "Небывалово"') as string }) // prettier-ignore
})
test('a classifier that is wrong is refused by line and changes nothing', async () => {
  const { code, err } = await derek(['import', '-'], 'kato,kato_version,name_ru,name_kk\n12,V2,А,Б\n')
  expect([code, err]).toEqual([1, expect.stringContaining('line 2: "12" is no code of nine figures')])
  expect(existsSync(join(data, 'places'))).toBe(false)
})
test('import without a file says what is missing', async () => {
  expect(await derek(['import'])).toMatchObject({ code: 2, err: expect.stringContaining('Which file?') as string })
})
test('in Russian and in Kazakh the card speaks that language', async () => {
  const { out: ru } = await derek(['334800000', '--language', 'ru'])
  for (const words of ['район', 'входит в', 'сельский округ: 13', 'граничит с', 'середина']) expect(ru).toContain(words)
  const { out: kk } = await derek(['710000000', '--language', 'kk'])
  expect(kk).toContain('бұрын       Нур-Султан / Нұр-Сұлтан / Nur-Sultan, 2019-03-23 – 2022-09-17')
  expect((await derek(['Лепсы', '--language', 'kk'])).out).toMatch(/Мұндай атаулы жерлер: \d+/)
  expect(await derek(['Лепсы', '--language', 'de'])).toMatchObject({ code: 2 })
})
