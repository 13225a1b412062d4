export * from './types.ts'
export * from './tables.ts'
export { tokenize } from './tokens.ts'
export { sentencesOf } from './sentences.ts'
export { languageOf } from './language.ts'
export { isAllCapitals, isCapitalised } from './letters.ts'
export { slugOf } from './slugs.ts'
/** One folding for all scripts; the two names are one function: a key for look-up across case, spelling and script. */
export { foldName, foldName as foldAcross } from './fold-name.ts'
