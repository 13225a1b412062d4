// Where a project stands is chosen twice: in the ledger for lists, from all claims on its own page. Both must say the same.
import { expect, test } from 'vitest'
import { statusNow } from '../following/timelines/index.ts'
import { statesOf } from '../ledger/questions/state.ts'
import { randomOf } from '../ledger/test-random.ts'
import { statuses, type ShownClaim } from '../model/index.ts'
import { claimOf } from '../pages/test-claims.ts'

const days = ['2023-05-01', '2024-03-02', '2024-12-06', '2025-01-20']

test('a list and the project’s own page say the same of where it stands', () => {
  const random = randomOf(11)
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  const claim = (index: number): ShownClaim => {
    const published = one(days)
    const opened = random() < 0.3
    return {
      ...claimOf({
        words: `слова ${index}`,
        report: `r-${published}`,
        published,
        raw: random() < 0.4 ? true : undefined,
      }),
      id: String(index),
      property: opened ? 'opened' : 'status',
      ...(opened ? { date: one(days) } : { value: one(statuses) }),
      modality: one(['reported', 'reported', 'planned', 'promised'] as const),
      evidence: { start: index * 9, end: index * 9 + 5, text: 'слова' },
    } as ShownClaim
  }
  for (let round = 0; round < 500; round++) {
    const claims = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) => claim(index))
    const inList = statesOf(claims)['e']
    const onPage = statusNow(claims, '2025-06-01')
    expect([claims, inList && statusNow([inList], '2025-06-01')?.status]).toEqual([claims, onPage?.status])
  }
})
