// The style sheet and the sign in the browser's tab. The sheet's name holds its hash, so that a browser may keep it for ever.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Answer } from './answer.ts'

const squeeze = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    // No text that the sheet writes has these in it.
    .replace(/([a-z]): /g, '$1:')
    .replace(/([\s:,(])0\.(?=\d)/g, '$1.')
    .trim()

export interface Sheet {
  readonly at: string
  readonly text: string
  /** For a policy that lets in this style and no other: 'sha256-…'. */
  readonly digest: string
  readonly file: Answer
}
export const readSheet = (): Sheet => {
  const body = squeeze(readFileSync(new URL('site.css', import.meta.url), 'utf8'))
  const hash = createHash('sha256').update(body).digest('base64url').replace(/[-_]/g, '').slice(0, 10)
  const digest = `'sha256-${createHash('sha256').update(body).digest('base64')}'`
  return { at: `/site.${hash}.css`, text: body, digest, file: { status: 200, type: 'text/css; charset=utf-8', body } }
}

/** Sky above, steppe below. */
export const tabIcon: Answer = {
  status: 200,
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#2a86c2" d="M0 2h16v6H0z"/><path fill="#a0853f" d="M0 9h16v5H0z"/></svg>',
}
