// Keeps the documents true: what they list is what is there, and nothing of one machine gets in.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const text = (name: string): string => readFileSync(join(root, name), 'utf8')
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((name) => name && existsSync(join(root, name)))
interface Manifest {
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  readonly optionalDependencies: Record<string, string>
}
const manifest = JSON.parse(text('package.json')) as Manifest

test('every dependency has its reason in docs/dependencies.md, and none stands there that is gone', () => {
  const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies })
  const explained = [...text('docs/dependencies.md').matchAll(/^\| (`.+?) \|/gm)].flatMap((row) =>
    [...(row[1] as string).matchAll(/`([^`]+)`/g)].map((name) => name[1] as string),
  )
  expect(explained.sort()).toEqual(used.sort())
})

test('every version is pinned exactly', () => {
  const versions = Object.values({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('the lockfile holds no download addresses', () => {
  expect(text('package-lock.json')).not.toMatch(/"resolved"|https?:[^"]*\.tgz/)
})

test('no file names a folder of one machine', () => {
  const machine = /(^|[^A-Za-z0-9_.])\/(work|root|farm)\//m
  const wrong = tracked.filter((name) => statSync(join(root, name)).size < 2e6 && machine.test(text(name)))
  expect(wrong).toEqual([])
})

test('every link between documents leads to a file', () => {
  const broken = tracked
    .filter((name) => name.endsWith('.md') && !name.startsWith('sample/stories/'))
    .flatMap((name) =>
      [...text(name).matchAll(/\]\((?!https?:|#|mailto:|claim:|entity:|promise:|quote:|report:)([^)#\s]+)[^)]*\)/g)]
        .map((link) => link[1] as string)
        .filter((target) => !existsSync(join(root, dirname(name), target)))
        .map((target) => `${name}: ${target}`),
    )
  expect(broken).toEqual([])
})

test('the map shows every room', () => {
  const rooms = new Set(tracked.filter((name) => name.startsWith('src/')).map((name) => name.split('/')[1] as string))
  const shown = new Set([...text('docs/ARCHITECTURE.md').matchAll(/^\| `(\w+)` \|/gm)].map((row) => row[1] as string))
  expect(rooms.difference(shown)).toEqual(new Set())
})
