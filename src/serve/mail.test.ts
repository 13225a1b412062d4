// A reader's way through letters, over a real ledger, site and mail server: follow, confirm, hear what is new, leave.
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { confirm } from '../newsroom/confirm.ts'
import { scene } from '../newsroom/test-scene.ts'
import type { Scene } from '../newsroom/test-scene.ts'
import { createSite } from '../site/index.ts'
import type { Site } from '../site/index.ts'
import { openLinks } from './mail-desk.ts'
import { sendLetters } from './mail-digests.ts'
import { openMailServer } from './mail-server.ts'
import type { MailServer } from './mail-server.ts'
import { openPost } from './mail.ts'
import type { Post } from './mail.ts'
import { openTestPost, unworded } from './test-smtp.ts'
import type { Taken, TestPost } from './test-smtp.ts'

const address = 'https://derek.example'
let room: Scene
let post: TestPost
let desk: Post
let site: Site
let mail: MailServer
let clock = Date.parse('2024-12-12T01:00:00Z')
const project = { email: 'reader@example.kz', folder: 'projects', slug: 'sarqan-school' }

beforeEach(async () => {
  clock = Date.parse('2024-12-12T01:00:00Z')
  room = await scene()
  post = await openTestPost()
  const settings = { smtp: post.url, sender: 'news@derek.example', title: 'Дерек', address, timezone: 'Asia/Almaty', mailhour: '8' } // prettier-ignore
  // At six in the morning no clock sends anything by itself.
  desk = await openPost({ newsroom: room.newsroom, settings, now: () => new Date(clock), trouble: (what) => expect.unreachable(what) }) // prettier-ignore
  mail = openMailServer(settings)
  site = createSite({
    ledger: room.newsroom.ledger,
    settings: { name: 'Дерек', timeZone: 'Asia/Almaty', origin: address },
    today: () => '2024-12-12',
    follow: desk.desk,
  })
  const opened = await room.report('opened')
  await confirm(
    room.newsroom,
    opened,
    { all: true, joins: [{ name: 'школа в Саркане', entity: 'sarqan-school' }] },
    'A',
  )
})
afterEach(async () => {
  await desk.stop()
  mail.close()
  await site.close()
  await post.close()
  await room.end()
})

const send = (at: string, body: Record<string, string> | string): Promise<Response> =>
  site.request(at, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: String(new URLSearchParams(body)) }) // prettier-ignore
const linkIn = (taken: Taken | undefined): string => /https:\/\/derek\.example(\/\S+\?t=\S+)/.exec(taken?.text ?? '')?.[1] as string // prettier-ignore
const follow = async (form = project, language = 'ru'): Promise<void> => {
  await send(`/${language}/follow`, form)
  expect((await send(linkIn(post.taken.at(-1)), '')).status).toBe(200)
}
const digests = async (day: string) => {
  const links = await openLinks(room.newsroom)
  return sendLetters({ newsroom: room.newsroom, mail, links, frame: { name: 'Дерек', origin: address } }, day)
}
const dearer = async (): Promise<void> => {
  const planned = await room.report('planned', { published: '2024-12-12' })
  await confirm(
    room.newsroom,
    planned,
    { all: true, joins: [{ name: 'школа в Саркане', entity: 'sarqan-school' }] },
    'A',
  )
}
const readers = () => room.newsroom.ledger.dueFollowers({ day: '9999', limit: 100 })

