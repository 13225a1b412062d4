// The endings of Russian nouns, by ending: which dictionary form, case and number each allows.
import type { Case } from '../types.ts'

export type Gender = 'm' | 'f' | 'n'
export type NumberName = 'sg' | 'pl'
/** One paradigm's use of one ending. */
export interface Ending {
  /** What is added to the stem to make the dictionary form. */
  readonly add: string
  readonly gender: Gender
  /** Letters that the stem may end in. */
  readonly after: string
  readonly cells: readonly (readonly [Case, NumberName])[]
  /** The ending stands for the genitive plural (among others): there a vowel may be put into the stem. */
  readonly genitivePlural: boolean
}

const hard = 'бвгдзклмнпрстфхцжшчщ'
const soft = 'бвдзлмнпрстфг'

const paradigms: readonly (readonly [add: string, gender: Gender, after: string, cells: string])[] = [
  ['', 'm', hard, 'nom+acc/sg: gen/sg:а dat/sg:у ins/sg:ом,ем loc/sg:е,у nom+acc/pl:ы,и gen/pl:ов,ев,ей dat/pl:ам ins/pl:ами loc/pl:ах'],
  ['ь', 'm', soft, 'nom+acc/sg:ь gen/sg:я dat/sg:ю ins/sg:ем loc/sg:е nom+acc/pl:и gen/pl:ей dat/pl:ям ins/pl:ями loc/pl:ях'],
  ['й', 'm', 'аеиоуыэюя', 'nom+acc/sg:й gen/sg:я dat/sg:ю ins/sg:ем loc/sg:е,и nom+acc/pl:и gen/pl:ев dat/pl:ям ins/pl:ями loc/pl:ях'],
  ['а', 'f', hard, 'nom/sg:а gen/sg:ы,и dat+loc/sg:е acc/sg:у ins/sg:ой,ей nom+acc/pl:ы,и gen/pl: dat/pl:ам ins/pl:ами loc/pl:ах'],
  ['я', 'f', 'бвдзлмнпрстфьаеу', 'nom/sg:я gen/sg:и dat+loc/sg:е acc/sg:ю ins/sg:ей nom+acc/pl:и gen/pl:ь,й dat/pl:ям ins/pl:ями loc/pl:ях'],
  ['я', 'f', 'и', 'nom/sg:я gen+dat+loc/sg:и acc/sg:ю ins/sg:ей nom+acc/pl:и gen/pl:й dat/pl:ям ins/pl:ями loc/pl:ях'],
  ['ь', 'f', 'бвдзлмнпрстфжшчщ', 'nom+acc/sg:ь gen+dat+loc/sg:и ins/sg:ью nom+acc/pl:и gen/pl:ей dat/pl:ям,ам ins/pl:ями,ами loc/pl:ях,ах'],
  ['о', 'n', hard, 'nom+acc/sg:о gen/sg:а dat/sg:у ins/sg:ом loc/sg:е nom+acc/pl:а gen/pl: dat/pl:ам ins/pl:ами loc/pl:ах'],
  ['е', 'n', 'цжшчщ', 'nom+acc/sg:е gen/sg:а dat/sg:у ins/sg:ем loc/sg:е nom+acc/pl:а gen/pl: dat/pl:ам ins/pl:ами loc/pl:ах'],
  ['е', 'n', 'иь', 'nom+acc/sg:е gen/sg:я dat/sg:ю ins/sg:ем loc/sg:и,е nom+acc/pl:я gen/pl:й dat/pl:ям ins/pl:ями loc/pl:ях'],
  ['е', 'n', 'лр', 'nom+acc/sg:е gen/sg:я dat/sg:ю ins/sg:ем loc/sg:е nom+acc/pl:я gen/pl:ей dat/pl:ям ins/pl:ями loc/pl:ях'],
] // prettier-ignore

const build = (): ReadonlyMap<string, readonly Ending[]> => {
  const all = new Map<string, Ending[]>()
  for (const [add, gender, after, cells] of paradigms) {
    const byEnding = new Map<string, [Case, NumberName][]>()
    for (const cell of cells.split(' ')) {
      const [what = '', endings = ''] = cell.split(':')
      const [cases = '', number] = what.split('/')
      for (const ending of endings.split(',')) {
        const list = byEnding.get(ending) ?? []
        for (const name of cases.split('+')) list.push([name as Case, number as NumberName])
        byEnding.set(ending, list)
      }
    }
    for (const [ending, list] of byEnding) {
      const genitivePlural = list.some(([name, number]) => name === 'gen' && number === 'pl')
      const kept = all.get(ending) ?? []
      kept.push({ add, gender, after, cells: list, genitivePlural })
      all.set(ending, kept)
    }
  }
  return all
}
let built: ReadonlyMap<string, readonly Ending[]> | undefined
export const nounEndings = (ending: string): readonly Ending[] => (built ??= build()).get(ending) ?? []

/** Spelling: what may not stand between this stem and this ending. */
export const maySpell = (stem: string, ending: string): boolean => {
  const last = stem.at(-1) as string
  const hush = 'жшчщ'.includes(last)
  if (ending === 'ы') return !hush && !'кгх'.includes(last)
  if (ending === 'и') return !'бвдзлмнпрстфц'.includes(last)
  if (ending === 'ем' || ending === 'ев') return hush || last === 'ц'
  if (ending === 'ов') return !hush && last !== 'ц'
  return ending !== 'ей' || hush || last === 'ц'
}
