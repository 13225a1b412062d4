// The three languages that Derek reads and writes; none of them is 'the' language.

export type Language = 'ru' | 'kk' | 'en'
export const languages: readonly Language[] = ['ru', 'kk', 'en']
export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** A text in several languages; a missing one is missing, never a copy of another. */
export type Worded = { readonly [L in Language]?: string }
