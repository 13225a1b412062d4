export { read, readerVersion, type ReadInput } from './read.ts'
export { buildDocument } from './build.ts'
export type { Document, Mention, Thing } from './document.ts'
