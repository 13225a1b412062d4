import { expect, test } from 'vitest'
import { goodAddress } from './mail-address.ts'

test('an address is taken in its one spelling', () => {
  for (const [given, taken] of [
    [' reader@example.kz ', 'reader@example.kz'],
    ['a.b+derek@mail.example.co.uk', 'a.b+derek@mail.example.co.uk'],
    ['Reader@EXAMPLE.kz', 'Reader@example.kz'],
    ["o'neil_1@example.org", "o'neil_1@example.org"],
    ['reader@почта.қаз', 'reader@xn--80a1acny.xn--80ao21a'],
  ] as const)
    expect([given, goodAddress(given)]).toEqual([given, taken])
})

test('what could end a header, name a second mailbox or go elsewhere is none', () => {
  for (const given of [
    '',
    'reader',
    '@example.kz',
    'reader@',
    'reader@localhost',
    'reader@127.0.0.1',
    'reader@[127.0.0.1]',
    'a@b@example.kz',
    'a@example.kz,b@example.kz',
    'a@example.kz b@example.kz',
    'a@example.kz\r\nBcc: b@example.kz',
    'a\nb@example.kz',
    'a\u0000@example.kz',
    'a\u2028b@example.kz',
    '"a b"@example.kz',
    '"b@example.kz, x"@example.org',
    'A <a@example.kz>',
    'a(comment)@example.kz',
    'a..b@example.kz',
    '.a@example.kz',
    'читатель@example.kz',
    'a@exa mple.kz',
    'a@-example.kz',
    'a@example..kz',
    'a@example.kz>',
    `${'a'.repeat(65)}@example.kz`,
    `a@${'b'.repeat(64)}.kz`,
    `a@${'b.'.repeat(130)}kz`,
    '<script>@example.kz',
    'a;rm@example.kz',
    'a%0d%0aBcc:b@example.kz',
  ])
    expect([given, goodAddress(given)]).toEqual([given, undefined])
})
