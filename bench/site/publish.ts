// What it costs to publish one story: CPU until every page that depends on it is right, and how many pages that was.
//   node bench/site/publish.ts [--small DIR] [--large DIR] [--stories 10]
// Copies of generated ledgers are used (a small one is made where none is given). Before each publication all pages that it will
// touch were asked for, so all of them are kept and have to be drawn anew.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Ledger } from '../../src/ledger/contract.ts'
import { openLedger } from '../../src/ledger/index.ts'
import { languages } from '../../src/model/index.ts'
import { entityAt, homeAt, indexAt, reportAt, sectionAt, storyAt, tagAt } from '../../src/pages/index.ts'
import { createSite, type Site } from '../../src/site/index.ts'
import { generateLedger } from '../ledger/generate.ts'
import { newsAbout, someReports, type News } from './news.ts'
import { origin, today } from './server.ts'

const { values } = parseArgs({
  options: { small: { type: 'string' }, large: { type: 'string' }, stories: { type: 'string', default: '10' } },
})
const stories = Number(values.stories)
const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

/** Every page that shows anything of the news. */
const pagesOf = async (ledger: Ledger, news: News, reportId: string): Promise<readonly string[]> => {
  const report = await ledger.deskReport(reportId)
  const [tags, sections] = [await ledger.allTags(), await ledger.sections()]
  const section = sections.find((one) => one.id === news.sectionId)
  return languages.flatMap((language) => [
    homeAt(language),
    ...['rss', 'atom', 'json'].map((ending) => `/${language}/feed.${ending}`),
    indexAt(language, 'tags'),
    ...(section?.slugs[language] ? [sectionAt(language, section.slugs[language])] : []),
    ...tags
      .filter((tag) => news.tagIds.includes(tag.id) && tag.slugs[language])
      .flatMap((tag) => {
        const at = tagAt(language, tag.slugs[language] as string)
        return [at, ...['rss', 'atom', 'json'].map((ending) => `${at}/feed.${ending}`)]
      }),
    ...(report?.entities ?? []).map((entity) => entityAt(language, entity)),
    reportAt(language, reportId),
    ...(report?.stories ?? []).flatMap((story) =>
      story.versions.filter((one) => one.language === language).map((one) => storyAt(language, one.slug)),
    ),
  ])
}

const ask = async (site: Site, path: string): Promise<number> => (await site.request(path)).status

const publish = async (ledger: Ledger, site: Site, reportId: string, number: number) => {
  const news = await newsAbout(ledger, reportId, number)
  for (const path of await pagesOf(ledger, news, reportId)) await ask(site, path)
  await site.keeper.settled()
  const drawn = site.keeper.drawn
  const before = process.cpuUsage()
  await ledger.decide([news.change], { at: '2026-11-23T08:00:00Z', by: 'bench' })
  const published = process.cpuUsage(before)
  await site.keeper.settled()
  await ask(site, storyAt('ru', news.id))
  await ask(site, storyAt('kk', news.id))
  const used = process.cpuUsage(before)
  const ms = (cpu: NodeJS.CpuUsage): number => (cpu.user + cpu.system) / 1000
  return { decide: ms(published), all: ms(used), pages: site.keeper.drawn - drawn }
}

const folder = mkdtempSync(join(tmpdir(), 'derek-bench-'))
try {
  const sizes: [string, string][] = []
  for (const name of ['small', 'large'] as const) {
    const given = values[name]
    const at = join(folder, name)
    if (given) cpSync(given, at, { recursive: true })
    else if (name === 'small') await generateLedger({ folder: at }, { claims: 10_000 })
    else continue
    sizes.push([name, at])
  }
  console.log(
    `Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(2)} at the beginning, the middle of ${stories} publications`,
  )
  const opened = await Promise.all(
    sizes.map(async ([name, at]) => {
      const ledger = await openLedger({ folder: at })
      const settings = { name: 'Bench', timeZone: 'Asia/Almaty', origin }
      const site = createSite({ ledger, settings, today: () => today, folder: join(at, 'site') })
      return {
        name,
        ledger,
        site,
        reports: await someReports(ledger, 400),
        cost: [] as Awaited<ReturnType<typeof publish>>[],
      }
    }),
  )
  // In turns; the first of each warms up and does not count.
  for (let number = 0; number <= stories; number++)
    for (const one of opened) {
      const cost = await publish(
        one.ledger,
        one.site,
        one.reports[(number * 37) % one.reports.length] as string,
        number,
      )
      if (number) one.cost.push(cost)
    }
  console.log('| ledger | CPU of the decision, ms | CPU in all, ms | pages drawn | CPU a page, ms |')
  console.log('|---|---|---|---|---|')
  for (const { name, cost } of opened) {
    const of = (key: 'decide' | 'all' | 'pages'): number => middle(cost.map((one) => one[key]))
    console.log(
      `| ${name} | ${of('decide').toFixed(0)} | ${of('all').toFixed(0)} | ${of('pages')} | ${(of('all') / of('pages')).toFixed(1)} |`,
    )
  }
  const [small, large] = opened
  if (small && large) {
    const per = large.cost.map((one, at) => one.all / (small.cost[at]?.all ?? NaN))
    console.log(`large of small, CPU in all: ${middle(per).toFixed(2)}`)
  }
  for (const { site, ledger } of opened) {
    await site.close()
    await ledger.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
