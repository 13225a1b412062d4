export * from './contract.ts'
export { openLedger } from './open.ts'
export type { LedgerPlace } from './open.ts'
