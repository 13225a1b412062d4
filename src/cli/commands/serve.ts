// derek serve: the whole newsroom in one process, until it is told to stop.
import { resolve } from 'node:path'
import { start } from '../../serve/start.ts'
import type { Running } from '../../serve/start.ts'
import type { Command } from '../command.ts'
import type { Asked } from '../io.ts'
import { progressLine } from '../progress.ts'

const greeting = ({ url, sampleLoaded }: Running, { settings }: Asked): string => `Derek serves ${url}
${sampleLoaded ? 'The sample newsroom was loaded; --empty with another --data folder starts one with nothing in it.\n' : ''}Kept in ${settings.database ? 'PostgreSQL and ' : ''}${resolve(settings.data)}
Try next, in another terminal:
  npx derek take-in https://…      take in a report and read it
  npx derek confirm                see what is open
Ctrl+C stops; what is kept stays.
`

/** Resolves at the first of the signals; more of them change nothing. */
const toldToStop = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done())
  })

export const serve: Command = {
  usage: ['serve'],
  about: `Opens the newsroom in the data folder and serves its site. Into an empty folder the sample newsroom is loaded first; a second
start keeps what is there.`,
  options: { empty: { help: 'begin with nothing: do not load the sample newsroom' } },
  settings: [
    'data',
    'database',
    'host',
    'port',
    'address',
    'title',
    'timezone',
    'proxies',
    'cdn',
    'hub',
    'indexnow',
    'smtp',
    'sender',
    'licence',
    'contact',
    'mailhour',
  ],
  examples: ['derek serve --data /srv/derek --port 8080'],
  arguments: [0, 0],
  run: async (asked, io) => {
    const line = progressLine(io.err)
    const stopping = toldToStop()
    const running = await start({
      settings: asked.settings,
      empty: asked.flag('empty'),
      now: io.now,
      progress: line.tell,
      trouble: (what) => void io.err.write(`derek: ${what}\n`),
    })
    line.end()
    await io.out.write(greeting(running, asked))
    await stopping
    await running.stop()
    return 0
  },
}
