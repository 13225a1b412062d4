// A small newsroom in memory, so that pages can be tested without a database: true facts of the visit to Zhetisu region of
// 12 December 2024 and of the oncology centre in Aktau, told in our own words, and one story that tries to break out of its page.
// {a+b:words} in a report's text marks the evidence of the claims a and b.
import type {
  Claim, Entity, EntityKind, EntityLine, KeptPromise, KeptQuote, KeptVisit, Language, PublicLedger, ReportLine, ReportView, ShownClaim, Source, Span,
  Story, StoryCard, Tag, Worded,
} from '../model/index.ts' // prettier-ignore
import { statusNow } from '../following/timelines/index.ts'

const marked = (notation: string): { readonly text: string; readonly spans: ReadonlyMap<string, Span> } => {
  const spans = new Map<string, Span>()
  let text = ''
  for (const part of notation.split(/(\{[\w+-]+:[^}]*\})/)) {
    const [, ids, words] = /^\{([\w+-]+):([^}]*)\}$/.exec(part) ?? []
    if (ids && words)
      for (const id of ids.split('+'))
        spans.set(id, { start: text.length, end: text.length + words.length, text: words })
    text += words ?? part
  }
  return { text, spans }
}

const entity = (id: string, kind: EntityKind, names: Worded, more: Partial<Entity> = {}): Entity => ({
  id, kind, slug: id, code: null, placeKind: null, placeId: null, joinedInto: null, createdAt: '2024-12-12T15:00:00Z',
  names: (Object.entries(names) as [Language, string][]).map(([language, name]) => ({ language, name, main: true, from: null, until: null })),
  ...more,
}) // prettier-ignore

export const entities: readonly Entity[] = [
  entity('jetisu', 'place', { ru: 'область Жетісу', kk: 'Жетісу облысы', en: 'Zhetisu region' }, { code: '330000000', placeKind: 'region' }),
  entity('taldyqorgan', 'place', { ru: 'Талдыкорган', kk: 'Талдықорған', en: 'Taldykorgan' }, { code: '331000000', placeKind: 'city', placeId: 'jetisu' }),
  entity('aqtau', 'place', { ru: 'Актау', kk: 'Ақтау', en: 'Aktau' }, { placeKind: 'city' }),
  entity('tokayev', 'person', { ru: 'Касым-Жомарт Токаев', kk: 'Қасым-Жомарт Тоқаев', en: 'Kassym-Jomart Tokayev' }),
  entity('mamin', 'person', { ru: 'Аскар Мамин', kk: 'Асқар Мамин', en: 'Askar Mamin' }),
  entity('ncoc', 'organization', { ru: 'NCOC', kk: 'NCOC', en: 'NCOC' }),
  entity('asma-industrial', 'project', { ru: 'Завод ASMA INDUSTRIAL', kk: 'ASMA INDUSTRIAL зауыты', en: 'ASMA INDUSTRIAL plant' }, { placeId: 'jetisu' }),
  entity('stadium', 'project', { ru: 'Центральный стадион', kk: 'Орталық стадион', en: 'Central stadium' }, { placeId: 'taldyqorgan' }),
  entity('house', 'project', { ru: 'Дом для спортсменов' }, { placeId: 'jetisu' }),
  entity('onco', 'project', { ru: 'Онкологический диспансер в Актау', kk: 'Ақтаудағы онкологиялық диспансер', en: 'Oncology centre in Aktau' }, { placeId: 'aqtau' }),
] // prettier-ignore
const entityOf = (id: string): Entity => entities.find((one) => one.id === id)!

const source = (id: string, language: Language, names: Worded, citations: Worded): Source => ({
  id, kind: 'page', url: `https://${id}.example/`, language, names, citations,
}) // prettier-ignore
const sources = {
  akorda: source('akorda', 'ru', { ru: 'Телеграм-канал Акорды', kk: 'Ақорданың Телеграм арнасы', en: 'Akorda’s Telegram channel' },
    { ru: 'со ссылкой на Телеграм-канал Акорды', kk: 'Ақорданың Телеграм арнасына сілтеме жасап', en: 'citing Akorda’s Telegram channel' }),
  infozakon: source('infozakon', 'kk', { kk: 'Infozakon.kz' }, {}),
  ic24: source('ic24', 'ru', { ru: 'IC24.kz' }, {}),
} // prettier-ignore

