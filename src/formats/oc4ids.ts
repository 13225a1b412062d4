// OC4IDS (Open Contracting for Infrastructure Data Standard) 0.9: projects as it has them. What it has no word for is left out: a
// claim says 'a report says so', a field here says what holds by the newest report that an editor confirmed. Each report is a
// document of the project, and its description holds the very words.
import { firstDay, lastDay } from '../model/index.ts'
import type { LonLat, Property, ShownClaim, Status } from '../model/index.ts'

export interface Oc4idsReport {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly published: string
  readonly language: string
}
export interface Oc4idsProject {
  readonly id: string
  readonly title: string
  /** Its names in other languages. */
  readonly alsoCalled: readonly string[]
  readonly place: { readonly id: string; readonly name: string; readonly code: string | null; readonly url: string; readonly point: LonLat | null } | null
  /** Newest report first. */
  readonly claims: readonly ShownClaim[]
  readonly reports: readonly Oc4idsReport[]
} // prettier-ignore

/** Where a project stands; 'stopped' says nothing of whether it is over. */
const statusOf: Readonly<Partial<Record<Status, string>>> = {
  planned: 'identification',
  started: 'implementation',
  'under-construction': 'implementation',
  'under-repair': 'implementation',
  built: 'completion',
  operating: 'completed',
}
const currencies: ReadonlySet<string> = new Set(['KZT', 'USD', 'EUR', 'RUB'])

const morning = (day: string | undefined): string | undefined => day && `${day}T00:00:00Z`
/** A day stands at its beginning, an instant as it is. */
const instantOf = (published: string): string | undefined =>
  published.includes('T') ? new Date(published).toISOString() : morning(firstDay(published))

type Newest = (property: Property) => ShownClaim | undefined

const standing = (newest: Newest): string | undefined => {
  const [status, opened] = [newest('status'), newest('opened')]
  const open = opened?.modality === 'reported' && (!status || opened.published >= status.published)
  return open ? 'completed' : status && statusOf[status.value as Status]
}

const valueOf = (claim: ShownClaim | undefined): object | undefined =>
  claim?.number !== undefined && currencies.has(claim.unit ?? '')
    ? { amount: claim.number, currency: claim.unit }
    : undefined

const present = (of: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined && value !== null))
const some = (of: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined => {
  const found = present(of)
  return Object.keys(found).length ? found : undefined
}

const location = ({ id, name, code, url, point }: NonNullable<Oc4idsProject['place']>): object =>
  present({
    id,
    description: name,
    uri: url,
    geometry: point && { type: 'Point', coordinates: [...point] },
    gazetteer: code === null ? undefined : { scheme: /^\d{9}$/.test(code) ? 'KZ-KATO' : 'ISO2', identifiers: [code] },
  })

const said = (claim: ShownClaim): string =>
  `${claim.state === 'confirmed' ? '' : 'read by machine, not confirmed: '}${claim.property}: «${claim.evidence.text}»`

const documentOf = (report: Oc4idsReport, claims: readonly ShownClaim[]): object =>
  present({
    id: report.id,
    title: report.title,
    description: claims.map(said).join('\n'),
    url: report.url,
    datePublished: instantOf(report.published),
    language: report.language,
  })

/** Fields rest on confirmed claims alone; what is not confirmed is only quoted in its document, and says so. */
export const oc4idsProject = (project: Oc4idsProject): Record<string, unknown> => {
  const confirmed = project.claims.filter((claim) => claim.state === 'confirmed')
  const newest: Newest = (property) => confirmed.find((claim) => claim.property === property)
  const day = (property: Property, end: typeof firstDay): string | undefined => {
    const claim = newest(property)
    return claim?.date === undefined ? undefined : morning(end(claim.date))
  }
  const opened = newest('opened')
  const budget = valueOf(newest('cost')) ?? valueOf(newest('budget'))
  return present({
    id: project.id,
    updated: confirmed[0] && instantOf(confirmed[0].published),
    title: project.title,
    description: project.alsoCalled.length ? project.alsoCalled.join(' / ') : undefined,
    status: standing(newest),
    type: confirmed.some((claim) => claim.value === 'under-repair') ? 'rehabilitation' : undefined,
    period: some({ startDate: day('started', firstDay), endDate: day('due', lastDay) }),
    locations: project.place ? [location(project.place)] : undefined,
    budget: budget && { amount: budget },
    completion: opened?.modality === 'reported' ? some({ endDate: day('opened', lastDay) }) : undefined,
    documents: project.reports.map((report) =>
      documentOf(
        report,
        project.claims.filter((claim) => claim.reportId === report.id),
      ),
    ),
  })
}

/** Head and tail of a package; projects stand between them. */
export const oc4idsPackage = (of: {
  readonly uri: string
  /** An instant. */
  readonly published: string
  readonly publisher: string
  readonly publisherUri: string
  readonly license: string | undefined
}): readonly [head: string, tail: string] => {
  const head = JSON.stringify(
    present({
      uri: of.uri,
      publishedDate: of.published,
      version: '0.9',
      publisher: { name: of.publisher, uri: of.publisherUri },
      license: of.license,
    }),
  )
  return [`${head.slice(0, -1)},"projects":[`, ']}']
}
