// Search for programs: the same question as the page's, the answer as data.
import { languages, searchKinds, searchOrders } from '../../model/index.ts'
import type { Language } from '../../model/index.ts'
import { excerptOf, soughtKeys } from '../../words/search-excerpt.ts'
import { parseSearch } from '../../words/search-query.ts'
import { searchAnswer } from '../search-ask.ts'
import { projectStatuses, promiseStatuses } from '../search-doubts.ts'
import { WrongParameter } from './describe.ts'
import type { Operation } from './describe.ts'
import { choice, day, idOf, words } from './parameters.ts'
import { hitShape } from './shapes.ts'

const statuses = [...new Set([...projectStatuses, ...promiseStatuses])]

export const searchOperation: Operation = {
  path: '/search',
  id: 'search',
  tag: 'search',
  about:
    'By any form and spelling of words in Russian, Kazakh and English; "a phrase", -without. Asked for one kind, a part at a time.',
  dear: true,
  parameters: [
    words('q', 'words', 'школа Жетысу'),
    choice('kind', 'only these', searchKinds),
    words('place', 'name or slug of a place: in it or in anything that lies in it', 'Жетісу'),
    idOf('tag', 'id of a tag'),
    choice('status', 'where a project stands, or what became of a promise', statuses),
    words('min', 'amounts from this on', '1000000000', 30),
    words('max', 'amounts up to this', '10000000000', 30),
    words('unit', 'of the amounts', 'KZT', 30),
    day('from', 'published on that day or later'),
    day('to', 'published on that day or earlier'),
    choice('language', 'stories in it come first', languages, 'ru'),
    choice('order', 'the best or the newest first', searchOrders, 'best'),
    words('cursor', 'where the part before ended, as `next` gives it'),
  ],
  answer: 'SearchAnswer',
  ask: async ({ ledger, origin, today }, values) => {
    const { language = 'ru', cursor, ...asked } = values
    const { question, doubts, answer } = await searchAnswer(
      ledger,
      { ...(asked as Record<string, string>), ...(cursor !== undefined && { after: cursor }) },
      language as Language,
      today,
    )
    if (asked['tag'] !== undefined && question.tagId === undefined)
      throw new WrongParameter('tag', 'There is no such tag here. /api/v1/tags lists them.')
    const sought = soughtKeys(parseSearch(question.words))
    const said = (text: string, of: Language): string | null =>
      text === '' ? null : excerptOf(text, of, sought).map((part) => part.text).join('') // prettier-ignore
    return {
      groups: answer.groups.map(({ kind, count, more, hits }) => ({
        kind,
        count,
        more,
        hits: hits.map((hit) => hitShape(hit, origin, said(hit.text, hit.language))),
      })),
      count: answer.total.count,
      more: answer.total.more,
      meant: answer.meant,
      doubts,
      next: answer.cursor,
    } // prettier-ignore
  },
}
