import { expect, test } from 'vitest'
import { newSecret, sealer } from './mail-tokens.ts'

test('what is sealed is read by who has the secret, for that purpose alone', () => {
  const secret = newSecret()
  const token = sealer(secret, 'confirm').seal({ a: 'reader@example.kz' })
  expect(token).toMatch(/^[\w-]+$/)
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('reader')
  expect(sealer(secret, 'confirm').unseal(token)).toEqual({ a: 'reader@example.kz' })
  expect(sealer(secret, 'leave').unseal(token)).toBeUndefined()
  expect(sealer(newSecret(), 'confirm').unseal(token)).toBeUndefined()
})

test('what was changed, cut or made up is nothing', () => {
  const links = sealer(newSecret(), 'confirm')
  const token = links.seal({ a: 'reader@example.kz' })
  const bytes = Buffer.from(token, 'base64url')
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] as number) ^ 1
    expect(links.unseal(changed.toString('base64url'))).toBeUndefined()
  }
  for (const given of [
    '',
    'x',
    token.slice(0, 30),
    token.slice(0, -3),
    `${token}AAAA`,
    'a'.repeat(5000),
    '../../',
    'я',
  ])
    expect(links.unseal(given)).toBeUndefined()
})
