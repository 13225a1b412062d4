import { expect, test } from 'vitest'
import { markup, join, langOf, outsideLink } from './html.ts'

test('every value is escaped, whatever it holds', () => {
  const bad = `<script>alert("x")</script>'&`
  expect(String(markup`<p title="${bad}">${bad}</p>`)).toBe(
    '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;</p>',
  )
})

test('what a template made is not escaped again, and lists are laid one after another', () => {
  expect(String(markup`<ul>${['a', 'b'].map((item) => markup`<li>${item}</li>`)}</ul>`)).toBe(
    '<ul><li>a</li><li>b</li></ul>',
  )
  expect(String(join(['<', markup`<b>x</b>`], ', '))).toBe('&lt;, <b>x</b>')
})

test('nothing is shown for what is absent', () => {
  expect(String(markup`[${null}${undefined}${false}]`)).toBe('[]')
})

test('only http addresses become links', () => {
  expect(outsideLink('https://example.org/a')).toBe('https://example.org/a')
  expect(outsideLink('javascript:alert(1)')).toBeNull()
  expect(outsideLink('https://')).toBeNull()
  expect(outsideLink(null)).toBeNull()
})

test('words in the language of the page need no mark', () => {
  expect(String(langOf('ru', 'ru'))).toBe('')
  expect(String(markup`<q${langOf('kk', 'ru')}>`)).toBe('<q lang="kk">')
})
