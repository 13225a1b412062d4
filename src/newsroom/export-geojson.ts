// Places, and projects where they stand, as GeoJSON.
import { feature, featureList } from '../formats/geojson.ts'
import { jsonList } from '../formats/jsonl.ts'
import type { Entity } from '../model/index.ts'
import { entitiesOf, placesOf, pointOf } from './export-entities.ts'
import { frame, item } from './export-setting.ts'
import type { ExportSetting, Pieces } from './export-setting.ts'
import type { Newsroom } from './newsroom.ts'
import { nameIn } from '../model/index.ts'

const namesOf = (entity: Entity): Readonly<Record<string, string>> =>
  Object.fromEntries(entity.names.filter((name) => name.main).map((name) => [name.language, name.name]))

export async function* exportGeojson({ ledger }: Newsroom, { at, language }: ExportSetting): Pieces {
  const list = jsonList(...featureList)
  for await (const entities of entitiesOf(ledger, ['project', 'place'])) {
    const places = await placesOf(ledger, entities)
    for (const entity of entities) {
      const place = places.get(entity.placeId ?? '')
      const own = entity.kind === 'place' ? pointOf(entity) : null
      const point = entity.kind === 'place' ? own : pointOf(place)
      yield item(
        list(
          feature({
            id: entity.id,
            kind: entity.placeKind ?? entity.kind,
            url: at.entity(entity),
            names: namesOf(entity),
            code: entity.code,
            place: (place && nameIn(place, language)?.name) ?? null,
            point: point && point.at,
            precision: point && (own ? (own.sure ? 'settlement' : 'name') : 'place'),
            more: {},
          }),
        ),
      )
    }
  }
  yield frame(list(undefined))
}