/** The day on which the small newsroom is usually looked at. */
export const testToday = '2024-12-12'

interface Told {
  readonly id: string
  readonly source: Source
  readonly language: Language
  readonly published: string
  readonly title: string
  readonly notation: string
  readonly claims: readonly (readonly [
    id: string,
    entityId: string,
    property: Claim['property'],
    value: Partial<Claim> & { readonly raw?: true },
  ])[]
}
const told: readonly Told[] = [
  {
    id: 'zhetisu', source: sources.akorda, language: 'ru', published: '2024-12-12T14:59:55Z', title: 'Поездка в область Жетісу',
    notation: `Поездка по области Жетісу началась с {v-1:завода ASMA INDUSTRIAL}, где делают промышленные аккумуляторы.
В завод вложили {cost:8,5 млрд тенге}. {rep:В прошлом году его отремонтировали и модернизировали}, {fund:сети провели за счёт бюджета}. {area+open:Предприятие на 14,3 га пустили 6 декабря этого года}.
Рабочим Президент сказал: «{q-1:Чтобы государство было сильным, прежде всего, должны быть сильными наши регионы}».
Потом он посетил {v-2:школу № 30 в Ынтымаке}. {stad:Центральный стадион Талдыкоргана на капитальном ремонте}. Спортсменам показали {house+pay:дом на 3866,5 кв. м, построенный частным инвестором}.
Акиму области {p-1:дано несколько поручений}.`,
    claims: [
      ['cost', 'asma-industrial', 'cost', { number: 8.5e9, unit: 'KZT' }], ['rep', 'asma-industrial', 'status', { value: 'built', date: '2023' }],
      ['fund', 'asma-industrial', 'funding', { value: 'budget' }], ['area', 'asma-industrial', 'area', { number: 143000, unit: 'm2' }],
      ['open', 'asma-industrial', 'opened', { date: '2024-12-06' }], ['stad', 'stadium', 'status', { value: 'under-repair', raw: true }],
      ['house', 'house', 'area', { number: 3866.5, unit: 'm2' }], ['pay', 'house', 'funding', { value: 'private' }],
    ],
  },
  {
    id: 'aktau-2018', source: sources.infozakon, language: 'kk', published: '2018-10-03', title: 'Ақтаудағы онкологиялық диспансер қайта салынуда',
    notation: `Диспансердің құрылысы {a1:2011 жылы тоқтаған}. Енді {a2:құрылыс жүріп жатыр}.
NCOC компаниясы {a3+a4:7 млрд теңгеден астам ақша берді}. {a5:Құрылысты 2019 жылдың соңында бітіру жоспарда}. Онда {a6:100 төсек} болады.`,
    claims: [
      ['a1', 'onco', 'status', { value: 'stopped', date: '2011' }], ['a2', 'onco', 'status', { value: 'under-construction' }],
      ['a3', 'onco', 'cost', { number: 7e9, unit: 'KZT', bound: 'at-least' }], ['a4', 'onco', 'funding', { value: 'private' }],
      ['a5', 'onco', 'due', { date: '2019', modality: 'planned' }], ['a6', 'onco', 'capacity', { number: 100, unit: 'төсек' }],
    ],
  },
  {
    id: 'aktau-2020', source: sources.ic24, language: 'ru', published: '2020-03-02', title: 'Онкодиспансер в Актау хотят достроить в этом году',
    notation: `Премьер-министр Аскар Мамин ответил депутатам: {p-2+b1:стройку в Актау закончат до конца года}. По договору она стоит {b2:9,3 млрд тенге}, диспансер {b3:рассчитан на 100 коек}, сейчас он {b4:строится}.`,
    claims: [
      ['b1', 'onco', 'due', { date: '2020', modality: 'promised' }], ['b2', 'onco', 'cost', { number: 9.3e9, unit: 'KZT' }],
      ['b3', 'onco', 'capacity', { number: 100, unit: 'койка' }], ['b4', 'onco', 'status', { value: 'under-construction' }],
    ],
  },
] // prettier-ignore

