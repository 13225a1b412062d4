import { expect, test } from 'vitest'
import type { KeptPromise, ShownClaim } from '../../model/index.ts'
import { outcomesOf } from './outcomes.ts'
import { ownClaims, subjectOf } from './subject.ts'
import { claimOf, promiseOf } from './test-promises.ts'

const build = 'Аким поручил построить школу до конца 2024 года.'
const offered = (promise: KeptPromise, claims: readonly ShownClaim[], own: readonly ShownClaim[] = []) =>
  outcomesOf({ promise, own, claims, denials: [] }).map(
    (one) => `${one.says} ${one.code}${one.due ? ` ${one.due}` : ''}`,
  )

test('an opening in time is offered as kept, after the date as kept late', () => {
  const promise = promiseOf(build, '2024')
  expect(offered(promise, [claimOf('2024-09-02', 'opened', { date: '2024-09-01' })])).toEqual(['kept done-in-time'])
  expect(offered(promise, [claimOf('2025-02-02', 'opened', { date: '2024-12' })])).toEqual(['kept done-in-time'])
  expect(offered(promise, [claimOf('2025-03-02', 'opened', { date: '2025-03-01' })])).toEqual(['kept-late done-late'])
  expect(offered(promise, [claimOf('2024-09-02', 'status', { value: 'built' })])).toEqual(['kept done-in-time'])
})

test('where no report tells the day, both are offered and the reason says so', () => {
  const promise = promiseOf(build, '2024-06')
  const both = ['kept done-when-unclear', 'kept-late done-when-unclear']
  expect(offered(promise, [claimOf('2025-02-02', 'status', { value: 'operating' })])).toEqual(both)
  expect(offered(promise, [claimOf('2024-12-02', 'opened', { date: '2024' })])).toEqual(both)
  // A report that tells the day settles it.
  const told = [
    claimOf('2025-02-02', 'status', { value: 'operating' }),
    claimOf('2025-03-01', 'opened', { date: '2024-08-30' }),
  ]
  expect(offered(promise, told)).toEqual(['kept-late done-late'])
})

test('an opening still to come is a new date, and so is another due date', () => {
  const promise = promiseOf(build, '2024')
  const coming = claimOf('2024-11-02', 'opened', { date: '2025-09-01', modality: 'planned' })
  expect(offered(promise, [coming])).toEqual(['moved date-changed 2025-09-01'])
  expect(offered(promise, [claimOf('2024-11-02', 'due', { date: '2025', modality: 'promised' })])).toEqual(['moved date-changed 2025']) // prettier-ignore
  // The same day in other words is no change.
  expect(offered(promise, [claimOf('2024-11-02', 'due', { date: '2024-12-31', modality: 'promised' })])).toEqual([])
  expect(offered(promiseOf(build, null), [claimOf('2024-11-02', 'due', { date: '2025' })])).toEqual(['moved date-named 2025']) // prettier-ignore
})

test('a date that was weighed with the last move is not offered again; a newer one is', () => {
  const first = claimOf('2024-11-02', 'due', { date: '2025', modality: 'promised' })
  const moved = promiseOf(build, '2024', '2023-05-10', { state: 'moved', due: '2025', claimId: first.id })
  const older = claimOf('2024-10-01', 'due', { date: '2026', modality: 'promised' })
  const newer = claimOf('2025-11-01', 'due', { date: '2026-08-31', modality: 'promised' })
  expect(offered(moved, [first, older])).toEqual([])
  expect(offered(moved, [first, older, newer])).toEqual(['moved date-changed 2026-08-31'])
})

test('a stop is offered as dropped', () => {
  expect(offered(promiseOf(build, '2024'), [claimOf('2024-03-01', 'status', { value: 'stopped' })])).toEqual([
    'dropped stopped',
  ])
})

test('work that goes on after the date, a denial and a smaller number speak against it', () => {
  const promise = promiseOf(build, '2024')
  expect(offered(promise, [claimOf('2024-11-01', 'status', { value: 'under-construction' })])).toEqual([])
  expect(offered(promise, [claimOf('2025-02-01', 'status', { value: 'under-construction' })])).toEqual(['against not-done']) // prettier-ignore
  const doubt = { about: 'сдана', why: '', code: 'denied', evidence: { start: 0, end: 4, text: 'сдана' } }
  const denials = [{ doubt, reportVersionId: 'x.1', published: '2025-02-01' }]
  expect(outcomesOf({ promise, own: [], claims: [], denials }).map((one) => one.code)).toEqual(['denied'])
  expect(outcomesOf({ promise, own: [], claims: [], denials: [{ ...denials[0]!, published: '2024-02-01' }] })).toEqual(
    [],
  )
  const herd = claimOf('2023-05-10', 'count', { number: 1500, unit: 'голова', modality: 'planned' })
  const more = promiseOf('Увеличить стадо до 1500 голов.', '2024')
  expect(offered(more, [claimOf('2025-02-01', 'count', { number: 900, unit: 'голова' })], [herd])).toEqual(['against short']) // prettier-ignore
  expect(offered(more, [claimOf('2024-02-01', 'count', { number: 1600, unit: 'голова' })], [herd])).toEqual(['kept reached-in-time']) // prettier-ignore
  expect(offered(more, [claimOf('2025-02-01', 'count', { number: 1500, unit: 'голова', date: '2025-01' })], [herd])).toEqual(['kept-late reached-late']) // prettier-ignore
  expect(offered(more, [claimOf('2024-02-01', 'count', { number: 1600, unit: 'куст' })], [herd])).toEqual([])
})

