import { expect, test } from 'vitest'
import type { Entity, EntityKind } from '../model/index.ts'
import { keysOf, keysOfNames, offersFor } from './index.ts'
import type { Candidate } from './index.ts'

const entity = (id: string, kind: EntityKind, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  slug: id,
  code: null,
  placeKind: null,
  placeId: null,
  names: [{ language: 'ru', name, main: true, from: null, until: null }],
  joinedInto: null,
  createdAt: '2024-12-12T00:00:00Z',
  ...more,
})
/** What the ledger answers: entities that share a key with the mention. */
const sharing = (kind: EntityKind, name: string, known: readonly Entity[]): readonly Candidate[] =>
  known.flatMap((one) =>
    keysOfNames(
      one.kind,
      one.names.map((each) => each.name),
    ).flatMap((key) => (keysOf(kind, name).includes(key) ? [{ entity: one, key }] : [])),
  )
const offered = (
  kind: EntityKind,
  name: string,
  known: readonly Entity[],
  code: string | null = null,
  places: readonly string[] = [],
) =>
  offersFor(
    { kind, name, code },
    known.find((one) => code && one.code === code) ?? null,
    sharing(kind, name, known),
    new Set(places),
  ).map((offer) => `${offer.entity.id} ${offer.reason}`)

test('a place is known by its code, and by no other once the code is known', () => {
  const known = [entity('a', 'place', 'Аксу', { code: '111' }), entity('b', 'place', 'Аксу', { code: '222' })]
  expect(offered('place', 'Аксу', known, '222')).toEqual(['b code'])
  expect(offered('place', 'Аксу', known, '333')).toEqual([])
  expect(offered('place', 'Аксу', known)).toEqual(['a name', 'b name'])
})

test('a body is offered whatever its legal form and quotation marks', () => {
  const known = [entity('aibat', 'organization', 'ТОО «Степной хлеб»')]
  expect(offered('organization', 'Степной хлеб', known)).toEqual(['aibat name'])
  expect(offered('organization', '"Степной хлеб" ЖШС', known)).toEqual(['aibat name'])
})

test('a project is offered by the proper name inside its name', () => {
  const known = [entity('p', 'project', 'завод STEPPE METAL')]
  expect(offered('project', 'предприятие STEPPE METAL', known)).toEqual(['p part-of-name'])
  expect(offered('project', 'завод', known)).toEqual([])
})

test('a project in a place that the report names comes before one elsewhere', () => {
  const known = [
    entity('a', 'project', 'дом культуры', { placeId: 'north' }),
    entity('b', 'project', 'дом культуры', { placeId: 'south' }),
  ]
  expect(offered('project', 'Дом культуры', known, null, ['south'])).toEqual(['b name-and-place', 'a name'])
})

test('a person is offered by the surname alone, and that is said', () => {
  const known = [entity('x', 'person', 'Айбек Сулейменов')]
  expect(offered('person', 'Айбек Сулейменов', known)).toEqual(['x name'])
  expect(offered('person', 'Сулейменов', known)).toEqual(['x surname'])
  expect(offered('person', 'Сулейменов Айбек', known)).toEqual(['x name'])
})

test('Russian and Kazakh spellings of one name meet', () => {
  const known = [entity('x', 'person', 'Ержан Қанатұлы Серіков')]
  expect(offered('person', 'Ержан Канатулы Сериков', known)).toEqual(['x name'])
})

test('nobody is offered an entity of another kind', () => {
  expect(offered('project', 'Жетісу', [entity('r', 'place', 'Жетісу')])).toEqual([])
})
