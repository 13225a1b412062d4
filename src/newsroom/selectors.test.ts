import { expect, test } from 'vitest'
import { deskReport } from './report-of.ts'
import { selectClaim } from './selectors.ts'
import { scene } from './test-scene.ts'

test('of several claims on the same words the figure decides, then the confirmed one', async () => {
  const room = await scene()
  const view = await deskReport(room.newsroom, await room.report('two'))
  await room.end()
  const [first, second] = view.claims
  const of = (claims: typeof view.claims) => selectClaim({ ...view, claims }, 'status', 'построены 2,5').id
  const counted = [
    { ...first!, number: 2.5e9 },
    { ...second!, number: 300 },
  ]
  const worded = counted.map((claim) => ({ ...claim, evidence: { ...claim.evidence, text: 'построены 2,5 и 300' } }))
  expect(of(worded)).toBe(first!.id)
  const confirmed = worded.map((claim) => ({ ...claim, number: 2.5e9 }))
  expect(of([confirmed[0]!, { ...confirmed[1]!, state: 'confirmed' }])).toBe(second!.id)
  expect(() => of(confirmed)).toThrow('names 2 things')
})