const spansOf = new Map(told.map((one) => [one.id, marked(one.notation)]))
const spanIn = (reportId: string, id: string): Span => spansOf.get(reportId)!.spans.get(id)!

export const claims: readonly ShownClaim[] = told.flatMap((report) =>
  report.claims.map(([id, entityId, property, { raw, ...value }], ordinal) => ({
    id, entityId, property, ordinal, subject: entityOf(entityId).names[0]!.name, modality: 'reported', speaker: null, rule: 'test',
    reportVersionId: `${report.id}.1`, readingId: 'reading', state: raw ? 'read' : 'confirmed', correctionOf: null,
    evidence: spanIn(report.id, id), reportId: report.id, published: report.published, reportLanguage: report.language,
    sourceId: report.source.id, ...value,
  })) as ShownClaim[],
) // prettier-ignore

const promise = (id: string, reportId: string, more: Partial<KeptPromise>): KeptPromise => ({
  id, slug: id, kind: 'instruction', reportVersionId: `${reportId}.1`, readingId: 'reading', issuer: null, issuerId: null, addressee: null,
  addresseeId: null, subjectId: null, due: null, evidence: spanIn(reportId, id), checked: 'confirmed', state: 'open', titles: {}, history: [],
  ...more,
}) // prettier-ignore
export const promises: readonly KeptPromise[] = [
  promise('p-1', 'zhetisu', { issuer: 'Касым-Жомарт Токаев', issuerId: 'tokayev', addressee: 'аким области', titles: { ru: 'Несколько поручений акиму Жетісу', kk: 'Жетісу әкіміне берілген тапсырмалар', en: 'Several instructions to the akim' } }),
  promise('p-2', 'aktau-2020', { kind: 'promise', issuer: 'Аскар Мамин', issuerId: 'mamin', subjectId: 'onco', due: '2020', titles: { ru: 'Достроить онкодиспансер в Актау' },
    history: [{ at: '2018-10-03T00:00:00Z', state: 'open', due: '2019', claimId: 'a5', reportVersionId: 'aktau-2018.1' }] }),
] // prettier-ignore
const quotes: readonly KeptQuote[] = [
  { id: 'q-1', reportVersionId: 'zhetisu.1', readingId: 'reading', speaker: 'Касым-Жомарт Токаев', speakerId: 'tokayev', evidence: spanIn('zhetisu', 'q-1'), state: 'confirmed' },
] // prettier-ignore
const visits: readonly KeptVisit[] = [
  {
    id: 'visit', slug: 'zhetisu-2024', who: 'Касым-Жомарт Токаев', whoId: 'tokayev', date: '2024-12-12', reportVersionId: 'zhetisu.1', checked: 'confirmed',
    titles: { ru: 'Поездка Президента в область Жетісу', kk: 'Президенттің Жетісу облысына сапары', en: 'The President’s visit to Zhetisu region' },
    stops: [
      { ordinal: 0, what: 'завод ASMA INDUSTRIAL', entityId: 'asma-industrial', evidence: spanIn('zhetisu', 'v-1') },
      { ordinal: 1, what: 'школа № 30', entityId: null, evidence: spanIn('zhetisu', 'v-2') },
    ],
  },
] // prettier-ignore

