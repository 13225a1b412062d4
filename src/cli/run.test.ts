import { expect, test } from 'vitest'
import { settingRows } from '../settings/index.ts'
import { helpOf } from './help.ts'
import { takeIn } from './commands/take-in.ts'
import { run } from './run.ts'
import { commandRows } from './table.ts'
import { progressLine } from './progress.ts'
import type { Output } from './io.ts'

const output = (terminal = false): Output & { text: string } => ({
  text: '',
  terminal,
  columns: 80,
  async write(text) {
    this.text += text
  },
})
const nothing = async function* (): AsyncGenerator<Uint8Array> {}
const derek = async (...argv: readonly string[]) => {
  const [out, err] = [output(), output()]
  const env = argv[0]?.includes('=') ? Object.fromEntries([(argv[0] as string).split('=')]) : {}
  const words = argv[0]?.includes('=') ? argv.slice(1) : argv
  const code = await run(words, { stdin: nothing(), out, err, env, now: () => new Date('2024-12-12') })
  return { code, out: out.text, err: err.text }
}

test('derek alone lists the commands', async () => {
  for (const argv of [[], ['--help'], ['help']]) {
    const { code, out } = await derek(...argv)
    expect(code).toBe(0)
    for (const row of commandRows) expect(out).toContain(`  ${row.name} `)
  }
})

test('every command has help with an example that begins with its name', async () => {
  for (const { name, load } of commandRows) {
    const { code, out } = await derek(name, '--help')
    expect([code, out]).toEqual([0, helpOf(await load())])
    expect(await derek('help', name)).toMatchObject({ code: 0, out })
    expect(out).toMatch(new RegExp(`Examples?:\n  derek ${name}`))
  }
})

test('help tells of variables and defaults', async () => {
  const { out } = await derek('serve', '--help')
  const port = settingRows.find((row) => row.name === 'port')
  expect(out).toContain(`--port PORT`)
  expect(out).toContain(`(${port?.env}, else ${port?.default})`)
})

test('the version is the package’s', async () => {
  expect(await derek('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^derek \d+\.\d+\.\d+\n$/) })
})

test.each([
  [['raed', 'x'], 'There is no command "raed". Did you mean "derek read"?'],
  [['takein'], 'Did you mean "derek take-in"?'],
  [['xyzzy'], 'derek lists those there are'],
  [['--data', 'x'], 'There is no option --data before a command'],
  [['read', 'x', '--publised', '2024-01-01'], 'There is no option --publised. Did you mean "--published"?'],
  [['read', 'x', '--published'], '--published needs a value. Write --published DATE'],
  [['read', 'x', '--json=yes'], '--json takes no value'],
  [['read', 'x', 'y'], '"y" is one too many'],
  [['read'], 'Which text?'],
  [['take-in'], 'Something is missing: derek take-in'],
  [['timeline', 'x', '--property', 'capasity'], 'Did you mean "capacity"?'],
  [['timeline', 'x', '--on', 'tomorrow'], '"tomorrow" is not a date. Write --on YYYY-MM-DD'],
  [['confirm', 'x', '--claim', 'two'], '"two" is not a number of a proposal'],
  [['serve', '--port', '99999'], '"99999" is not a port: give a number from 0 to 65535 (--port)'],
  [['DEREK_PORT=abc', 'serve'], '"abc" is not a port: give a number from 0 to 65535 (DEREK_PORT)'],
  [['check', '--database', 'mysql://x'], 'is not an address that begins with postgres://'],
  [['read', 'https://news.example/a', '--published', '2024-01-01'], 'derek take-in https://news.example/a'],
])('%j is wrong use and says what is right', async (argv, message) => {
  const { code, out, err } = await derek(...argv)
  expect(err).toContain(message)
  expect([code, out, err.split('\n').length]).toEqual([2, '', 2])
})

test('a variable that a command does not heed does not stop it', async () => {
  expect(await derek('DEREK_PORT=abc', 'read', 'nowhere.txt', '--published', '2024-01-01')).toMatchObject({
    code: 1,
    err: expect.stringContaining('nowhere.txt is not there'),
  })
})

test.each(['read', 'match'])('%s --jsonl of what is no file says so', async (command) => {
  for (const [name, said] of [['nowhere.jsonl', 'is not there'], ['.', 'is a folder, not a file']] as const)
    expect(await derek(command, '--jsonl', name)).toMatchObject({ code: 1, err: `derek: ${name} ${said}. Check the name.\n` }) // prettier-ignore
})

test('progress is shown on a terminal and not in a pipe', () => {
  const [terminal, pipe] = [output(true), output(false)]
  let time = 0
  for (const out of [terminal, pipe]) {
    const line = progressLine(out, () => time)
    for (let done = 1; done <= 3; done++) {
      line.tell('reading', done, 3)
      time += 60
    }
    line.end()
  }
  expect(pipe.text).toBe('')
  expect(terminal.text).toBe('\r\u001B[Kreading: 1 of 3\r\u001B[Kreading: 3 of 3\r\u001B[K')
})

test('an option that only shares its name with a setting has no default of that setting', () => {
  expect(helpOf(takeIn)).not.toContain('DEREK_TITLE')
  expect(helpOf(takeIn)).toContain('DEREK_DATA')
})
