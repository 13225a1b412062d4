export * from './deeds.ts'
export * from './measure.ts'
export * from './shown.ts'
