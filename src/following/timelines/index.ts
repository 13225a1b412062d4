export * from './contradictions.ts'
export { relationOf } from './relation.ts'
export * from './types.ts'
