// The sound rules of Kazakh that decide whether a suffix may stand after a stem: harmony of vowels, likeness of consonants.

const back = 'аоұыяё'
const front = 'әөүіеэ'

/** Of a stem, by its last vowel that tells; у and ю tell nothing, и goes with either row. 'both' when nothing does. */
export const harmonyOf = (stem: string): 'back' | 'front' | 'both' => {
  // Names in -ев and loans in -к, -г take either row: Назарбаевтың, Нью-Йоркте.
  if (/(?:[еи]в|[аоу]в?[кг]|[аоуы][рнс][кг]|цех)$/.test(stem)) return 'both'
  for (let at = stem.length - 1; at >= 0; at--) {
    const letter = stem[at] as string
    if (back.includes(letter)) return 'back'
    if (front.includes(letter)) return 'front'
    if (letter === 'и') return 'both'
  }
  return 'both'
}

export type Ending = 'vowel' | 'glide' | 'nasal' | 'l' | 'z' | 'voiceless'
const classes: Readonly<Record<string, Ending>> = {
  р: 'glide', й: 'glide', у: 'glide', и: 'glide', ю: 'glide', м: 'nasal', н: 'nasal', ң: 'nasal', л: 'l', з: 'z', ж: 'z',
} // prettier-ignore
export const endingOf = (stem: string): Ending => {
  const last = stem.at(-1) as string
  if ('аәеоөұүыіяёэ'.includes(last)) return 'vowel'
  return classes[last] ?? 'voiceless'
}
export const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && 'аәеиоөұүыіуяюёэ'.includes(letter)