const section = { id: 'industry', names: { ru: 'Промышленность', kk: 'Өнеркәсіп', en: 'Industry' }, slugs: { ru: 'promyshlennost', kk: 'onerkasip', en: 'industry' }, ordinal: 1 } // prettier-ignore
const tags: readonly Tag[] = [
  { id: 'president', names: { ru: 'Президент Казахстана', kk: 'Қазақстан Президенті', en: 'President of Kazakhstan' }, slugs: { ru: 'prezident', kk: 'qazaqstan-prezidenti', en: 'president' } },
  { id: 'schools', names: { ru: 'школы', kk: 'мектептер', en: 'schools' }, slugs: { ru: 'shkoly', kk: 'mektepter', en: 'schools' } },
] // prettier-ignore

export const nasty = `<script>alert(1)</script><img src=x onerror="alert(2)">'"&`
const storyOf = (id: string, publishedAt: string, reportIds: readonly string[], versions: Story['versions'], more: Partial<Story> = {}): Story => ({
  id, state: 'published', sectionId: 'industry', publishedAt, updatedAt: null, by: 'editor', tagIds: ['president'], reportIds, versions, corrections: [], ...more,
}) // prettier-ignore
const stories: readonly Story[] = [
  storyOf('battery', '2024-12-12T15:30:00Z', ['zhetisu'], [
    {
      language: 'ru', slug: 'akkumulyatornyj-zavod', revision: 1, headline: 'Аккумуляторный завод в Жетісу заработал. Доля бюджета в его цене не названа',
      standfirst: 'С него началась поездка Президента по области. Поручения акиму дали, но какие, источник не говорит.',
      body: `Поездку по области Жетісу [Касым-Жомарт Токаев](entity:tokayev) начал с завода [ASMA INDUSTRIAL](entity:asma-industrial).

Проект оценивают в [8,5 млрд тенге](claim:cost). Завод обновили [в 2023 году](claim:rep), а пустили [6 декабря](claim:open); он занимает [14,3 гектара](claim:area). Сети [оплатил бюджет](claim:fund).

> [«Чтобы государство было сильным, прежде всего, должны быть сильными наши регионы»](quote:q-1)

## Стадион и дом

Стадион в Талдыкоргане [на ремонте](claim:stad). Для спортсменов построили дом в [3866,5 м²](claim:house) [на частные деньги](claim:pay). Что [поручено акиму](promise:p-1), неизвестно; было это [в поездке](visit:visit), о ней [сообщили](report:zhetisu). [Подробнее](https://example.org/?a=1&b=2). Битая ссылка [цифра](claim:nowhere), битая [пометка](claim:`,
    },
    {
      language: 'kk', slug: 'akkumulyator-zauyty', revision: 1, headline: 'Жетісудағы аккумулятор зауыты іске қосылды', standfirst: 'Жоба құнындағы бюджет үлесі айтылмаған.',
      body: 'Жобаның құны – [8,5 млрд теңге](claim:cost), аумағы – [14,3 га](claim:area).',
    },
  ], { tagIds: ['president', 'schools'] }),
  storyOf('nasty', '2024-12-11T10:00:00Z', ['zhetisu'], [
    { language: 'ru', slug: 'nasty', revision: 2, headline: nasty, standfirst: nasty, body: `${nasty} [${nasty}](claim:cost)\n\n## ${nasty}\n\n> ${nasty}` },
  ], { corrections: [{ language: 'ru', at: '2024-12-12T09:00:00Z', text: `Было 14 га, на деле 14,3 га. ${nasty}` }] }),
  storyOf('aktau', '2024-12-10T10:00:00Z', ['aktau-2018', 'aktau-2020'], [
    { language: 'ru', slug: 'onkodispanser', revision: 1, headline: 'Онкодиспансер в Актау: две цены и два срока', standfirst: 'Что говорили о стройке с 2018 года.',
      body: 'Сначала говорили о сумме [более 7 млрд тенге](claim:a3), потом о [9,3 млрд](claim:b2). Срок называли [2019-й](claim:a5) и [2020-й](claim:b1).' },
  ]),
] // prettier-ignore

