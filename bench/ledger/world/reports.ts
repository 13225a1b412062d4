// One generated report and its reading: an official goes somewhere, tells of one or two projects, orders something. The text is put
// together sentence by sentence, so every span quotes it by construction.
import { createHash } from 'node:crypto'
import { emptyReading } from '../../../src/model/index.ts'
import type { Claim, IncomingReport, Language, Reading, Source, Span } from '../../../src/model/index.ts'
import { randomFor, some, zipf } from './world.ts'
import type { Thing, World } from './world.ts'
import type { Random } from '../../../src/ledger/test-random.ts'
import { fillers, placeSayings, sayings } from './words.ts'
import type { Saying } from './words.ts'

export interface GeneratedReport {
  readonly number: number
  readonly language: Language
  readonly incoming: IncomingReport
  readonly sha256: string
  readonly reading: Reading
  /** What each name of the reading means, by kind and name. */
  readonly meant: ReadonlyMap<string, Thing>
  readonly project: Thing
  readonly place: Thing
  readonly speaker: Thing
}

export const sources: readonly Source[] = Array.from({ length: 12 }, (_, at) => ({
  id: `generated-${at + 1}`,
  kind: at % 3 === 0 ? 'telegram' : 'page',
  url: `https://source-${at + 1}.example`,
  language: null,
  names: { ru: `Источник ${at + 1}`, kk: `${at + 1}-дереккөз`, en: `Source ${at + 1}` },
  citations: {},
}))

const firstDay = Date.UTC(2015, 0, 1)
const tenYears = 3650

const iso = (day: number): string => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)
/** Reports come in the order of their numbers. */
export const dayOf = (number: number, of: number): string => iso(Math.floor((number / of) * tenYears))

class Text {
  text = ''
  add(words: string): Span {
    const start = this.text.length
    this.text += words
    return { start, end: this.text.length, text: words }
  }
}

/** {s} is where the subject stands. */
const sayOf = (
  to: Text,
  saying: Saying,
  subject: string,
  language: Language,
  random: Random,
  published: string,
  speaker: string,
): { readonly claim: Claim; readonly mention: Span } => {
  const year = Number(published.slice(0, 4))
  const number = Math.ceil(random() ** 3 * (saying.unit === '%' ? 100 : 900))
  const date =
    saying.date === 'year' ? String(year + Math.floor(random() * 4)) : saying.date === 'day' ? published : undefined
  const words = saying.words[language].replace('{n}', date ?? String(number)).split('{s}')
  const start = to.text.length
  to.add(words[0] as string)
  const mention = to.add(subject)
  to.add(words[1] as string)
  const evidence = { start, end: to.text.length, text: to.text.slice(start) }
  to.add('. ')
  const counted = saying.value === undefined && saying.date === undefined
  return {
    mention,
    claim: {
      subject,
      property: saying.property,
      ...(counted && { number: number * (saying.scale ?? 1), unit: saying.unit ?? '' }),
      ...(date !== undefined && { date }),
      ...(saying.value !== undefined && { value: saying.value }),
      modality: saying.planned ? 'planned' : 'reported',
      speaker,
      evidence,
      rule: 'generated',
    },
  }
}

const openings: Readonly<Record<Language, (who: string, what: string, where: string) => readonly string[]>> = {
  ru: (who, what, where) => [who, ' посетил ', what, ', ', where, '. '],
  kk: (who, what, where) => [who, ' келген жері: ', what, ', ', where, '. '],
  en: (who, what, where) => [who, ' visited ', what, ', ', where, '. '],
}
const quoted: Readonly<Record<Language, string>> = {
  ru: 'Работу закончим в срок',
  kk: 'Жұмысты мерзімінде бітіреміз',
  en: 'We shall finish in time',
}
const ordered: Readonly<Record<Language, (who: string, year: number) => string>> = {
  ru: (who, year) => `${who} поручил завершить работы в ${year} году`,
  kk: (who, year) => `${who} жұмысты ${year} жылы аяқтауды тапсырды`,
  en: (who, year) => `${who} ordered the works to be finished in ${year}`,
}

