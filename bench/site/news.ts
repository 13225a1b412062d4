// A story to publish on a generated ledger: about what a report there tells, with three tags and a section, in two languages.
import type { Change, Ledger } from '../../src/ledger/contract.ts'

export interface News {
  readonly id: string
  readonly headline: string
  readonly tagIds: readonly string[]
  readonly sectionId: string
  readonly change: Change
}

export const newsAbout = async (ledger: Ledger, reportId: string, number: number): Promise<News> => {
  const [tags, sections, view] = [await ledger.allTags(), await ledger.sections(), await ledger.deskReport(reportId)]
  const id = `news-${number}`
  const headline = `Новость номер ${number}`
  const marked = (view?.entities ?? []).slice(0, 3).map((entity) => `[${entity.id}](entity:${entity.id})`)
  const text = (language: 'ru' | 'kk') => ({
    language,
    slug: id,
    headline,
    standfirst: 'Что стало известно сегодня.',
    body: `Стройку осмотрели утром. Речь о том, что видно: ${marked.join(', ')}.`,
  })
  const tagIds = [0, 1, 2].map((at) => tags[(number * 3 + at) % tags.length]?.id as string)
  const sectionId = sections[number % sections.length]?.id as string
  return {
    id,
    headline,
    tagIds,
    sectionId,
    change: {
      kind: 'publish',
      story: {
        id,
        sectionId,
        publishedAt: new Date(Date.UTC(2026, 10, 23) + number * 1000).toISOString(),
        tagIds,
        reportIds: [reportId],
        versions: [text('ru'), text('kk')],
      },
    },
  }
}

/** Reports that are public, spread over the ledger. */
export const someReports = async (ledger: Ledger, count: number): Promise<readonly string[]> =>
  (await ledger.reports({ limit: count })).map((version) => version.reportId)
