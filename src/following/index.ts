export * from './identity.ts'
export { keysOf, keysOfNames } from './keys.ts'
export * from './matching/index.ts'
