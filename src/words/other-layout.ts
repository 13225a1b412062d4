// What was typed with the keyboard left in the other language: 'irjkf' is школа, 'ысрщщд' is school. The keys of the Russian and the
// English layout stand in the same places; the Kazakh one has its own letters in the row of figures.
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё'

const across = (from: string, to: string): ReadonlyMap<string, string> => new Map([...from].map((char, at) => [char, to[at] ?? char])) // prettier-ignore
const toCyrillic = across(latin, cyrillic)
const toLatin = across(cyrillic, latin)

/** null where it has no letters, or letters of both. */
export const inOtherLayout = (text: string): string | null => {
  const lower = text.toLowerCase()
  const [has, hasOther] = [/[a-z]/.test(lower), /\p{Script=Cyrillic}/u.test(lower)]
  if (has === hasOther) return null
  const keys = has ? toCyrillic : toLatin
  const typed = [...lower].map((char) => keys.get(char) ?? char).join('')
  return /^[\p{L}\p{N}\s-]+$/u.test(typed) ? typed : null
}
