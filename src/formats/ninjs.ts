// A story as IPTC ninjs 3.1, for other newsrooms' systems.
import { nameIn } from '../model/index.ts'
import type { Entity, EntityKind, StoryView } from '../model/index.ts'

export interface NinjsTelling {
  readonly newsroom: string
  readonly url: string
  /** The text in paragraphs, and the same as HTML. */
  readonly text: string
  readonly html: string
  readonly standfirst: string
  entity(entity: Entity): string
  report(id: string): string
  tag(slug: string): string
  story(language: string, slug: string): string
  readonly picture?: { readonly url: string; readonly width: number; readonly height: number }
}

const instant = (at: string): string => new Date(at).toISOString()
const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

export const ninjsOf = (view: StoryView, tell: NinjsTelling): Readonly<Record<string, unknown>> => {
  const { story, version } = view
  const { language } = version
  const of = (kind: EntityKind) =>
    view.entities
      .filter((one) => one.kind === kind)
      .map((one) => ({ name: nameIn(one, language)?.name ?? one.slug, rel: 'about', uri: tell.entity(one) }))
  const projects = of('project')
  const corrections = story.corrections.filter((one) => one.language === language)
  const others = story.versions.filter((one) => one.language !== language)
  const text = tell.text
  return {
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    uri: tell.url,
    type: 'text',
    representationType: 'full',
    profile: 'derek-story',
    version: String(version.revision),
    ...(story.publishedAt && {
      firstCreated: instant(story.publishedAt),
      contentCreated: instant(story.publishedAt),
      versionCreated: instant(story.updatedAt ?? story.publishedAt),
    }),
    pubStatus: 'usable',
    language,
    copyrightHolder: tell.newsroom,
    headlines: [{ role: 'main', contentType: 'text/plain', value: version.headline }],
    descriptions: [
      { role: 'summary', contentType: 'text/plain', value: tell.standfirst },
      ...corrections.map((one) => ({ role: 'correction', contentType: 'text/plain', value: one.text })),
    ],
    bodies: [
      { role: 'main', contentType: 'text/plain', charCount: text.length, wordCount: countWords(text), value: text },
      { role: 'main', contentType: 'text/html', charCount: text.length, wordCount: countWords(text), value: tell.html },
    ],
    people: of('person'),
    organisations: of('organization'),
    places: of('place'),
    subjects: view.tags.flatMap((tag) => {
      const [name, slug] = [tag.names[language], tag.slugs[language]]
      return name && slug ? [{ name, rel: 'about', uri: tell.tag(slug) }] : []
    }),
    objects: projects,
    infoSources: [...new Map(view.reports.map((report) => [report.source.id, report])).values()].map((report) => ({
      name: report.source.names[language] ?? Object.values(report.source.names)[0] ?? report.source.id,
      role: 'source',
      uri: tell.report(report.report.id),
    })),
    associations: others.map((one) => ({ name: `translation-${one.language}`, uri: tell.story(one.language, one.slug), type: 'text', language: one.language })),
    ...(tell.picture && {
      renditions: [{ name: 'social', href: tell.picture.url, contentType: 'image/png', width: tell.picture.width, height: tell.picture.height }],
    }),
  } // prettier-ignore
}
