// robots.txt and llms.txt.
import { writeLlms, writeRobots } from '../../formats/texts.ts'
import { languages } from '../../model/index.ts'
import { indexAt, machineWordings, markdownAt, storyAt, wordings } from '../../pages/index.ts'
import type { Answer } from '../answer.ts'
import type { Asking } from '../ask.ts'

const plain = 'text/plain; charset=utf-8'

export const askRobots = async ({ origin }: Asking): Promise<Answer> => ({
  status: 200,
  type: plain,
  body: writeRobots([`${origin}/news-sitemap.xml`, `${origin}/sitemap.xml`]),
})

const latest = 10
const folders = ['projects', 'promises', 'places', 'people', 'organizations', 'tags', 'visits'] as const

/** In the newsroom's first language, with the ways into all. */
export const askLlms = async ({ ledger, frame, origin }: Asking): Promise<Answer> => {
  const { name } = frame
  const parts = await Promise.all(
    languages.map(async (language) => {
      const w = machineWordings[language]
      const { nav } = wordings[language]
      const { stories } = await ledger.front(language, latest)
      const link = (title: string, at: string) => ({ name: title, url: origin + at })
      return {
        title: wordings[language].languageName,
        links: [
          link(nav.news, markdownAt(`/${language}/`)),
          ...folders.map((folder) => link(nav[folder], markdownAt(indexAt(language, folder)))),
          link('RSS', `/${language}/feed.rss`),
          link(w.calendarOfAll, `${indexAt(language, 'promises')}/calendar.ics`),
          ...stories.slice(0, latest).map((card) => link(card.version.headline, markdownAt(storyAt(language, card.version.slug)))),
        ],
      }
    }),
  ) // prettier-ignore
  const about = languages.map((language) => wordings[language].tagline).join(' · ')
  const text = languages.map((language) => machineWordings[language].llms).join('\n\n')
  const sitemaps = { title: 'Sitemaps', links: [{ name: 'sitemap.xml', url: `${origin}/sitemap.xml` }] }
  return { status: 200, type: plain, body: writeLlms(name, about, text, [...parts, sitemaps]) }
}
