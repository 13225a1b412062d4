// Reads the labelled open set with the reader of this tree and scores it with the set's own scorer.
//   node bench/reading/open-set.ts [--language ru|kk|en] [--only ID] [--misses KIND|all] [--held-out] [--json]
// Without --held-out the reports of held-out.json are left out; with it only they are scored, and their misses never shown:
// whoever writes reading rules must not see them.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language } from '../../src/model/index.ts'
import { read } from '../../src/reading/index.ts'
import { loadTables } from '../../src/tables/index.ts'

const shared = resolve(import.meta.dirname, '..', '..', '..', 'shared')
const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    only: { type: 'string' },
    misses: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

interface Labelled {
  readonly id: string
  readonly text: string
  readonly published: string
  readonly language: Language
}

const heldOut = new Set(JSON.parse(readFileSync(join(import.meta.dirname, 'held-out.json'), 'utf8')) as string[])
const wanted = (id: string): boolean => heldOut.has(id) === values['held-out'] && (!values.only || id === values.only)

const run = (): number => {
  if (!existsSync(join(shared, 'reports'))) {
    console.log('The open set (../shared/reports) is not here: nothing was measured.')
    return 0
  }
  const folder = mkdtempSync(join(tmpdir(), 'derek-open-set-'))
  try {
    const tables = loadTables()
    const lines: string[] = []
    for (const name of readdirSync(join(shared, 'reports'))) {
      const id = name.replace(/\.json$/, '')
      if (!/^[a-z]+-\w+\.json$/.test(name) || !wanted(id)) continue
      cpSync(join(shared, 'reports', name), join(folder, name))
      const report = JSON.parse(readFileSync(join(shared, 'reports', name), 'utf8')) as Labelled
      lines.push(JSON.stringify(read({ id, text: report.text, published: report.published, language: report.language }, tables))) // prettier-ignore
    }
    const readings = join(folder, 'readings.jsonl')
    writeFileSync(readings, lines.join('\n'))
    const options = [...(values.language ? ['--language', values.language] : []), ...(values.json ? ['--json'] : [])]
    if (values.misses && !values['held-out']) options.push('--misses')
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(shared, 'tools', 'score-reading.mjs'), folder, readings, ...options],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    const shown = (line: string): boolean => !line.includes('\t') || values.misses === 'all' || line.startsWith(`${values.misses}\t`) // prettier-ignore
    process.stdout.write(stdout.split('\n').filter(shown).join('\n') + stderr)
    return status ?? 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
process.exitCode = run()