test('a promise to begin is kept by a beginning; a promise to build is not', () => {
  const begun = claimOf('2024-04-01', 'started', { date: '2024-03' })
  expect(offered(promiseOf('Поручено начать ремонт моста.', '2024-05'), [begun])).toEqual(['kept done-in-time'])
  expect(offered(promiseOf(build, '2024'), [begun])).toEqual([])
})

test('of what was decided, only what speaks against it is offered', () => {
  const opened = claimOf('2024-09-02', 'opened', { date: '2024-09-01' })
  const kept = promiseOf(build, '2024', '2023-05-10', { state: 'kept', claimId: opened.id })
  const going = claimOf('2025-02-01', 'status', { value: 'under-construction' })
  expect(offered(kept, [opened, going])).toEqual(['against undone'])
  expect(offered(kept, [opened, claimOf('2025-02-01', 'opened', { date: '2024-09-01' })])).toEqual([])
  const dropped = promiseOf(build, '2024', '2023-05-10', { state: 'dropped', reportVersionId: '2024-09-02.1' })
  expect(offered(dropped, [opened, going])).toEqual(['against resumed'])
})

test('what an editor called unmeasurable is answered by a number of its own and by nothing else', () => {
  const vague = promiseOf('Ускорить работу фермы.', null, '2023-05-10', { state: 'vague' })
  const herd = claimOf('2023-05-10', 'count', { number: 1500, unit: 'голова', modality: 'planned' })
  const later = [
    claimOf('2024-01-01', 'due', { date: '2025' }),
    claimOf('2024-01-01', 'status', { value: 'built' }),
    claimOf('2024-02-01', 'count', { number: 1500, unit: 'голова' }),
  ]
  expect(offered(vague, later)).toEqual([])
  expect(offered(vague, later, [herd])).toEqual(['kept reached-in-time'])
})

test('what was rejected, or said before the promise, or of something else, is no outcome', () => {
  const promise = promiseOf(build, '2024')
  expect(offered(promise, [claimOf('2024-09-02', 'opened', { date: '2024-09-01', state: 'rejected' })])).toEqual([])
  expect(offered(promise, [claimOf('2023-05-10', 'status', { value: 'built' })])).toEqual([])
  expect(offered(promise, [claimOf('2024-09-02', 'cost', { number: 5, unit: 'KZT' })])).toEqual([])
})

test('the order of reports changes nothing', () => {
  const promise = promiseOf(build, '2024-06')
  const claims = [
    claimOf('2024-08-02', 'status', { value: 'under-construction' }),
    claimOf('2024-07-02', 'due', { date: '2024-12', modality: 'promised' }),
    claimOf('2025-01-02', 'opened', { date: '2024-12-30' }),
    claimOf('2025-01-03', 'status', { value: 'operating' }),
  ]
  expect(offered(promise, claims)).toEqual(offered(promise, claims.toReversed()))
})

test('what a promise is about is told by its editor, else by the one project its words name, else by what they claim', () => {
  const promise = { ...promiseOf(build, '2024'), subjectId: null }
  const inside = claimOf('2023-05-10', 'due', { reportVersionId: 'said.1', date: '2024' })
  const elsewhere = claimOf('2023-05-10', 'cost', {
    reportVersionId: 'said.1',
    evidence: { start: 90, end: 95, text: '' },
  })
  expect(ownClaims(promise, [inside, elsewhere])).toEqual([inside])
  expect(subjectOf(promise, [inside], [])).toBe('thing')
  expect(subjectOf(promise, [inside, { ...inside, entityId: 'other' }], [])).toBeNull()
  expect(subjectOf({ ...promise, subjectId: 'mine' }, [inside], [])).toBe('mine')
  const name = { id: 'm', reportVersionId: 'said.1', readingId: 'x', kind: 'project', name: 'школа', office: null, code: null, spans: [{ start: 5, end: 9, text: '' }], entityId: 'school', state: 'confirmed' } as const // prettier-ignore
  expect(subjectOf(promise, [inside], [name])).toBe('school')
  expect(subjectOf(promise, [inside], [name, { ...name, entityId: 'other' }])).toBeNull()
  expect(
    subjectOf(
      promise,
      [],
      [
        { ...name, kind: 'person' },
        { ...name, reportVersionId: 'else.1' },
      ],
    ),
  ).toBeNull()
})
