export * from './attention.ts'
