export * from './types.ts'
export * from './tables.ts'
