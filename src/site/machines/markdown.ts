// The Markdown of every page.
import { markdownAt } from '../../pages/addresses.ts'
import { openToAll } from '../headers.ts'
import { route, type Route } from '../route.ts'

const isPage = ({ at, query, passing }: Route): boolean => at.startsWith('/:lang') && !/\.[a-z:]/.test(at) && !query && !passing // prettier-ignore

/** Each page again, at its address and '.md'. They stand before the pages, whose addresses would take them for names. */
export const markdownRoutes = (pages: readonly Route[]): readonly Route[] =>
  pages.filter(isPage).map(({ at, draw }) =>
    route(
      markdownAt(at),
      async (asking, parts) => {
        const answer = await draw(asking, parts)
        if (answer.status === 301 && answer.location) return { ...answer, location: markdownAt(answer.location) }
        // What is not there, or no more, says so as a page.
        if (answer.status !== 200) return answer
        if (!answer.type.startsWith('text/html')) return (await import('../ask.ts')).missing(asking.frame)
        // Its reader of HTML weighs as much as the rest of the site: who never asks for Markdown never holds it.
        const { markdownOf } = await import('../../formats/markdown.ts')
        const body = markdownOf(String(answer.body), asking.frame.origin ?? '')
        return { status: 200, type: 'text/markdown; charset=utf-8', headers: openToAll, body }
      },
      { lazy: true },
    ),
  )
