// Parts of a whole and numbers inside words: '1/3', 'треть', 'half of', 'пятиэтажный'. Each gives where reading goes on, or 0.
import { takeBound } from './amount-bounds.ts'
import { keep, multiple, percent, type Draft, type Scene } from './amount-scene.ts'
import { fusedOf } from './compounds.ts'
import { numberWordOf } from './number-words.ts'
import { sharesIndex } from './shares.ts'
import type { Token } from './types.ts'

/** 'пятиэтажный', 'two-storey': number and unit in one word; 0 when it is none. */
export const readFused = (scene: Scene, at: number): number => {
  const found = fusedOf(scene.tokens[at]!.norm)
  if (found === undefined) return 0
  keep(scene, {
    firstToken: at,
    endToken: at + 1,
    number: found.number,
    unit: found.unit,
    rule: 'a number in a compound word',
  })
  return at + 1
}

/** '1/3 средств', '2/3 of the road'; 0 when there is none. */
export const readFraction = (scene: Scene, at: number): number => {
  const [slash, below] = [scene.tokens[at + 1], scene.tokens[at + 2]]
  if (
    slash?.text !== '/' ||
    slash.spaced ||
    below?.kind !== 'number' ||
    below.spaced ||
    scene.tokens[at + 3]?.text === '/'
  )
    return 0
  const [a, b] = [Number(scene.tokens[at]!.text), Number(below.text)]
  if (!(a < b && b <= 10 && a >= 1) || !Number.isInteger(a + b)) return 0
  const draft: Draft = {
    firstToken: at,
    endToken: at + 3,
    number: Math.round((a / b) * 10_000) / 100,
    rule: 'a part in digits',
  }
  draft.unit = percent
  takeBound(scene, draft)
  keep(scene, draft)
  return draft.endToken
}

const ordinals = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** 'Every second graduate', 'one in five', 'four out of ten': where such a part ends, and how big it is. */
const englishPart = (scene: Scene, at: number): { readonly end: number; readonly number: number } | undefined => {
  const norm = (far: number): string => scene.tokens[at + far]?.norm ?? ''
  const every = norm(0) === 'every' ? ordinals.indexOf(norm(1)) : 0
  const next = scene.tokens[at + 2]
  if (every > 1 && next?.kind === 'word' && (!/^(?:day|week|month|year|time|hour|floor|shift|of)$/.test(next.norm) || (next.norm === 'of' && scene.tokens[at + 3]?.norm === 'them'))) return { end: at + 2, number: 100 / every } // prettier-ignore
  const few = numberWordOf(norm(0))
  const from = norm(1) === 'in' ? 2 : norm(1) === 'out' && norm(2) === 'of' ? 3 : 0
  if (few === undefined || from === 0) return undefined
  const base = norm(from) === 'every' ? from + 1 : from
  const many = numberWordOf(norm(base))
  if (many === undefined || few.language !== 'en' || many.place === 'scale' || !(few.value < many.value) || many.value > 20) return undefined // prettier-ignore
  const counted = scene.tokens[at + base + 1]
  // 'Two in three districts' counts districts.
  if (norm(1) === 'in' && few.value > 1 && counted?.kind === 'word' && counted.norm.endsWith('s')) return undefined
  return { end: at + base + 1, number: (100 * few.value) / many.value }
}

/** 'треть', 'half of', 'вдвое'; 0 when there is none. */
export const readShare = (scene: Scene, at: number): number => {
  const part = scene.tokens[at]!.script === 'latin' ? englishPart(scene, at) : undefined
  if (part !== undefined) {
    keep(scene, { firstToken: at, endToken: part.end, number: Math.round(part.number * 100) / 100, unit: percent, rule: 'a part in words' }) // prettier-ignore
    return part.end
  }
  const found = sharesIndex.at(scene.tokens, at)
  if (found === undefined) return 0
  const next = scene.tokens[found.end]
  // 'A year and a half'
  if (scene.tokens[at - 1]?.norm === 'a' && scene.tokens[at - 2]?.norm === 'and' && scene.tokens[at]!.norm === 'half') return found.end // prettier-ignore
  // 'A quarter of a million'
  if (next?.norm === 'of' && scene.tokens[found.end + 1]?.norm === 'a' && /^(?:thousand|million|billion|trillion)$/.test(scene.tokens[found.end + 2]?.norm ?? '')) return 0 // prettier-ignore
  const before = scene.tokens[at - 1]?.norm ?? ''
  if (
    /^(?:перв|втор|треть|бірінші|екінші)\S*$|^(?:first|second|third|last|latter|other|с|на|пол|and|a|best)$/.test(
      before,
    )
  ) {
    if (before !== 'на' && before !== 'с' && before !== 'a') return found.end
    if (before === 'с') return 0
  }
  if (next !== undefined && !next.breaks && isNoShare(found.value.forms.includes('half'), next)) return 0
  // 'a third school' is the school after the second one.
  if (/^(?:a|one) (?:third|fourth|fifth|tenth)$/.test(phraseOf(scene, at, found.end)) && next !== undefined && next.kind === 'word' && !/^(?:of|below|above|under|over|cheaper|larger|smaller|bigger|fewer|dearer|shorter|longer|more|less|higher|lower|and|or|in|to|by|is|are|was|were|as|than|the)$/.test(next.norm)) return 0 // prettier-ignore
  const draft: Draft = {
    firstToken: at,
    endToken: found.end,
    number: found.value.number,
    rule: found.value.unit === '%' ? 'a part in words' : 'a multiple in words',
  }
  draft.unit = found.value.unit === '%' ? percent : multiple
  takeBound(scene, draft)
  keep(scene, draft)
  return draft.endToken
}

const phraseOf = (scene: Scene, from: number, end: number): string => {
  return scene.tokens
    .slice(from, end)
    .map((token) => token.norm)
    .join(' ')
}

/** 'half a million', 'четверть века', 'половина 2025 года', 'жартысы' of a year are no shares. */
const isNoShare = (half: boolean, next: Token): boolean => {
  if (half && /^(?:a|an|hour|year|day|finished|built|ready|done|complete|completed|constructed|empty|full|dozen)$/.test(next.norm)) return true // prettier-ignore
  return /^(?:века|столетия|часа|года|месяца|дня|жизни|century|hour|ғасыр)$/.test(next.norm) || (next.kind === 'number' && next.text.length === 4) // prettier-ignore
}
