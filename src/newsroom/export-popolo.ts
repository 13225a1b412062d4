// People, organisations, the posts that reports name and who held them when, and visits as events, as Popolo.
import { popoloOf, tenuresOf } from '../following/offices/index.ts'
import { mergeStops } from '../following/visits/index.ts'
import { popoloArea, popoloEvent, popoloOrganization, popoloPerson } from '../formats/popolo.ts'
import type { Ledger } from '../ledger/contract.ts'
import { entitiesOf, pointOf } from './export-entities.ts'
import { frame, item } from './export-setting.ts'
import type { ExportSetting, Piece, Pieces } from './export-setting.ts'
import type { KeptVisit } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

/** Of one post; more than ever called anybody by it, and still a bound. */
const mostOfPost = 20_000

const parts = (): ((name: string, items: AsyncIterable<unknown>) => AsyncGenerator<Piece>) => {
  let first = true
  return async function* (name, items) {
    yield frame(`${first ? '{' : ',\n'}${JSON.stringify(name)}:[`)
    first = false
    let comma = ''
    for await (const one of items) {
      yield item(`${comma}\n${JSON.stringify(one)}`)
      comma = ','
    }
    yield frame('\n]')
  }
}

/** Posts that confirmed reports name of people who have pages. */
const postsHeld = async (
  ledger: Ledger,
): Promise<ReadonlyMap<string, { readonly role: string; readonly scope: string }>> => {
  const posts = new Map<string, { role: string; scope: string }>()
  for await (const people of entitiesOf(ledger, ['person']))
    for (const { id } of people)
      for (const { role, scope } of await ledger.postHolders({ entityId: id }))
        if (scope !== null) posts.set(`${role}@${scope}`, { role, scope })
  return new Map([...posts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

export async function* exportPopolo({ ledger }: Newsroom, { at }: ExportSetting): Pieces {
  const part = parts()
  const held = await postsHeld(ledger)
  const ofPost = async ({ role, scope }: { readonly role: string; readonly scope: string }) =>
    popoloOf(tenuresOf(await ledger.sightings({ role, scope, confirmed: true, limit: mostOfPost })), (id) =>
      at.report(id),
    )
  yield* part('persons', (async function* () {
    for await (const people of entitiesOf(ledger, ['person']))
      for (const one of people) yield popoloPerson(one, at.entity(one))
  })()) // prettier-ignore
  yield* part('organizations', (async function* () {
    for await (const bodies of entitiesOf(ledger, ['organization']))
      for (const one of bodies) yield popoloOrganization(one, at.entity(one))
  })()) // prettier-ignore
  yield* part('areas', (async function* () {
    for (const scope of new Set([...held.values()].map((post) => post.scope))) {
      const area = /^(?:\d{9}|[A-Z]{2})$/.test(scope) ? await ledger.entityByCode(scope) : null
      if (area) yield popoloArea(area, at.entity(area), pointOf(area)?.at ?? null)
    }
  })()) // prettier-ignore
  yield* part('posts', (async function* () {
    for (const post of held.values()) yield* (await ofPost(post)).posts
  })()) // prettier-ignore
  yield* part('memberships', (async function* () {
    for (const post of held.values()) yield* (await ofPost(post)).memberships
  })()) // prettier-ignore
  yield* part('events', (async function* () {
    for await (const visits of pagesOfVisits(ledger)) {
      const told = visits.flatMap((visit) => [visit, ...(visit.joined ?? [])])
      const lines = new Map((await ledger.reportLines(told.map((one) => one.reportVersionId))).map((line) => [line.versionId, line.id])) // prettier-ignore
      for (const visit of visits) {
        const all = [visit, ...(visit.joined ?? [])]
        const sources = all.flatMap((one) => {
          const report = lines.get(one.reportVersionId)
          return report === undefined ? [] : [at.report(report)]
        })
        const date = all.find((one) => one.date !== null)?.date ?? null
        const stops = mergeStops(all).stops.map(({ what }) => what)
        yield popoloEvent({ ...visit, date }, { url: at.visit(visit.slug), stops, sources: [...new Set(sources)] })
      }
    }
  })()) // prettier-ignore
  yield frame('}\n')
}

const page = 500
async function* pagesOfVisits(ledger: Ledger): AsyncGenerator<readonly KeptVisit[]> {
  for (let after: string | undefined; ;) {
    const visits = await ledger.visits({ limit: page, ...(after === undefined ? {} : { after }) })
    if (visits.length) yield visits
    if (visits.length < page) return
    after = visits.at(-1)?.id
  }
}
