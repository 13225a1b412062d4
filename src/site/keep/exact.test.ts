// The law of what is kept: after anything that editors do, every page is what it would be if it were drawn anew.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Ledger } from '../../ledger/contract.ts'
import { openLedger } from '../../ledger/index.ts'
import { randomOf } from '../../ledger/test-random.ts'
import {
  bridgeChanges,
  bridgeReading,
  bridgeText,
  entity,
  readBridge,
  signature,
  take,
} from '../../ledger/test-scene.ts'
import { createSite, type Site } from '../index.ts'
import { doSomething, thingsIn } from './test-deeds.ts'

const folder = mkdtempSync(join(tmpdir(), 'derek-kept-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Four reports of the same works, of which the editor has joined most. */
const furnish = async (ledger: Ledger): Promise<void> => {
  await ledger.decide(bridgeChanges(await readBridge(ledger)), signature)
  await ledger.decide([{ kind: 'create', entity: entity('school', 'project', 'школа', { placeId: 'town' }) }], signature)
  for (const day of ['02', '03', '04']) {
    const { report, version } = await take(ledger, bridgeText, { externalId: day, published: `2024-06-${day}` })
    await ledger.keepReading(version.id, bridgeReading(), 'test-1', 'later')
    const view = await ledger.deskReport(report.id)
    for (const [name, entityId] of [['новый мост', 'new-bridge'], ['глава города', 'head'], ['школа', 'school']] as const)
      await ledger.decide([{ kind: 'join', mentionId: view?.mentions.find((one) => one.name === name)?.id as string, entityId }], signature)
    for (const target of ['promise', 'visit'] as const)
      await ledger.decide((target === 'promise' ? view?.promises : view?.visits)?.map(({ id }) => ({ kind: 'confirm', target, id })) ?? [], signature)
  }
} // prettier-ignore

const open = (ledger: Ledger, kept: string | null): Site =>
  createSite({
    ledger,
    settings: { name: 'Город', timeZone: 'Asia/Almaty' },
    today: () => '2024-07-01',
    ...(kept !== null && { folder: kept }),
  })

const bodyOf = async (site: Site, path: string): Promise<string> => {
  const answer = await site.request(path)
  return `${answer.status} ${answer.headers.get('location') ?? ''}\n${await answer.text()}`
}

/** What machines read rests on what its page rests on: one language and one form of it stands for the others. */
// Searches are not kept, and a client may ask only so many.
const standsForOthers = (path: string): boolean =>
  !/^\/\w\w\/search\b/.test(path) &&
  !/^\/(?:kk|en|embed\/kk|embed\/en)\/.*\.(?:md|rss|ics|json)$|\.(?:atom|json)$/.test(path)

/** Adds what is linked to; a page that was once there stays among them. */
const walk = async (site: Site, known: Map<string, string>): Promise<void> => {
  const queue = ['/ru/', '/kk/', '/en/', ...known.keys()]
  known.clear()
  for (const path of queue) {
    if (known.has(path)) continue
    const text = await bodyOf(site, path)
    known.set(path, text)
    for (const [, href = ''] of text.matchAll(/href="(\/[^"#]*)/g))
      if (standsForOthers(href)) queue.push(href.replaceAll('&amp;', '&'))
  }
}

const seeds = (process.env['DEREK_SEEDS'] ?? '7').split(',').map(Number)
const steps = Number(process.env['DEREK_STEPS'] ?? 10)

test.each(seeds)(
  'after anything that editors do, a kept page is what it would be if drawn anew (seed %i)',
  async (seed) => {
    const ledger = await openLedger({ folder: join(folder, `ledger-${seed}`) })
    try {
      await furnish(ledger)
      const random = randomOf(seed)
      const things = await thingsIn(ledger)
      const [known, drawn] = [new Map<string, string>(), new Map<string, string>()]
      const pages = join(folder, `pages-${seed}`)
      let site = open(ledger, pages)
      await walk(site, known)
      for (let number = 1, done = 0; done < steps; number++) {
        const deed = await doSomething(ledger, random, things, number)
        if (deed === undefined) continue
        // Now and then the process begins again, with what it finds on disk.
        if (++done % 6 === 0) {
          await site.close()
          site = open(ledger, pages)
        }
        await walk(site, known)
        const anew = open(ledger, null)
        for (const path of known.keys()) drawn.set(path, await bodyOf(anew, path))
        for (const [path, text] of known) expect({ deed, path, text }).toEqual({ deed, path, text: drawn.get(path) })
        await anew.close()
      }
      await site.close()
    } finally {
      await ledger.close()
    }
  },
)
