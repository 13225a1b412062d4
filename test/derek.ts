// Runs `derek` as a person's shell would, in a folder of its own.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const door = resolve(import.meta.dirname, '..', 'bin', 'derek.js')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}
export interface Shell {
  readonly folder: string
  /** A file in the folder; its path. */
  readonly file: (name: string, content: string | Uint8Array) => string
  readonly start: (...argv: readonly string[]) => ChildProcess
  readonly derek: (...argv: readonly string[]) => Promise<Ran>
  readonly derekWith: (input: string | Uint8Array, ...argv: readonly string[]) => Promise<Ran>
  readonly end: () => void
}

export const ended = (child: ChildProcess): Promise<Ran> =>
  new Promise((done, failed) => {
    let [out, err] = ['', '']
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.once('error', failed)
    child.once('close', (code) => done({ code, out, err }))
  })

export const shell = (): Shell => {
  const folder = mkdtempSync(join(tmpdir(), 'derek-journey-'))
  const running = new Set<ChildProcess>()
  // Nothing of the outer environment decides where a test keeps its data.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DEREK_')))
  const start: Shell['start'] = (...argv) => {
    const child = spawn(process.execPath, [door, ...argv], { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] })
    running.add(child)
    child.once('close', () => running.delete(child))
    return child
  }
  const derekWith: Shell['derekWith'] = (input, ...argv) => {
    const child = start(...argv)
    // A command that stops early closes its input; that is its right.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
    return ended(child)
  }
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    start,
    derekWith,
    derek: (...argv) => derekWith('', ...argv),
    end: () => {
      for (const child of running) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits for the line of `derek serve` that says where the site is. */
export const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((done, failed) => {
    let seen = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      seen += text
      const found = /http:\/\/\S+/.exec(seen)
      if (found) done(found[0])
    })
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('close', (code) => failed(new Error(`derek serve ended with ${code}: ${said}`)))
  })
