// Names of people as look-up tables: given names with gender as text; surnames as a hashed set that knows no word for sure,
// but takes 100 KB where the list takes 3 MB.
import { foldName } from '../../src/words/fold-name.ts'
import { packSet } from '../../src/tables/hashed-set.ts'

export interface PeopleSources {
  readonly first: string
  readonly maybeFirst: string
  readonly last: string
  readonly ownGiven: string
}

const words = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')

/** Men whose names end like women's. */
const menInA = new Set(
  'илья никита кузьма фома лука савва данила гаврила муса иса мустафа абдулла зия гайса хамза мурза ахметша гаврила добрыня сила миша саша женя дима коля вова петя ваня костя гена толя витя леша алеша сережа паша гоша гриша боря сеня сема федя юра слава рома тема степа стёпа антоша илюша лёша лева лёва мирза шота гоча важа вася валера жора эля кеша митя яша моня'.split(
    ' ',
  ),
)
const genderOf = (name: string): 'm' | 'f' => {
  if (menInA.has(name)) return 'm'
  if (/[ая]$/.test(name)) return 'f'
  return /(?:гуль|гүл|гул|айым|слу|сулу|сұлу|наз|бике|биби|шаш|жамал|ель|сель|шат|зат|шолпан|кыз|қыз)$/.test(name) &&
    !/(?:бекзат|болат|азат|ниет|акылзат|бакзат|ерзат|айзат|шерзат|саиль|даниель|рафаель)$/.test(name)
    ? 'f'
    : 'm'
}

/** 'key gender' lines, sorted: m, f, or b for both. */
export const buildGiven = (sources: PeopleSources): string => {
  const genders = new Map<string, 'm' | 'f' | 'b'>()
  // Words that are names only at times (май, роза, свет) stay out, unless the own list has them.
  const doubtful = new Set(words(sources.maybeFirst))
  for (const name of words(sources.first)) {
    if (name.length > 2 && !doubtful.has(name) && !/[чш][еи]к$|[еао]чка$|[оеё]нька$|ечек$/.test(name))
      genders.set(foldName(name), genderOf(name))
  }
  const own = new Map<string, 'm' | 'f' | 'b'>()
  for (const line of sources.ownGiven.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [gender, names = ''] = line.split('\t')
    for (const name of names.split(/[ /]/).filter(Boolean)) {
      const key = foldName(name)
      const kept = own.get(key)
      own.set(key, kept && kept !== gender ? 'b' : (gender as 'm' | 'f' | 'b'))
    }
  }
  for (const [key, gender] of own) genders.set(key, gender)
  return [...genders].sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, gender]) => `${key}\t${gender}\n`).join('') // prettier-ignore
}

/** Only what is made like a surname: the source also holds words that a machine misread. */
const surname = /^.{3,}(?:ов|ев|ёв|ин|ын|ский|цкий|ской|енко|чук|юк|ян|дзе|швили|ич|ых|бай|бек|хан)$/
export const buildSurnames = (sources: PeopleSources): { bytes: Uint8Array; keys: readonly string[] } => {
  const keys = [
    ...new Set(
      words(sources.last)
        .filter((name) => surname.test(name))
        .map(foldName),
    ),
  ]
  return { bytes: packSet(keys, 12, 8), keys }
}
