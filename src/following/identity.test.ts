import { expect, test } from 'vitest'
import type { Entity, EntityKind } from '../model/index.ts'
import { nowhere, offersFor, placeProfile, profileOf } from './index.ts'
import type { Candidate, PlacePoint, Profile } from './index.ts'

const town = (name: string, code: string): PlacePoint => ({ name, folded: name.toLowerCase(), kind: 'city', code, chain: [code] }) // prettier-ignore
const north = town('north', '1')
const south = town('south', '2')

const profile = (kind: EntityKind, name: string, places: readonly PlacePoint[] = [], code: string | null = null): Profile =>
  kind === 'place'
    ? placeProfile([{ language: 'ru', name }], [], code, nowhere)
    : profileOf({ kind, names: [{ language: 'ru', name }], aliases: [], identifier: code, places, around: [], figures: [], dates: [], bodies: [] }, nowhere) // prettier-ignore

const known = (
  id: string,
  kind: EntityKind,
  name: string,
  places: readonly PlacePoint[] = [],
  code: string | null = null,
): Candidate => {
  const names = [{ language: 'ru', name, main: true, from: null, until: null }] as const
  const entity: Entity = { id, kind, slug: id, code, placeKind: null, placeId: null, names, joinedInto: null, createdAt: '2024-12-12T00:00:00Z' } // prettier-ignore
  return { entity, profile: profile(kind, name, places, code) }
}
const offered = (mention: Profile, candidates: readonly Candidate[], verdicts?: Parameters<typeof offersFor>[2]) =>
  offersFor(mention, candidates, verdicts).map((offer) => `${offer.entity.id}${offer.same ? ' same' : ''}`)

test('a place is known by its code, and by no other once the code is known', () => {
  const places = [known('a', 'place', 'Аксу', [], '111'), known('b', 'place', 'Аксу', [], '222')]
  expect(offered(profile('place', 'Аксу', [], '222'), places)).toEqual(['b same'])
  expect(offered(profile('place', 'Аксу', [], '333'), places)).toEqual([])
})

test('a body is offered whatever its legal form and quotation marks', () => {
  const bodies = [known('bread', 'organization', 'ТОО «Степной хлеб»')]
  expect(offered(profile('organization', '«Степной хлеб» ЖШС'), bodies)).toEqual(['bread same'])
  expect(offered(profile('organization', '«Степной мёд» ЖШС'), bodies)).toEqual([])
})

test('a project of the same name elsewhere is not offered', () => {
  const houses = [
    known('a', 'project', 'дом культуры «Шатак»', [north]),
    known('b', 'project', 'дом культуры «Шатак»', [south]),
  ]
  expect(offered(profile('project', 'Дом культуры «Шатак»', [south]), houses)).toEqual(['b same'])
})

test('a person is offered by the surname alone, and not as the same', () => {
  const people = [known('x', 'person', 'Айбек Сулейменов')]
  expect(offered(profile('person', 'Сулейменов'), people)).toEqual(['x'])
  expect(offered(profile('person', 'Сулейменов Айбек'), people)).toEqual(['x same'])
  expect(offered(profile('person', 'Марат Сулейменов'), people)).toEqual([])
})

test('who was said not to be meant is not offered, however alike; who was doubted comes last and is no first offer', () => {
  const people = [known('x', 'person', 'Айбек Сулейменов'), known('y', 'person', 'А. Сулейменов')]
  const mention = profile('person', 'Айбек Сулейменов')
  expect(offered(mention, people)).toEqual(['x same', 'y same'])
  expect(offered(mention, people, new Map([['x', 'not-same']]))).toEqual(['y same'])
  expect(offered(mention, people, new Map([['x', 'unsure']]))).toEqual(['y same', 'x'])
})

test('nobody is offered an entity of another kind', () => {
  expect(offered(profile('project', 'Жетісу'), [known('r', 'place', 'Жетісу')])).toEqual([])
})