export const makeReport = (world: World, number: number, of: number, claims = 10): GeneratedReport => {
  const random = randomFor(world.seed, 11, number)
  const language: Language = some(random, ['ru', 'ru', 'ru', 'ru', 'ru', 'ru', 'ru', 'kk', 'kk', 'en'])
  const published = dayOf(number, of)
  // Every project is told of once in so many reports, and a few are told of again and again.
  const project =
    number < world.projects.length && random() < 0.6
      ? (world.projects[number] as Thing)
      : some(random, world.projects, 0.75)
  const other = random() < 0.4 ? some(random, world.projects, 0.5) : project
  // Two schools of one number in one report would be told apart by nothing.
  const second = other.names[language] === project.names[language] ? project : other
  const place = project.place ?? some(random, world.places, 0.8)
  const speaker = some(random, world.people, 0.75)
  const body = random() < 0.5 ? some(random, world.organizations, 0.6) : null
  const [a, b, where, who] = [project, second, place, speaker].map((one) => one.names[language]) as [
    string, string, string, string,
  ] // prettier-ignore
  const to = new Text()
  const spans = new Map<string, Span[]>()
  const seen = (name: string, span: Span): void => void spans.set(name, [...(spans.get(name) ?? []), span])

  const opening = openings[language](who, a, where).map((words) => to.add(words))
  for (const span of opening) if ([who, a, where].includes(span.text)) seen(span.text, span)
  const visit = { start: 0, end: to.text.length - 2, text: to.text.slice(0, -2) }
  const made: Claim[] = []
  for (let count = 0; count < claims; count++) {
    const about = count === claims - 1 ? where : count % 4 === 3 ? b : a
    const from = about === where ? placeSayings : sayings
    const said = sayOf(to, some(random, from), about, language, random, published, who)
    made.push(said.claim)
    seen(about, said.mention)
    if (count % 3 === 2) to.add(`${some(random, fillers)[language]}. `)
  }
  if (body) {
    const name = body.names[language]
    seen(name, to.add(name))
    to.add(': ')
  }
  const quote = to.add(quoted[language])
  to.add('. ')
  const year = Number(published.slice(0, 4)) + Math.floor(random() * 3)
  const order = random() < 0.5 ? to.add(ordered[language](who, year)) : null
  to.add(order ? '.' : `${number}.`)

  const meant = new Map<string, Thing>([
    [`person|${who}`, speaker],
    [`place|${where}`, place],
    [`project|${a}`, project],
    [`project|${b}`, second],
    ...(body ? [[`organization|${body.names[language]}`, body] as const] : []),
  ])
  const at = (name: string): readonly Span[] => spans.get(name) ?? []
  const id = `generated-${world.seed}-${number}`
  const reading: Reading = {
    ...emptyReading(id, language, published),
    people: [{ name: who, office: speaker.office?.[language] ?? null, mentions: at(who) }],
    organizations: body ? [{ name: body.names[language], mentions: at(body.names[language]) }] : [],
    places: [{ name: where, kind: place.entity.placeKind ?? 'other', code: place.entity.code, mentions: at(where) }],
    projects: [...new Set([a, b])]
      .filter((name) => at(name).length)
      .map((name) => ({ name, place: where, mentions: at(name) })),
    claims: made,
    quotes: [{ speaker: who, evidence: quote }],
    instructions: order
      ? [{ kind: 'instruction', issuer: who, addressee: null, due: String(year), evidence: order }]
      : [],
    visits: random() < 0.3 ? [{ who, what: a, date: published, evidence: visit }] : [],
  }
  const source = sources[zipf(random, sources.length, 0.5)] as Source
  const bytes = new TextEncoder().encode(to.text)
  return {
    number,
    language,
    reading,
    meant,
    project,
    place,
    speaker,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    incoming: {
      source,
      externalId: id,
      url: `https://${source.id}.example/${number}`,
      title: `${a}, ${where}`,
      text: to.text,
      published,
      language,
      bytes,
      mediaType: 'text/plain',
      notice: null,
    },
  }
}
