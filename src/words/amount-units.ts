// What a number counts: a currency before it, a unit or a noun after it, a unit inside its own word.
import { takeBoundAfter } from './amount-bounds.ts'
import { takeRate } from './amount-rates.ts'
import { isDash, isMoney, multiple, rounded, type Draft, type Scene } from './amount-scene.ts'
import { compoundUnit } from './compounds.ts'
import { countedNoun } from './counted.ts'
import { englishCompound } from './en/compounds.ts'
import { formsOf } from './forms.ts'
import type { UnitLine } from './unit-lists.ts'
import { unitAt } from './units.ts'

export const takeCurrency = (scene: Scene, draft: Draft): void => {
  const before = scene.tokens[draft.firstToken - 1]
  if (before === undefined || scene.tokens[draft.firstToken]!.breaks) return
  // '5 $ 6': the sign is the first's.
  if ((scene.found.at(-1)?.endToken ?? 0) >= draft.firstToken) return
  const found = unitAt(scene.tokens, draft.firstToken - 1)
  if (found === undefined || found.end !== draft.firstToken || !isMoney(found.value.code)) return
  if (before.kind !== 'symbol' && !/^(?:[A-Z]{3}|US\$)$/.test(before.text)) return
  draft.unit = found.value
  draft.firstToken--
  if (/^(?:US|АҚШ)$/.test(scene.tokens[draft.firstToken - 1]?.text ?? '') && !before.spaced) draft.firstToken--
  // '$5m'
  takeLetter(scene, draft)
}
const scales: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000, b: 1_000_000_000, trn: 1_000_000_000_000 }
const takeLetter = (scene: Scene, draft: Draft): void => {
  const after = scene.tokens[draft.endToken]
  const scale = after === undefined || after.spaced ? undefined : scales[after.norm]
  if (scale === undefined) return
  draft.number *= scale
  draft.endToken++
}
/** '344m tenge', '1.4m people', '12k jobs': a letter set close behind the number is a scale where a unit or a plural follows it. */
export const takeBritishScale = (scene: Scene, draft: Draft): void => {
  const { tokens } = scene
  const [letter, next] = [tokens[draft.endToken], tokens[draft.endToken + 1]]
  if (letter === undefined || letter.spaced || next === undefined || next.breaks || !/^[km]$/.test(letter.norm)) return
  if (scene.languageAt(draft.firstToken) !== 'en') return
  const unit = unitAt(tokens, draft.endToken + 1)?.value.code
  const people = /^(?:people|children|visitors|tourists|passengers|residents|inhabitants|jobs|homes|vehicles|barrels|users)$/.test(next.norm) // prettier-ignore
  if (people || (unit !== undefined && unit !== 'm')) takeLetter(scene, draft)
}

/** '5-километровая', '100-летие', '3-этажный', '300-bed', '60-hectare': the unit is inside the word. */
export const takeCompound = (scene: Scene, draft: Draft): void => {
  const [dash, word] = [scene.tokens[draft.endToken], scene.tokens[draft.endToken + 1]]
  if (!isDash(dash) || dash!.spaced || word === undefined || word.spaced || word.kind !== 'word') return
  // '3,600-odd houses'
  if (word.norm === 'odd' || word.norm === 'plus') {
    draft.endToken += 2
    draft.bound = word.norm === 'odd' ? 'about' : 'at-least'
    return
  }
  const english = word.script === 'latin' ? englishCompound(word.norm) : undefined
  const unit = english?.unit ?? compoundUnit(word.norm)
  if (english) draft.number *= english.times
  if (unit === undefined) {
    const plain = unitAt(scene.tokens, draft.endToken + 1)
    if (plain === undefined) return
    draft.unit = plain.value
    draft.endToken = plain.end
  } else {
    draft.unit = unit
    draft.endToken += 2
  }
  draft.rule = 'a number in a compound word'
}

/** '56 × 26 метров': the unit is said once, of both. */
export const takeAcross = (scene: Scene, draft: Draft): void => {
  const cross = scene.tokens[draft.endToken]
  if (draft.unit !== undefined || cross === undefined || !/^[×xх*]$/.test(cross.norm)) return
  if (scene.tokens[draft.endToken + 1]?.kind !== 'number') return
  const found = unitAt(scene.tokens, draft.endToken + 2)
  if (found?.value.code === 'm') draft.unit = found.value
}

