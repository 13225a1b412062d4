import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openFolderArchive } from '../archive/index.ts'
import type { Ledger } from '../ledger/contract.ts'
import { describeLedgers } from '../ledger/test-ledgers.ts'
import { promiseStates } from '../model/index.ts'
import { makeRound } from './rounds.ts'
import { thirty } from './test-thirty.ts'
import { byHeart, player } from './test-years.ts'
import type { Heart, Line, Told, Years } from './test-years.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const stage = (ledger: Ledger): Years & { readonly heart: Heart } => {
  const folder = mkdtempSync(join(tmpdir(), 'derek-years-'))
  folders.push(folder)
  const heart = byHeart()
  let day = '2019-01-01'
  return {
    heart,
    goTo: (to) => {
      day = to
    },
    newsroom: {
      ledger,
      archive: openFolderArchive(folder),
      now: () => `${day}T09:00:00.000Z`,
      reader: async () => heart.reader(),
    } as Years['newsroom'],
  }
}

interface Due {
  readonly on: string
  readonly what: Line | 'begin'
  readonly of: number
}
/** All that happens, day by day; within a day as it was told. */
const calendar = (list: readonly Told[]): readonly Due[] =>
  list
    .flatMap((told, of): readonly Due[] => [
      { on: told.said, what: 'begin', of },
      ...told.lines.map((line) => ({ on: line.on, what: line, of })),
    ])
    .toSorted((a, b) => a.on.localeCompare(b.on))

const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-${['01', '04', '07', '10'][Math.floor((Number(day.slice(5, 7)) - 1) / 3)]}-01`

/** Those that no better reader comes to, two of each kind of end. */
const few = thirty.filter(({ lines }) => !lines.some((line) => 'rereads' in line)).slice(0, 9)

/** As they stand in the end, and what waits on the list. */
const lived = async (ledger: Ledger, order: readonly number[]): Promise<readonly unknown[]> => {
  const years = stage(ledger)
  const players = few.map((told, index) => player(years, years.heart, told, index, () => {}))
  const reports = players.flatMap((one) => Array.from({ length: one.reports }, (_, which) => () => one.bring(which)))
  for (const at of order) await reports[at % reports.length]?.()
  for (const { what, of } of calendar(few))
    if (what === 'begin') await players[of]?.begin()
    else if (!('is' in what)) await players[of]?.play(what)
  await makeRound(years.newsroom, { day: '2026-01-01' })
  const waiting = await ledger.attention()
  return [await Promise.all(players.map((one) => one.promise())), waiting]
}

test('there are thirty, and between them they know every state', () => {
  expect(thirty).toHaveLength(30)
  const shown = new Set(thirty.flatMap(({ lines }) => lines.flatMap((line) => ('is' in line ? [line.is] : []))))
  expect(shown).toEqual(new Set([...promiseStates, 'due-soon', 'overdue', 'undated', 'gone']))
})

describeLedgers('thirty promises over twelve years', ({ open }) => {
  test('go through their states, and the daily rounds put each thing on the list once', async () => {
    const ledger = await open()
    const years = stage(ledger)
    const wrong: unknown[] = []
    const players = thirty.map((told, index) =>
      player(years, years.heart, told, index, (line, stands) => {
        if (!('is' in line)) return
        const wanted = { is: line.is, offers: line.offers ?? stands.offers, history: line.history ?? stands.history }
        if (JSON.stringify(wanted) !== JSON.stringify(stands)) wrong.push([told.name, line.on, wanted, stands])
      }),
    )
    const raised: string[] = []
    let last = ''
    for (const { on, what, of } of calendar(thirty)) {
      const quarter = quarterOf(on)
      if (quarter !== last) {
        last = quarter
        const round = await makeRound(years.newsroom, { day: last })
        raised.push(...(round?.first.map((one) => one.id) ?? []))
      }
      if (what === 'begin') await players[of]?.begin()
      else await players[of]?.play(what)
    }
    expect(wrong).toEqual([])
    // A thing may come again after it was over, not while it waits.
    const waiting = await ledger.attention()
    expect(new Set(waiting.map((one) => one.id)).size).toBe(waiting.length)
    expect(raised.length).toBeGreaterThan(30)
    expect((await makeRound(years.newsroom, { day: `${last.slice(0, 8)}02` }))?.raised).toBe(0)
    const overdue = await ledger.findPromises({ dueTo: '2029-12-31' })
    const listed = waiting.filter((one) => one.kind === 'overdue').map((one) => one.targetId)
    expect(listed.toSorted()).toEqual(overdue.map((one) => one.id).toSorted())
    expect(await ledger.faults()).toEqual([])
  })

  test('stand the same in the end whatever the order in which reports came in', async () => {
    const inTime = await lived(await open(), [])
    // All of them before anything is decided, the last ones first and some before their own promise.
    const shuffled = Array.from({ length: 40 }, (_, at) => (at * 17 + 13) % 40).toReversed()
    expect(await lived(await open(), shuffled)).toEqual(inTime)
  })
})
