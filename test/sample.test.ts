// The sample newsroom as files: whatever names something names a thing that is there. That its selectors name exactly one
// claim each is seen when the sample is loaded; here no reader is needed.
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../src/model/index.ts'
import type { Language, Section, Source, Tag, Worded } from '../src/model/index.ts'
import type { SampleEditing, SampleEntity } from '../src/newsroom/sample-folder.ts'
import { holds } from '../src/newsroom/selectors.ts'
import { parseStory } from '../src/newsroom/story-file.ts'
import type { StoryFile } from '../src/newsroom/story-file.ts'
import { loadTables } from '../src/tables/index.ts'
import { languageOf } from '../src/words/index.ts'

interface ReportFile {
  readonly key: string
  readonly source: string
  readonly url: string
  readonly language: Language
  readonly published: string
  readonly title: string
  readonly text: string
  readonly notice: Worded
}

const folder = resolve(import.meta.dirname, '..', 'sample')
const json = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T
const jsonsIn = <T>(name: string): [string, T][] =>
  readdirSync(join(folder, name)).map((file) => [file, json<T>(join(name, file))])

const sources = json<Source[]>('sources.json')
const sections = json<Section[]>('sections.json')
const tags = json<Tag[]>('tags.json')
const entities = json<SampleEntity[]>('entities.json')
const reports = jsonsIn<ReportFile>('reports')
const editing = jsonsIn<SampleEditing>('editing')
const stories = readdirSync(join(folder, 'stories')).map((file) =>
  parseStory(readFileSync(join(folder, 'stories', file), 'utf8'), file),
)
const textOf = new Map(reports.map(([, report]) => [report.key, report.text]))
const entityKeys = new Set(entities.map((entity) => entity.key))
const inAll = (worded: Worded): boolean => languages.every((language) => Boolean(worded[language]?.trim()))
const twice = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at)

/** Kazakh has letters that Russian lacks; a Kazakh text without any was not written in Kazakh. */
const looksLike = (language: Language, text: string): boolean =>
  language === 'en'
    ? !/\p{Script=Cyrillic}{4}/u.test(text)
    : (language === 'kk') === /[әғқңөұүһі]/i.test(text.replace(/«[^»]*»|Жетісу/g, ''))

test('eighteen reports and twelve stories in three languages', () => {
  const keys = (only: Language) => new Set(stories.filter((story) => story.language === only).map((story) => story.key))
  const [ru, kk, en] = [keys('ru'), keys('kk'), keys('en')]
  expect(reports.length).toBe(18)
  expect(new Set(stories.map((story) => story.key)).size).toBe(12)
  expect([...ru].filter((key) => kk.has(key) && en.has(key)).length).toBe(10)
  expect(languages.map((language) => reports.filter(([, report]) => report.language === language).length)).toEqual([
    9, 5, 4,
  ])
})

test.each(reports)('report %s says where its facts stand and that it is a retelling', (file, report) => {
  expect(file).toBe(`${report.key}.json`)
  expect(report.url).toMatch(/^https?:\/\/[^/]+\/.+/)
  expect(new Date(report.published).toISOString()).toContain(report.published)
  expect(sources.map((source) => source.id)).toContain(report.source)
  expect(inAll(report.notice)).toBe(true)
  expect(report.text).toBe(report.text.normalize('NFC').trim())
  expect(report.text.split(/\s+/).length).toBeGreaterThan(55)
})

test.each(reports)('report %s is in the language that it says', (_, report) => {
  expect(languageOf(report.text).language).toBe(report.language)
  expect(languages.every((language) => looksLike(language, report.notice[language] ?? ''))).toBe(true)
})

test('sources, sections and tags have names in three languages, and addresses of their own', () => {
  for (const source of sources)
    expect([source.id, inAll(source.names), inAll(source.citations)]).toEqual([source.id, true, true])
  for (const kind of [sections, tags]) {
    expect(kind.filter((one) => !inAll(one.names) || !inAll(one.slugs))).toEqual([])
    for (const language of languages) expect(twice(kind.map((one) => one.slugs[language] as string))).toEqual([])
  }
  expect(twice([...sources, ...sections].map((one) => one.id))).toEqual([])
})

