// Projects as OC4IDS has them, with what the newest confirmed reports say.
import { jsonList } from '../formats/jsonl.ts'
import { oc4idsPackage, oc4idsProject } from '../formats/oc4ids.ts'
import type { Oc4idsReport } from '../formats/oc4ids.ts'
import type { Entity, ReportLine, ShownClaim } from '../model/index.ts'
import { nameIn } from '../model/index.ts'
import { entitiesOf, placesOf, pointOf } from './export-entities.ts'
import { frame, item } from './export-setting.ts'
import type { ExportSetting, Pieces } from './export-setting.ts'
import type { Newsroom } from './newsroom.ts'

const reportOf = (line: ReportLine, { at, language }: ExportSetting): Oc4idsReport => ({
  id: line.id,
  title: line.title ?? line.source.names[language] ?? Object.values(line.source.names)[0] ?? line.source.id,
  url: at.report(line.id),
  published: line.published,
  language: line.language,
})

const projectOf = (
  entity: Entity,
  place: Entity | undefined,
  claims: readonly ShownClaim[],
  lines: ReadonlyMap<string, ReportLine>,
  setting: ExportSetting,
): Record<string, unknown> => {
  const { language, at } = setting
  const title = nameIn(entity, language)?.name ?? entity.slug
  const reports = [...new Set(claims.map((claim) => claim.reportId))].flatMap((id) => lines.get(id) ?? [])
  return oc4idsProject({
    id: entity.id,
    title,
    alsoCalled: [...new Set(entity.names.map((name) => name.name))].filter((name) => name !== title),
    place: place
      ? {
          id: place.id,
          name: nameIn(place, language)?.name ?? place.slug,
          code: place.code,
          url: at.entity(place),
          point: pointOf(place)?.at ?? null,
        }
      : null,
    claims,
    reports: reports.map((line) => reportOf(line, setting)),
  })
}

export async function* exportOc4ids({ ledger, now }: Newsroom, setting: ExportSetting): Pieces {
  const { unconfirmed, origin, newsroom, licence } = setting
  const list = jsonList(
    ...oc4idsPackage({
      uri: `${origin}/data/oc4ids.json.gz`,
      published: now(),
      publisher: newsroom,
      publisherUri: origin,
      license: licence || undefined,
    }),
  )
  for await (const entities of entitiesOf(ledger, ['project'])) {
    const places = await placesOf(ledger, entities)
    const found = await ledger.claimsOf({ entities: entities.map((entity) => entity.id) })
    const claims = unconfirmed ? found : found.filter((claim) => claim.state === 'confirmed')
    const lines = await ledger.reportLines([...new Set(claims.map((claim) => claim.reportId))])
    const byId = new Map(lines.map((line) => [line.id, line]))
    const byEntity = Map.groupBy(claims, (claim) => claim.entityId)
    for (const entity of entities)
      yield item(
        list(projectOf(entity, places.get(entity.placeId ?? ''), byEntity.get(entity.id) ?? [], byId, setting)),
      )
  }
  yield frame(list(undefined))
}
