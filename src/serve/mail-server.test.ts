// What a mail server's answers mean for a letter, on a real one; and that nothing in a name ends a header.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMailServer } from './mail-server.ts'
import type { Letter, MailServer } from './mail-server.ts'
import { checkMail } from './mail-settings.ts'
import { openTestPost, unworded } from './test-smtp.ts'
import type { TestPost } from './test-smtp.ts'

let post: TestPost
let mail: MailServer
const settings = { sender: 'news@derek.example', title: 'Дерек', address: 'https://derek.example' }
beforeEach(async () => {
  post = await openTestPost()
  mail = openMailServer({ ...settings, smtp: post.url })
})
afterEach(async () => {
  mail.close()
  await post.close()
})
const letter = (more: Partial<Letter> = {}): Letter => ({ to: 'a@b.kz', subject: 'Мост', text: 'Сөз', html: '<p>Сөз</p>', ...more }) // prettier-ignore

test('a letter arrives as plain text and HTML, with the one press that ends such letters', async () => {
  const leave = `https://derek.example/ru/follow/leave?t=${'x'.repeat(150)}`
  expect(await mail.send(letter({ leave, name: '2025-01-01.abc' }))).toBe('sent')
  const [taken] = post.taken
  expect(taken).toMatchObject({ to: ['a@b.kz'], from: 'news@derek.example', text: 'Сөз', html: '<p>Сөз</p>' })
  expect(taken?.headers.get('list-unsubscribe')).toBe(`<${leave}>`)
  expect(taken?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(taken?.headers.get('message-id')).toBe('<2025-01-01.abc@derek.example>')
  expect(unworded(taken?.headers.get('from') ?? '')).toBe('Дерек <news@derek.example>')
  expect(taken?.headers.get('to')).toBe('a@b.kz')
})

test('a name with line ends makes no second header', async () => {
  await mail.send(letter({ subject: 'Мост\r\nBcc: c@d.kz\u2028\u0000и школа' }))
  expect(unworded(post.taken[0]?.headers.get('subject') ?? '')).toBe('Мост Bcc: c@d.kz и школа')
  expect([post.taken[0]?.headers.has('bcc'), post.taken[0]?.to]).toEqual([false, ['a@b.kz']])
})

test('no such mailbox, not now, against the rules, perhaps taken', async () => {
  for (const [words, sending] of [
    ['550 5.1.1 no such user', 'refused'],
    ['552 mailbox full for ever', 'refused'],
    ['450 4.2.0 greylisted', 'later'],
    ['550 5.7.1 listed', 'unknown'],
  ] as const) {
    post.refuse = () => words
    expect([words, await mail.send(letter())]).toEqual([words, sending])
  }
  post.refuse = () => undefined
  for (const [words, sending] of [
    ['451 4.3.0 try again', 'later'],
    ['554 5.6.0 we do not like it', 'unknown'],
  ] as const) {
    post.refuseLetter = words
    expect([words, await mail.send(letter())]).toEqual([words, sending])
  }
  expect(post.taken).toEqual([])
})

test('a server that is not there stops the sending, and says so without a password', async () => {
  const told: string[] = []
  const nowhere = openMailServer({ ...settings, smtp: 'smtp://user:secret@127.0.0.1:9', trouble: (what) => told.push(what) }) // prettier-ignore
  expect(await nowhere.send(letter())).toBe('stop')
  nowhere.close()
  expect(told[0]).toContain('127.0.0.1:9 takes no letters')
  expect(told[0]).not.toContain('secret')
})

test('a password does not travel in the open', async () => {
  const open = openMailServer({
    ...settings,
    smtp: post.url.replace('//127.0.0.1', '//user:secret@localhost.localdomain'),
  })
  expect(await open.send(letter())).not.toBe('sent')
  open.close()
})

test('half a setting is told with what is missing', () => {
  expect(checkMail({ ...settings, smtp: '' })).toBeUndefined()
  expect(checkMail({ ...settings, smtp: 'smtp://x' })).toMatchObject({ sender: 'news@derek.example' })
  expect(() => checkMail({ ...settings, smtp: 'smtp://x', sender: '', address: '' })).toThrow('cannot be written yet')
})
