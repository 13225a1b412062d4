// A story for other newsrooms' systems: ninjs.
import { ninjsOf } from '../../formats/ninjs.ts'
import type { Language } from '../../model/index.ts'
import {
  entityAt,
  markup,
  parseBody,
  pictureSize,
  plainText,
  reportAt,
  storyAt,
  tagAt,
  type Block,
} from '../../pages/index.ts'
import type { Answer } from '../answer.ts'
import { missing, type Asking } from '../ask.ts'
import { bodyText } from '../feeds.ts'
import { openToAll } from '../headers.ts'
import { pictureUnder } from './pages.ts'

const blockHtml = ({ kind, parts }: Block): string => {
  const words = parts.map((part) => part.text).join('')
  if (kind === 'heading') return String(markup`<h2>${words}</h2>`)
  return String(kind === 'quotation' ? markup`<blockquote><p>${words}</p></blockquote>` : markup`<p>${words}</p>`)
}

export const askNinjs = async ({ ledger, frame, origin }: Asking, slug: string): Promise<Answer> => {
  const { language } = frame
  const view = await ledger.story(language, slug)
  if (!view) return { ...missing(frame), status: (await ledger.withdrawn(language, slug)) ? 410 : 404 }
  if ('movedTo' in view)
    return { status: 301, type: 'text/plain', body: '', location: `${storyAt(language, view.movedTo)}.ninjs.json` }
  const at = storyAt(language, slug)
  const item = ninjsOf(view, {
    newsroom: frame.name,
    url: origin + at,
    text: bodyText(view.version),
    html: parseBody(view.version.body).map(blockHtml).join('\n'),
    standfirst: plainText(view.version.standfirst),
    entity: (entity) => origin + entityAt(language, entity),
    report: (id) => origin + reportAt(language, id),
    tag: (tag) => origin + tagAt(language, tag),
    story: (of, other) => origin + storyAt(of as Language, other),
    ...(frame.pictures && { picture: { url: origin + pictureUnder(at), ...pictureSize } }),
  })
  return { status: 200, type: 'application/json; charset=utf-8', headers: openToAll, body: JSON.stringify(item) }
}
