// What the ledger keeps of a promise over time: its first date, its history, and states taken back exactly.
import { expect, test } from 'vitest'
import type { KeptPromise, PromiseState } from '../model/index.ts'
import type { Ledger } from './contract.ts'
import { describeLedgers } from './test-ledgers.ts'
import { bridgeReading, readBridge, signature } from './test-scene.ts'

const promiseIn = async (ledger: Ledger, reportId: string): Promise<KeptPromise> => {
  const [promise] = (await ledger.deskReport(reportId))?.promises ?? []
  if (!promise) throw new Error('the promise is not shown')
  return promise
}
const change = (promiseId: string, state: PromiseState, due: string | null = null) =>
  ({ kind: 'promise-state', promiseId, state, due, claimId: null, reportVersionId: null }) as const

describeLedgers('a promise over time', ({ open }) => {
  test('begins its history with what the report itself said', async () => {
    const ledger = await open()
    const { reportId, versionId } = await readBridge(ledger)
    const { id, history } = await promiseIn(ledger, reportId)
    const first = { at: '2024-05-06', state: 'open', due: '2024', claimId: null, reportVersionId: versionId }
    expect(history).toEqual([first])
    // A better reader, before any editor decided, may read another date; what nobody decided is no history.
    const again = bridgeReading()
    const instructions = again.instructions.map((one) => ({ ...one, due: '2024-12' }))
    await ledger.keepReading(versionId, { ...again, instructions }, 'test-2', 'later')
    expect((await promiseIn(ledger, reportId)).history).toEqual([{ ...first, due: '2024-12' }])
    await ledger.decide([change(id, 'moved', '2025-06')], signature)
    await ledger.keepReading(versionId, again, 'test-3', 'later')
    expect((await promiseIn(ledger, reportId)).history.map((one) => one.due)).toEqual(['2024-12', '2025-06'])
    expect(await ledger.faults()).toEqual([])
  })

  test('stands exactly as before when a state is taken back, one after another', async () => {
    const ledger = await open()
    const { reportId, versionId } = await readBridge(ledger)
    const before = await promiseIn(ledger, reportId)
    const { id } = before
    await ledger.decide([change(id, 'moved', '2025')], signature)
    const moved = await promiseIn(ledger, reportId)
    await ledger.decide([change(id, 'kept-late')], signature)
    await ledger.decide([{ kind: 'undo-promise-state', promiseId: id }], signature)
    expect(await promiseIn(ledger, reportId)).toEqual(moved)
    await ledger.decide([{ kind: 'undo-promise-state', promiseId: id }], signature)
    expect(await promiseIn(ledger, reportId)).toEqual(before)
    await expect(ledger.decide([{ kind: 'undo-promise-state', promiseId: id }], signature)).rejects.toMatchObject({
      code: 'nothing-to-undo',
    })
    // Nothing holds it any more: what a newer reading does not find is not shown.
    await ledger.keepReading(versionId, { ...bridgeReading(), instructions: [] }, 'test-2', 'later')
    expect((await ledger.deskReport(reportId))?.promises).toEqual([])
    expect(await ledger.decisions({ targetId: id })).toHaveLength(4)
    expect(await ledger.faults()).toEqual([])
  })

  test('does not move to the day that it is due already, nor to what is no date', async () => {
    const ledger = await open()
    const { reportId } = await readBridge(ledger)
    const { id } = await promiseIn(ledger, reportId)
    await expect(ledger.decide([change(id, 'moved', '2024')], signature)).rejects.toMatchObject({ code: 'not-moved' })
    await expect(ledger.decide([change(id, 'moved', 'soon')], signature)).rejects.toMatchObject({ code: 'bad-date' })
    await ledger.decide([change(id, 'moved')], signature)
    expect(await promiseIn(ledger, reportId)).toMatchObject({ state: 'moved', due: null })
  })
})
