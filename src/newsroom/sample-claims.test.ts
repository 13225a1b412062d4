import { expect, test } from 'vitest'
import type { ShownClaim } from '../model/index.ts'
import { Batch } from './batch.ts'
import { deskReport } from './report-of.ts'
import { spanAt, standBy } from './sample-claims.ts'
import type { SampleClaim } from './sample-folder.ts'
import { scene } from './test-scene.ts'

/** The claims of the report 'opened' after an editor stood by one; the school is joined to its entity or not. */
const after = async (wanted: Partial<SampleClaim>, isJoined = true): Promise<readonly ShownClaim[]> => {
  const room = await scene()
  const id = await room.report('opened')
  const view = await deskReport(room.newsroom, id)
  const batch = new Batch(room.newsroom)
  const schoolId = await batch.ensure({
    kind: 'project', slug: 'school', code: null, placeKind: null, placeId: null, names: { ru: ['школа в Саркане'] },
  }) // prettier-ignore
  const claim: SampleClaim = {
    evidence: '300 мест',
    entity: 'school',
    property: 'capacity',
    set: { number: 300 },
    ...wanted,
  }
  const evidence = spanAt(view.version.text, claim.evidence)!
  const joined = new Map(isJoined ? [['школа в Саркане', schoolId]] : [])
  standBy(batch, view, claim, evidence, { id: schoolId, name: 'школа в Саркане' }, joined, new Set())
  await batch.decide('editor')
  const { claims } = await deskReport(room.newsroom, id)
  await room.end()
  return claims
}
const confirmed = (claims: readonly ShownClaim[]) => claims.filter((claim) => claim.state === 'confirmed')

test('a claim that was read as it is meant is confirmed', async () => {
  const claims = await after({})
  expect(confirmed(claims).map((claim) => [claim.rule, claim.number])).toEqual([['by-heart', 300]])
  expect(claims.length).toBe(2)
})

test('a claim read of another thing or with another unit is put right, and the wrong one is rejected', async () => {
  for (const claims of [await after({}, false), await after({ set: { number: 300, unit: 'ученик' } })]) {
    expect(confirmed(claims).map((claim) => claim.rule)).toEqual(['editor'])
    expect(claims.filter((claim) => claim.state === 'rejected').map((claim) => claim.number)).toEqual([300])
  }
})

test('a figure read as another property is put right', async () => {
  const claims = await after({ evidence: '2,5 млрд', property: 'budget', set: { number: 2.5e9, unit: 'KZT' } })
  expect(confirmed(claims).map((claim) => [claim.property, claim.number])).toEqual([['budget', 2.5e9]])
  expect(claims.filter((claim) => claim.state === 'rejected').map((claim) => claim.property)).toEqual(['cost'])
})

test('a claim that was not read is added on its own words', async () => {
  const claims = await after({ evidence: 'открыли школу', property: 'status', set: { value: 'operating' } })
  expect(confirmed(claims).map((claim) => [claim.evidence.text, claim.value])).toEqual([['открыли школу', 'operating']])
  expect(claims.some((claim) => claim.state === 'rejected')).toBe(false)
})