const line = (id: string): ReportLine => {
  const one = told.find((report) => report.id === id)!
  return { id, versionId: `${id}.1`, title: one.title, url: `https://${one.source.id}.example/${id}`, published: one.published, language: one.language, source: one.source } // prettier-ignore
}
const reportView = (id: string): ReportView | null => {
  const one = told.find((report) => report.id === id)
  if (!one) return null
  const mine = <T extends { readonly reportVersionId: string }>(all: readonly T[]): readonly T[] => all.filter((thing) => thing.reportVersionId === `${id}.1`)
  const own = mine(claims)
  return {
    report: { id, sourceId: one.source.id, externalId: null, url: `https://${one.source.id}.example/${id}`, version: 1 },
    version: { id: `${id}.1`, reportId: id, version: 1, sha256: 'a'.repeat(64), mediaType: 'text/plain', title: one.title, text: spansOf.get(id)!.text, language: one.language, published: one.published, takenAt: '2024-12-12T15:00:00Z', notice: { ru: 'Пересказ.' } },
    versions: [{ version: 1, takenAt: '2024-12-12T15:00:00Z', sha256: 'a'.repeat(64) }],
    source: one.source, claims: own, mentions: [], quotes: mine(quotes), promises: mine(promises), visits: mine(visits),
    doubts: id === 'zhetisu' ? [{ about: 'place', why: 'Two places bear this name; none was chosen.', evidence: { start: 0, end: 7, text: 'Поездка' } }] : [],
    entities: [...new Set(own.map((claim) => claim.entityId!))].map(entityOf), stories: stories.filter((story) => story.reportIds.includes(id)),
  }
} // prettier-ignore
const card = (story: Story, language: Language): readonly StoryCard[] => {
  const version = story.versions.find((one) => one.language === language)
  return version
    ? [
        {
          id: story.id,
          version,
          publishedAt: story.publishedAt!,
          section,
          tags: tags.filter((tag) => story.tagIds.includes(tag.id)),
        },
      ]
    : []
}
const cards = (language: Language): readonly StoryCard[] => stories.flatMap((one) => card(one, language))
const claimsOf = (id: string): readonly ShownClaim[] => claims.filter((claim) => claim.entityId === id)
/** As a project's own page has it. */
const statusOf = (id: string): ShownClaim | null => statusNow(claimsOf(id), testToday)?.claim ?? null
const reportsOf = (of: readonly { readonly reportVersionId: string }[]): readonly ReportLine[] =>
  [...new Set(of.map((one) => one.reportVersionId.split('.')[0]!))].map(line)

const find = (id: string | null): Entity | null => (id ? entityOf(id) : null)
const promiseView = (one: KeptPromise) => {
  const report = line(one.reportVersionId.split('.')[0]!)
  const since = claims.filter((claim) => claim.entityId === one.subjectId && claim.published > report.published)
  return { promise: one, report, text: spansOf.get(report.id)!.text, subject: find(one.subjectId), issuer: find(one.issuerId), addressee: find(one.addresseeId), since, reports: reportsOf(since) }
} // prettier-ignore
const entityLines = (kind: EntityKind): readonly EntityLine[] =>
  entities.filter((one) => one.kind === kind).map((one) => ({
    entity: one, place: one.placeId ? entityOf(one.placeId) : null, status: statusOf(one.id), claims: claimsOf(one.id).length,
    lastHeard: claimsOf(one.id).at(-1)?.published ?? null,
  })) // prettier-ignore
const tagCounts = (language: Language) => tags.map((tag) => ({ tag, count: cards(language).filter((one) => one.tags.includes(tag)).length })).filter((one) => one.count > 0) // prettier-ignore