const used = (tag: string): number => stories.filter((story) => story.tags.includes(tag)).length
const leading = (key: string): StoryFile =>
  stories.find((story) => story.key === key && story.language === 'ru') as StoryFile

/** What of a list of names is not among the known ones. */
const missing = (names: readonly (string | undefined)[], known: Iterable<string>): string[] => {
  const there = new Set(known)
  return names.filter((name): name is string => name !== undefined && !there.has(name))
}

/** 'claim:KEY/property/words @subject' and 'promise:KEY/words' name words of the report KEY. */
const leadsNowhere = (kind: string, rest: string, cites: readonly string[]): boolean => {
  if (kind === 'entity') return !entityKeys.has(rest)
  const [key, ...words] = rest.split('/')
  if (!cites.includes(key as string)) return true
  if (kind === 'report') return words.length > 0
  return !standsIn(key as string, words.slice(kind === 'claim' ? 1 : 0).join('/'))
}
const standsIn = (key: string, words: string): boolean => holds(textOf.get(key) ?? '', words.split(' @')[0] as string)

test('entities have names in three languages and codes that the tables know', async () => {
  const { places } = await loadTables()
  expect(twice(entities.map((entity) => entity.key))).toEqual([])
  expect(twice(entities.map((entity) => `${entity.kind}/${entity.slug}`))).toEqual([])
  expect(entities.filter(({ names }) => !names.ru?.length || !names.kk?.length || !names.en?.length)).toEqual([])
  const placed = entities.map((entity) => entity.place)
  expect(missing(placed, entityKeys)).toEqual([])
  expect(entities.filter(({ code, placeKind }) => code && places.byCode(code)?.kind !== placeKind)).toEqual([])
})

test('each language of a story has an address of its own', () => {
  const addresses = stories.map((story) => `${story.language}/${story.slug}`)
  expect(twice(addresses)).toEqual([])
  const foreign = stories.filter((story) => !looksLike(story.language, `${story.headline} ${story.standfirst}`))
  expect(foreign.map((story) => story.file)).toEqual([])
})

test('stories name tags, sections and reports that are there, and say when they were published', () => {
  const heads = stories.filter((story) => story.language === 'ru')
  expect(
    missing(
      heads.flatMap((story) => story.tags),
      tags.map((tag) => tag.id),
    ),
  ).toEqual([])
  expect(
    missing(
      heads.map((story) => story.section ?? 'none'),
      sections.map((section) => section.id),
    ),
  ).toEqual([])
  expect(
    missing(
      heads.flatMap((story) => story.cites),
      textOf.keys(),
    ),
  ).toEqual([])
  expect(heads.filter((story) => !story.published)).toEqual([])
})

test('every tag is used more than once', () => {
  expect(tags.map((tag) => tag.id).filter((tag) => used(tag) < 2)).toEqual([])
})

test.each(stories.map((story) => [story.file, story] as const))('story %s marks only what is there', (_, story) => {
  const { cites } = leading(story.key)
  const marks = [...story.body.matchAll(/\]\(([a-z]+):([^)\n]+)\)/g)].map((found) => found.slice(1) as [string, string])
  expect(marks.length).toBeGreaterThan(4)
  expect(marks.filter(([kind, rest]) => leadsNowhere(kind, rest, cites))).toEqual([])
})

test.each(editing)('the editing %s speaks of words and entities that are there', (file, edit) => {
  const { join: joins = [], claims = [], leave = [], reject = [], correct = [], promises = [], visits = [] } = edit
  const told = [...leave, ...reject].map((words) => words.replace(/^[a-z]+\//, ''))
  const words = [...told, ...[...correct, ...claims, ...promises].map((one) => one.evidence)]
  expect(words.filter((each) => !standsIn(file.replace('.json', ''), each))).toEqual([])
  const named = [...[...joins, ...claims].map((one) => one.entity), ...promises.map((one) => one.subject)]
  expect(missing(named, entityKeys)).toEqual([])
  expect([...promises, ...visits].filter((one) => !inAll(one.titles))).toEqual([])
})

test.each(editing)('the editing %s stands by the state of what it says was opened', (_, { claims = [] }) => {
  const of = (property: string) => claims.filter((one) => one.property === property).map((one) => one.evidence)
  expect(of('opened').filter((words) => !of('status').includes(words))).toEqual([])
})