/** 'Остальные восемь подрядчики сдадут': five and more ask for a genitive, so a nominative is not what is counted. */
export const dropNominative = (scene: Scene, draft: Draft): void => {
  const { noun, number } = draft
  if (noun === undefined || scene.languageAt(noun) !== 'ru' || !Number.isInteger(number)) return
  const few = number % 10 >= 1 && number % 10 <= 4 && !(number % 100 >= 11 && number % 100 <= 14)
  if (few && draft.upTo === undefined) return
  const forms = formsOf(scene.tokens[noun]!.norm, 'ru')
  const isNominative = forms.length > 0 && forms.every((form) => form.pos === 'noun' && form.source === 'known' && form.number === 'pl' && form.case === 'nom') // prettier-ignore
  if (isNominative) delete draft.noun
}

export const takeUnit = (scene: Scene, draft: Draft): void => {
  takeBoundAfter(scene, draft)
  if (draft.unit === undefined) {
    const found = unitAt(scene.tokens, pastPoint(scene, draft.endToken))
    if (
      found !== undefined &&
      !scene.tokens[draft.endToken]!.breaks &&
      isUnitHere(scene, found.value, draft.endToken)
    ) {
      draft.unit = found.value
      draft.endToken = found.end
    }
  }
  takeBoundAfter(scene, draft)
  if (draft.unit === undefined && scene.tokens[draft.endToken]?.breaks !== true) takeTimes(scene, draft)
  if (draft.unit === undefined && !isPronoun(scene, draft)) {
    const noun = countedNoun(scene.tokens, pastPoint(scene, draft.endToken), scene.languageAt(draft.firstToken))
    if (noun !== undefined && scene.dated[noun] !== 1) {
      draft.noun = noun
      draft.endToken = noun + 1
      takeBoundAfter(scene, draft)
    }
  }
  takeRate(scene, draft)
}

/** 'соның 110-ы салынды': the ending stands for what is counted. */
export const isPronoun = (scene: Scene, draft: Draft): boolean => {
  const ending = scene.tokens[draft.endToken - 1]!
  // 'Олардың 100-ге жуығы төлдеді': the bound stands for them.
  if (/^(?:жуығы|астамы|артығы)/.test(ending.norm)) return true
  return (
    isDash(scene.tokens[draft.endToken - 2]) &&
    /^(?:ы|і|сы|сі|ын|ін|сын|сін|ына|іне|ынан|інен|ның|нің|дың|дің|тың|тің|ының|інің|сының|сінің|ында|інде|сында|сінде|сына|сіне|сынан|сінен|нда|нде|y|i|ı|sy|si)$/.test(
      ending.norm,
    )
  )
}

/** '5 млрд. тенге': past the point of a short scale when a unit follows. */
export const pastPoint = (scene: Scene, end: number): number => {
  const token = scene.tokens[end]
  if (token?.text !== '.' || token.spaced || !/^(?:тыс|млн|млрд|трлн|mln|mlrd|bln|trln)$/.test(scene.tokens[end - 1]!.norm)) return end // prettier-ignore
  return scene.tokens[end + 1]?.breaks === false ? end + 1 : end
}

/** 'т', 'л', 'ч', 'ц', 'м' and 'p' are units only as they are written. */
const isUnitHere = (scene: Scene, unit: UnitLine, at: number): boolean => {
  const token = scene.tokens[at]!
  if (token.norm === 'т' && scene.tokens[at + 1]?.text === '.' && /^[кдепб]$/.test(scene.tokens[at + 2]?.norm ?? ''))
    return false
  return unit.code !== 'KGS' || token.text === token.norm
}

/** '587 and 262 km long': the unit is said once, of both. */
export const shareUnitBefore = (scene: Scene, draft: Draft): void => {
  const last = scene.found.at(-1)
  if (last === undefined || last.unit !== null || last.nounToken !== undefined || draft.unit === undefined) return
  if (draft.unit.code === '%' || scene.tokens[draft.firstToken - 1]?.norm !== 'and' || last.endToken !== draft.firstToken - 1) return // prettier-ignore
  scene.found[scene.found.length - 1] = { ...last, number: rounded(last.number * draft.unit.factor), unit: draft.unit.code } // prettier-ignore
}

/** 'в 4 раза', '3 есе', 'four times', 'fourfold' */
const takeTimes = (scene: Scene, draft: Draft): void => {
  const word = scene.tokens[draft.endToken]?.norm ?? ''
  if (!/^(?:раз|раза|есе\S*|ese\S*|times)$/.test(word) && !(word === 'x' && !scene.tokens[draft.endToken]!.spaced))
    return
  draft.unit = multiple
  draft.endToken++
  draft.rule = 'a multiple'
  takeBoundAfter(scene, draft)
}