test('follow, confirm, hear of a dearer school, leave with one press', async () => {
  const asked = await send('/ru/follow', project)
  expect(await asked.text()).toContain('reader@example.kz')
  expect([unworded(post.taken[0]?.headers.get('subject') ?? ''), post.taken[0]?.to]).toEqual(['Подтвердите: следить за «Школа в Саркане»', ['reader@example.kz']]) // prettier-ignore
  expect(await readers()).toEqual([])
  const link = linkIn(post.taken[0])
  expect(link).not.toContain('reader')
  // Programs that look into letters open links: twice, and nothing is kept.
  for (let look = 0; look < 2; look++) expect(await (await site.request(link)).text()).toContain('Школа в Саркане')
  expect(await readers()).toEqual([])
  expect(await (await send(link, '')).text()).toContain('Готово')
  expect(await readers()).toMatchObject([
    { address: 'reader@example.kz', language: 'ru', follows: [{ kind: 'entity' }] },
  ])

  expect(await digests('2024-12-13')).toMatchObject({ sent: 0, quiet: 1 })
  await dearer()
  expect(await digests('2024-12-13')).toMatchObject({ sent: 0, quiet: 0 })
  expect(await digests('2024-12-14')).toMatchObject({ sent: 1, quiet: 0, whole: true })
  expect(await digests('2024-12-14')).toMatchObject({ sent: 0 })
  const letter = post.taken[1]
  expect(unworded(letter?.headers.get('subject') ?? '')).toBe('Что нового: Школа в Саркане')
  const words = (letter?.text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
  expect(words).toContain('Что нового, 14 декабря 2024 года')
  expect(words).toContain('https://derek.example/ru/projects/sarqan-school')
  expect(words).toMatch(
    /- Стоимость: 3 млрд тенге \(раньше сообщалось: 2,5 млрд тенге\)\n {2}https:\/\/derek\.example\/ru\/reports\//,
  )
  expect(letter?.html).toContain('<h2><a href="https://derek.example/ru/projects/sarqan-school">')
  expect(await digests('2024-12-15')).toMatchObject({ sent: 0, quiet: 1 })

  const leave = /^<https:\/\/derek\.example(\/.+)>$/.exec(letter?.headers.get('list-unsubscribe') ?? '')?.[1] as string
  expect(letter?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(await (await site.request(leave)).text()).toContain('Отказаться от всех писем')
  expect(await readers()).toHaveLength(1)
  const one = await send(leave, 'List-Unsubscribe=One-Click')
  expect([one.status, one.headers.get('location')]).toEqual([200, null])
  expect(await readers()).toEqual([])
  expect((await send(leave, 'List-Unsubscribe=One-Click')).status).toBe(200)
})

test('a link of a letter works for 48 hours and only as it was written', async () => {
  await send('/kk/follow', project)
  const link = linkIn(post.taken[0])
  expect(
    (
      await send(
        link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
        '',
      )
    ).status,
  ).toBe(404)
  clock += 48 * 3_600_000 + 1
  expect(await (await send(link, '')).text()).toContain('Сілтеме енді жарамайды')
  expect(await readers()).toEqual([])
})

test('who follows already is answered like anybody, and a mailbox gets no more than a few letters', async () => {
  await follow()
  const first = await (await send('/ru/follow', { ...project, email: 'other@example.kz' })).text()
  const again = await (await send('/ru/follow', project)).text()
  expect(again).toBe(first.replaceAll('other@example.kz', 'reader@example.kz'))
  await send('/ru/follow', { ...project, email: 'READER@example.kz' })
  const last = await send('/ru/follow', project)
  expect([last.status, post.taken.length]).toEqual([200, 4])
  post.refuse = () => '550 5.1.1 no such user'
  expect((await send('/en/follow', { ...project, email: 'nobody@example.kz' })).status).toBe(429)
})

test('a letter that cannot be sent is said to be so', async () => {
  post.refuse = () => '450 4.2.0 later'
  expect((await send('/en/follow', project)).status).toBe(503)
  post.refuse = () => '550 5.1.1 no such user'
  expect((await send('/en/follow', project)).status).toBe(200)
})

test('who follows a place hears of what stands in it, by name, and of nothing twice', async () => {
  await follow({ ...project, folder: 'places', slug: 'sarqan-district' })
  await follow({ email: 'other@example.kz', folder: 'places', slug: 'sarqan' })
  await follow({ email: 'other@example.kz', folder: 'projects', slug: 'sarqan-school' })
  await dearer()
  await digests('2024-12-13')
  const told = post.taken.slice(-2).map((one) => one.text.replaceAll(/[\u00a0\u202f]/g, ' ').match(/^- Ст.*|^- Шк.*|^\S.*\nhttps.*/gm)) // prettier-ignore
  expect(told).toContainEqual([
    'Саркандский район\nhttps://derek.example/ru/places/sarqan-district',
    '- Школа в Саркане. Стоимость: 3 млрд тенге (раньше сообщалось: 2,5 млрд тенге)',
  ])
  expect(told).toContainEqual([
    'Школа в Саркане\nhttps://derek.example/ru/projects/sarqan-school',
    '- Стоимость: 3 млрд тенге (раньше сообщалось: 2,5 млрд тенге)',
  ])
})

test('a promise is followed to its outcome, in the reader’s language', async () => {
  await dearer()
  const [promise] = await room.newsroom.ledger.findPromises({ about: [(await room.newsroom.ledger.projectIds({ after: '', limit: 1 }))[0] as string], unconfirmed: true }) // prettier-ignore
  const { id: promiseId, slug } = promise!
  await follow({ email: 'kk@example.kz', folder: 'promises', slug }, 'kk')
  await room.newsroom.ledger.decide(
    [{ kind: 'promise-state', promiseId, state: 'moved', due: '2026', claimId: null, reportVersionId: null }],
    { at: '2024-12-12T10:00:00Z', by: 'A' },
  )
  await digests('2024-12-13')
  const words = (post.taken.at(-1)?.text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
  expect(words).toContain('Не жаңалық')
  expect(words).toMatch(/- Мерзімі.*2026/)
  expect(await digests('2027-01-01')).toMatchObject({ sent: 1 })
  expect((post.taken.at(-1)?.text ?? '').match(/^- .*/gm)).toEqual([
    expect.stringMatching(/^- Мерзімі өткен: Аким обещал .*2026/),
  ])
})

test('a sender that is killed sends nobody two letters in a day, and loses nothing that was new', async () => {
  for (const name of ['a', 'b', 'c']) await follow({ ...project, email: `${name}@example.kz` })
  await dearer()
  const before = post.taken.length
  const { ledger } = room.newsroom
  let ended = 0
  const dying = { ...room.newsroom, ledger: { ...ledger, endDigests: async (...told: Parameters<typeof ledger.endDigests>) => {
    if (told[0].length && ++ended === 2) throw new Error('killed')
    return ledger.endDigests(...told)
  } } } // prettier-ignore
  const links = await openLinks(room.newsroom)
  const parts = { mail, links, frame: { name: 'Дерек', origin: address } }
  await expect(sendLetters({ ...parts, newsroom: dying }, '2024-12-13')).rejects.toThrow('killed')
  expect(post.taken.length - before).toBe(2)
  const later = { ...room.newsroom, now: () => '2024-12-12T09:11:00.000Z' }
  expect(await sendLetters({ ...parts, newsroom: later }, '2024-12-13')).toMatchObject({ sent: 1 })
  const told = post.taken.slice(before).flatMap((one) => one.to)
  expect([told.length, new Set(told).size]).toEqual([3, 3])
  // Whose letter was cut off hears of it again with the next; better twice than never.
  expect(await sendLetters({ ...parts, newsroom: later }, '2024-12-14')).toMatchObject({ sent: 1, quiet: 2 })
})

test('a mailbox that is refused three days is forgotten; one that is refused for now is tried again', async () => {
  await follow()
  const days = ['2024-12-13', '2024-12-14', '2024-12-15']
  await dearer()
  post.refuse = () => '450 4.2.0 greylisted'
  expect(await digests(days[0] as string)).toMatchObject({ put: 1, sent: 0 })
  post.refuse = () => '550 5.1.1 no such user'
  const made = []
  for (const [at, day] of days.entries()) {
    const later = { ...room.newsroom, now: () => `2024-12-1${3 + at}T09:00:00.000Z` }
    made.push(await sendLetters({ newsroom: later, mail, links: await openLinks(later), frame: { name: 'Д', origin: address } }, day)) // prettier-ignore
  }
  expect(made.map(({ refused, dropped }) => [refused, dropped])).toEqual([[1, 0], [1, 0], [1, 1]]) // prettier-ignore
  expect(await readers()).toEqual([])
})

test('the clock sends from its hour on, and ends with the letter under way', async () => {
  await follow()
  await dearer()
  clock = Date.parse('2024-12-13T02:59:00Z')
  const settings = { smtp: post.url, sender: 'news@derek.example', title: 'Дерек', address, timezone: 'Asia/Almaty', mailhour: '8' } // prettier-ignore
  const open = () => openPost({ newsroom: room.newsroom, settings, now: () => new Date(clock), trouble: (what) => expect.unreachable(what), every: 10 }) // prettier-ignore
  const early = await open()
  await setTimeout(60)
  expect(post.taken).toHaveLength(1)
  clock = Date.parse('2024-12-13T03:01:00Z')
  post.beforeTaken = () => setTimeout(50)
  while (post.taken.length < 2) await setTimeout(10)
  await early.stop()
  expect((await readers())[0]).toMatchObject({ toldDay: '2024-12-13' })
  expect((await readers())[0]?.toldSeq).toBe(await room.newsroom.ledger.lastDecision())
})
