export * from './expectations.ts'
export * from './silence.ts'
export * from './silent.ts'
