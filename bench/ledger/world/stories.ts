// A story for each report: Russian always, Kazakh and English sometimes, tagged by what its project is and where, its figures marked.
import type { Language, Section, Tag } from '../../../src/model/index.ts'
import { marksOf } from '../../../src/ledger/marks.ts'
import type { ClaimRow } from '../../../src/ledger/schema.ts'
import type { GeneratedReport } from './reports.ts'
import type { Book } from './rows.ts'
import { fillers, firstParts, sectionNames, tagNames } from './words.ts'
import type { InThree } from './words.ts'
import { randomFor, some, zipf } from './world.ts'
import type { World } from './world.ts'
import { slugOf } from '../../../src/words/index.ts'

const slugsOf = (names: InThree, id: string): InThree => ({
  ru: `${slugOf(names.ru, 'ru')}-${id}`,
  kk: `${slugOf(names.kk, 'kk')}-${id}`,
  en: `${slugOf(names.en, 'en')}-${id}`,
})
export const sections: readonly Section[] = sectionNames.map((names, at) => {
  const id = `section-${at + 1}`
  return { id, names, slugs: slugsOf(names, id), ordinal: at + 1 }
})
/** The kinds of things first, then a tail of rarer ones. */
export const tags: readonly Tag[] = [
  ...Object.entries(tagNames).map(([id, names]) => ({ id, names })),
  ...Array.from({ length: 300 }, (_, at) => {
    const word = `${firstParts[at % firstParts.length]} ${Math.floor(at / firstParts.length) + 1}`
    return { id: `tag-${at + 1}`, names: { ru: word, kk: word, en: word } }
  }),
].map(({ id, names }) => ({ id, names, slugs: slugsOf(names, id) }))

const leads: Readonly<Record<Language, (what: string, where: string) => string>> = {
  ru: (what, where) => `${where}: что известно о проекте «${what}»`,
  kk: (what, where) => `${where}: «${what}» туралы не белгілі`,
  en: (what, where) => `${where}: what is known of ${what}`,
}

const bodyOf = (report: GeneratedReport, language: Language, claims: readonly ClaimRow[]): string => {
  const marked = claims.filter((claim) => claim.state === 'confirmed').slice(0, 4)
  const { project, place } = report
  return [
    `[${project.names[language]}](entity:${project.entity.id}), [${place.names[language]}](entity:${place.entity.id}).`,
    ...marked.map(
      (claim, at) =>
        `[${claim.span_text}](claim:${claim.id}). ${fillers[(report.number + at) % fillers.length]?.[language]}.`,
    ),
    `${fillers[report.number % fillers.length]?.[language]}. ${fillers[(report.number + 3) % fillers.length]?.[language]}.`,
  ].join('\n\n')
}

export const storyRows = (
  world: World,
  report: GeneratedReport,
  reportId: string,
  claims: readonly ClaimRow[],
  book: Book,
  at: string,
): void => {
  const { put } = book
  const random = randomFor(world.seed, 13, report.number)
  const id = `story-${report.number}`
  const languages = (['ru', 'kk', 'en'] as const).filter((one) => one === 'ru' || random() < 0.35)
  const tagIds = [...new Set([report.project.tag, (tags[12 + zipf(random, tags.length - 12, 0.9)] as Tag).id])]
  const sectionId = (some(random, sections, 0.5) as Section).id
  put('stories', { id, state: 'published', section_id: sectionId, published_at: at, published_order: at, updated_at: at, signed_by: 'editor' }) // prettier-ignore
  put('story_reports', { story_id: id, ordinal: 0, report_id: reportId })
  for (const [ordinal, tag] of tagIds.entries()) put('story_tags', { story_id: id, tag_id: tag, ordinal })
  for (const language of languages) {
    const slug = `${slugOf(report.project.names[language], language)}-${report.number}`
    const body = bodyOf(report, language, claims)
    const headline = `${report.project.names[language]}, ${report.place.names[language]}`
    const standfirst = leads[language](report.project.names[language], report.place.names[language])
    const row = { story_id: id, language, slug, headline, standfirst, body, revision: 1 }
    put('story_versions', row)
    put('story_revisions', { ...row, at, signed_by: 'editor' })
    put('slugs', { space: 'story', language, slug, target_id: id, current: 1 })
    for (const mark of marksOf(body))
      put('story_marks', { story_id: id, language, kind: mark.kind, target_id: mark.id })
  }
  const versions = languages
    .map((language) => ({
      language,
      slug: `${slugOf(report.project.names[language], language)}-${report.number}`,
      revision: 1,
    }))
    .toSorted((a, b) => (a.language < b.language ? -1 : 1))
  const after = {
    state: 'published',
    sectionId,
    publishedAt: at,
    updatedAt: at,
    tagIds,
    reportIds: [reportId],
    versions,
  }
  book.sign(at, { kind: 'publish', target_kind: 'story', target_id: id, before: null, after })
}