export interface TestNewsroom extends PublicLedger {
  /** What a publication does to readers: the number they can see grows. */
  change(): void
  readonly asked: string[]
}
export const testNewsroom = (): TestNewsroom => {
  let changes = 1
  const asked: string[] = []
  const note = <T>(question: string, answer: T): Promise<T> => {
    asked.push(question)
    return Promise.resolve(answer)
  }
  return {
    asked,
    change: () => void changes++,
    changeNumber: () => Promise.resolve(changes),
    changedSince: (number) => Promise.resolve({ now: changes, keys: number < changes ? ['*', 'any'] : [] }),
    lastChange: () => Promise.resolve(changes),
    oldAddresses: () => Promise.resolve([]),
    front: (language) => note('front', {
      stories: cards(language), tags: tagCounts(language), promises, projects: entities.filter((one) => one.kind === 'project'), sources: Object.values(sources),
      corrections: stories.flatMap((one) => one.corrections.flatMap((correction) => card(one, language).map((found) => ({ story: found, correction })))),
    }),
    frontAside: () => note('frontAside', {
      due: promises.map(promiseView), followed: entityLines('project').slice(0, 6), projects: entityLines('project').length,
      remembered: entityLines('project').map(({ entity }) => ({ entity, claims: claimsOf(entity.id), reports: reportsOf(claimsOf(entity.id)) })).filter((one) => one.reports.length > 1),
    }),
    story: (language, slug) => {
      if (language === 'ru' && slug === 'staryj-adres') return note('story', { movedTo: 'akkumulyatornyj-zavod' })
      const one = stories.find((story) => story.versions.some((version) => version.language === language && version.slug === slug))
      if (!one) return note('story', null)
      const reports = one.reportIds.flatMap((id) => reportView(id) ?? [])
      const own = reports.flatMap((report) => report.claims)
      return note('story', {
        story: one, version: one.versions.find((version) => version.language === language)!, section, tags: tags.filter((tag) => one.tagIds.includes(tag.id)), reports,
        claims: own, entities: entities.filter((found) => own.some((claim) => claim.entityId === found.id) || found.kind === 'person'),
        promises: reports.flatMap((report) => report.promises), later: [],
      })
    },
    slugsIn: (space) => note('slugsIn', (space === 'promise' ? promises : space === 'visit' ? visits : entities.filter((one) => one.kind === space)).map((one) => one.slug)),
    reportMonths: () => note('reportMonths', [...new Set(told.map((one) => one.published.slice(0, 7)))].toSorted()),
    reportAddresses: (month) => note('reportAddresses', told.filter((one) => one.published.startsWith(month)).map((one) => ({ id: one.id, changedAt: '2024-12-12T15:00:00Z' }))),
    storyAddresses: (language, { newest, since = '', offset = 0 }) => note('storyAddresses', cards(language).filter((one) => one.publishedAt >= since).toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1) * (newest ? -1 : 1)).slice(offset).map((one) => ({
      id: one.id, language, slug: one.version.slug, headline: one.version.headline, publishedAt: one.publishedAt, changedAt: one.publishedAt,
      slugs: Object.fromEntries(stories.find((story) => story.id === one.id)!.versions.map((version) => [version.language, version.slug])),
    }))),
    storyFiles: (language) => note('storyFiles', cards(language).length ? [cards(language).map((one) => one.publishedAt).toSorted().at(-1)!] : []),
    monthTaken: () => note('monthTaken', '2024-12-12T15:00:00Z'),
    promisesDue: (from) => note('promisesDue', promises.filter((one) => one.due !== null && `${one.due}-12-31` >= from)),
    latestPromises: () => note('latestPromises', promises.map(promiseView)),
    withdrawn: (language, slug) => note('withdrawn', language === 'ru' && slug === 'snyataya'),
    tags: (language) => note('tags', tagCounts(language)),
    totals: () => Promise.resolve({ stories: { ru: cards('ru').length, kk: cards('kk').length, en: cards('en').length }, promises: promises.length, visits: visits.length, entities: Object.fromEntries((['project', 'place', 'person', 'organization'] as const).map((kind) => [kind, entityLines(kind).length])) }),
    tag: (language, slug) => {
      const tag = tags.find((one) => one.slugs[language] === slug)
      return note('tag', tag ? { tag, stories: cards(language).filter((one) => one.tags.includes(tag)), total: cards(language).filter((one) => one.tags.includes(tag)).length } : null)
    },
    sections: () => Promise.resolve([section]),
    section: (language, slug) => note('section', section.slugs[language] === slug ? { section, stories: cards(language), total: cards(language).length } : null),
    entity: (kind, slug) => {
      if (kind === 'project' && slug === 'asma') return note('entity', { movedTo: 'asma-industrial' })
      const one = entities.find((found) => found.kind === kind && found.slug === slug)
      if (!one) return note('entity', null)
      const own = claimsOf(one.id)
      const projects = kind === 'place' ? entities.filter((found) => found.kind === 'project' && (found.placeId === one.id || entityOf(found.placeId!).placeId === one.id)) : []
      const concerned = promises.filter((found) => [found.issuerId, found.subjectId, found.addresseeId].includes(one.id))
      const said = quotes.filter((quote) => quote.speakerId === one.id)
      const been = visits.filter((visit) => visit.whoId === one.id || visit.stops.some((stop) => stop.entityId === one.id))
      const parent = one.placeId ? entityOf(one.placeId) : null
      return note('entity', {
        entity: one, place: parent, parents: parent ? [parent] : [], parts: entities.filter((found) => found.kind === 'place' && found.placeId === one.id), projects, claims: own,
        projectStates: Object.fromEntries(projects.flatMap((found) => (statusOf(found.id) ? [[found.id, statusOf(found.id)!]] : []))),
        projectFigures: Object.fromEntries(projects.flatMap((found) => claimsOf(found.id).filter((claim) => ['cost', 'area'].includes(claim.property)).slice(0, 1).map((claim) => [found.id, claim]))),
        promises: concerned, quotes: said, visits: been,
        stories: stories.filter((found) => own.some((claim) => found.reportIds.includes(claim.reportId))).flatMap((found) => card(found, 'ru')),
        reports: reportsOf([...own, ...concerned, ...said, ...been]),
        offices: one.id === 'tokayev' ? [{ office: 'Президент Казахстана', language: 'ru', published: '2024-12-12', reportId: 'zhetisu' }] : [], entities,
      })
    },
    entities: (kind) => note('entities', entityLines(kind)),
    promises: () => note('promises', promises.map(promiseView)),
    promise: (slug) => {
      const one = promises.find((found) => found.slug === slug)
      return note('promise', one ? promiseView(one) : null)
    },
    promisesBy: (filter) => {
      const chosen = promises.filter((one) =>
        'group' in filter ? (filter.group === 'undated') === (one.due === null) && ['overdue', 'undated'].includes(filter.group)
        : 'issuerId' in filter ? one.issuerId === filter.issuerId : 'addresseeId' in filter ? one.addresseeId === filter.addresseeId : entityOf(one.subjectId ?? 'ncoc').placeId === filter.placeId)
      return note('promisesBy', { promises: chosen.map(promiseView), total: chosen.length })
    },
    promiseWays: () => note('promiseWays', {
      groups: { overdue: 1, due: 0, undated: 1, kept: 0, dropped: 0 }, addressees: [],
      issuers: ['tokayev', 'mamin'].map((id) => ({ entity: entityOf(id), promises: 1 })),
    }),
    placesByCode: (codes) => note('placesByCode', entities.filter((one) => one.code && codes.includes(one.code)).map((entity) => ({ entity, projects: 3, promises: 0 }))),
    onDay: (language, days) => note('onDay', {
      stories: cards(language).filter((one) => days.includes(one.publishedAt.slice(0, 10))), visits: visits.filter((one) => days.includes(one.date!)), promises: [],
      openings: claims.filter((claim) => claim.property === 'opened' && days.includes(claim.date!)), entities,
    }),
    visits: () => note('visits', visits),
    visit: (slug) => note('visit', slug === 'zhetisu-2024' ? { visit: visits[0]!, report: line('zhetisu'), entities, stories: card(stories[0]!, 'ru') } : null),
    postHolders: () => note('postHolders', []),
    report: (id) => note('report', reportView(id)),
    search: () => note('search', { groups: [], total: { count: 0, more: false }, cursor: null, meant: null }),
    suggest: () => note('suggest', []),
  } // prettier-ignore
}
