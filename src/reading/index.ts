export { read, readerVersion, type ReadInput } from './read.ts'
export { buildDocument } from './build.ts'
export type { Document, Mention, Thing } from './document.ts'
/** What each claim's rule does, with a phrase that shows it: for `derek explain`. */
export { subjectReasons, whyKey, type Why } from './why.ts'
export { ruleNamed, rules, type RuleNote } from './claims/rules.ts'
