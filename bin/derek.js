#!/usr/bin/env node
// The door to every command. Plain old JavaScript on purpose: a shell may start it with any Node, and the rest of the
// project is TypeScript that needs a newer one, which the project brings itself. So: find a Node that can, hand over.
'use strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NEEDS = 26
const here = dirname(fileURLToPath(import.meta.url))
const main = join(here, '..', 'src', 'cli', 'main.ts')

if (Number(process.versions.node.split('.')[0]) >= NEEDS) {
  const { optimiseLittle } = await import('./quick-start.js')
  if (['read', 'explain', 'take-in'].includes(process.argv[2])) optimiseLittle()
  await import(pathToFileURL(main).href)
} else {
  const bundled = join(here, '..', 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (!existsSync(bundled)) {
    console.error(
      `derek: this is Node ${process.versions.node}, and Derek needs ${NEEDS} or newer. Run "npm ci" in ${join(here, '..')}: it brings one along.`,
    )
    process.exit(1)
  }
  const child = spawn(bundled, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  // A terminal tells the child itself. A second telling while it is already going would end it as if it had failed, so it comes
  // late, for the case that only this process was told.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => setTimeout(() => child.kill(signal), 150))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
