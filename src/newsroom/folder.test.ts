import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepareFolder } from './folder.ts'

test('a folder is made where there is none, and nothing is left of the trial', () => {
  const root = mkdtempSync(join(tmpdir(), 'derek-folder-'))
  expect(prepareFolder(join(root, 'a', 'b'))).toBe(join(root, 'a', 'b'))
  expect(readdirSync(join(root, 'a', 'b'))).toEqual([])
  rmSync(root, { recursive: true })
})

test('a file in its place, or in the way, is named', () => {
  const root = mkdtempSync(join(tmpdir(), 'derek-folder-'))
  writeFileSync(join(root, 'file'), '')
  expect(() => prepareFolder(join(root, 'file'))).toThrow('a file of that name is in its place')
  expect(() => prepareFolder(join(root, 'file', 'data'))).toThrow('a file is in the way')
  rmSync(root, { recursive: true })
})

test.runIf(existsSync('/proc/self'))('a place where no folder can be made is said to be so, at once', () => {
  expect(() => prepareFolder('/proc/derek/data')).toThrow('no folder can be made there')
})
