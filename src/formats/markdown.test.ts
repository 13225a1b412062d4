import { expect, test } from 'vitest'
import { markdownOf } from './markdown.ts'

const md = (inside: string, home = ''): string =>
  markdownOf(`<html><body><nav>Меню</nav><main>${inside}</main></body></html>`, home)

test.each([
  ['a heading and a paragraph', '<h1>Мост</h1><p>Его  <b>строят</b>.</p>', '# Мост\n\nЕго **строят**.\n'],
  ['a link of ours is whole where our address is known', '<p><a href="/ru/tags/x">тег</a></p>', '[тег](https://gorod.example/ru/tags/x)\n'],
  ['a link within the page is words', '<p><a href="#e-1">9 млрд</a> тенге</p>', '9 млрд тенге\n'],
  ['a list', '<ul><li>раз</li><li><p>два</p><p>три</p></li></ul>', '- раз\n- два\n\n  три\n'],
  ['an ordered list', '<ol><li>раз</li><li>два</li></ol>', '1. раз\n2. два\n'],
  ['facts', '<dl><div><dt>Срок</dt><dd>2025</dd></div></dl>', '- **Срок:** 2025\n'],
  ['a table', '<table><tr><th>a</th><th>b</th></tr><tr><td>1 | 2</td></tr></table>', '| a | b |\n| --- | --- |\n| 1 \\| 2 |   |\n'],
  ['a quotation', '<blockquote><p>Слова.</p><footer>Кто</footer></blockquote>', '> Слова.\n>\n> Кто\n'],
  ['what was before', '<p><s>2019</s> 2020</p>', '~~2019~~ 2020\n'],
  ['pictures, forms and ways around are left out', '<svg><text>x</text></svg><form><input></form><nav>1 2</nav><p>да</p>', 'да\n'],
  ['a state and its source stay apart', '<p><span class="st">проверено</span><cite>Акорда</cite></p>', 'проверено · Акорда\n'],
  ['signs of Markdown in words are words', '<p># 1. *не* [это] &lt;b&gt; a_b</p>', '\\# 1. \\*не\\* \\[это\\] \\<b\\> a\\_b\n'],
  ['a new line in a paragraph', '<p>раз<br>два</p>', 'раз  \nдва\n'],
])('%s', (_, html, expected) => {
  expect(md(html, 'https://gorod.example')).toBe(expected)
}) // prettier-ignore

test('a page without a main part is empty', () => {
  expect(markdownOf('<p>x</p>', '')).toBe('')
})
