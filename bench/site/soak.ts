// Fifty publications a minute while ten thousand pages are looked at, at random, over HTTP, in another process:
//   node bench/site/soak.ts [--ledger DIR] [--publications 50] [--checks 10000] [--between 1200]
// Every page that is sent must be, to the byte, the page of one state of the ledger, and of none that was over 2 s before.
// A copy of the generated ledger is used; a small one is made where none is given.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openLedger } from '../../src/ledger/index.ts'
import { randomOf } from '../../src/ledger/test-random.ts'
import { entityAt, tagAt } from '../../src/pages/index.ts'
import { createSite } from '../../src/site/index.ts'
import { soak } from '../../src/site/keep/test-soak.ts'
import { generateLedger } from '../ledger/generate.ts'
import { begin } from './child.ts'
import { newsAbout, someReports } from './news.ts'
import { origin, today } from './server.ts'

const { values } = parseArgs({
  options: {
    ledger: { type: 'string' },
    publications: { type: 'string', default: '50' },
    checks: { type: 'string', default: '10000' },
    between: { type: 'string', default: '1200' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'derek-bench-'))
const at = join(folder, 'ledger')
if (values.ledger) cpSync(values.ledger, at, { recursive: true })
else await generateLedger({ folder: at }, { claims: 10_000 })
const ledger = await openLedger({ folder: at })
const child = await begin({ kind: 'site', ledger: at, pages: join(at, 'site') })
try {
  const reports = await someReports(ledger, 40)
  const tags = await ledger.allTags()
  const entities = (await ledger.deskReport(reports[0] as string))?.entities ?? []
  const paths = [
    '/ru/', '/kk/', '/ru/feed.rss', '/ru/feed.atom', '/kk/feed.json', '/ru/tags', '/kk/tags', '/ru/promises',
    ...tags.slice(0, 8).flatMap((tag) => (tag.slugs.ru ? [tagAt('ru', tag.slugs.ru)] : [])),
    ...(await ledger.sections()).slice(0, 3).flatMap((one) => (one.slugs.ru ? [`/ru/sections/${one.slugs.ru}`] : [])),
    ...entities.map((entity) => entityAt('ru', entity)),
    `/ru/reports/${reports[0]}`,
  ] // prettier-ignore
  console.log(`Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(2)} at the beginning, ${paths.length} pages`)
  const { checks, wrong, stalest } = await soak({
    port: child.port,
    random: randomOf(1),
    paths,
    publish: async (number) =>
      ledger.decide([(await newsAbout(ledger, reports[number % 3] as string, number)).change], {
        at: '2026-11-23T08:00:00Z',
        by: 'bench',
      }),
    drawn: async (path) => {
      const site = createSite({
        ledger,
        settings: { name: 'Bench', timeZone: 'Asia/Almaty', origin },
        today: () => today,
      })
      const text = await (await site.request(path)).text()
      await site.close()
      return text
    },
    publications: Number(values.publications),
    between: Number(values.between),
    checks: Number(values.checks),
    oldest: 2000,
  })
  console.log(
    `${checks} pages looked at during ${values.publications} publications: ${wrong.length} wrong; at worst a page was ${Math.round(stalest)} ms old`,
  )
  for (const one of wrong.slice(0, 10)) console.log(`  ${one}`)
  if (wrong.length) process.exitCode = 1
} finally {
  child.end()
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
}
