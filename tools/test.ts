// `npm test`: the whole truth, one step after another. Its last line is the count that .ci/run prints.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Summary {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly success: boolean
}

const bin = (name: string): string => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'oxlint', []],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier', '.']],
]

let passed = 0
let failed = 0
for (const [name, tool, args] of steps) {
  const ok = spawnSync(bin(tool), args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`)
  if (ok) passed++
  else failed++
}

const folder = mkdtempSync(join(tmpdir(), 'derek-test-'))
const report = join(folder, 'report.json')
const run = spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
try {
  const summary = JSON.parse(readFileSync(report, 'utf8')) as Summary
  passed += summary.numPassedTests
  failed += summary.numFailedTests
  if (summary.numPendingTests) console.log(`${summary.numPendingTests} tests skipped; each printed its reason above`)
  if (!summary.success && summary.numFailedTests === 0) failed++
} catch {
  console.log('The test run wrote no report: it did not come to its end.')
  failed++
}
if (run.status !== 0 && failed === 0) failed++
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
