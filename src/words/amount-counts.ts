// Whether a number counts anything: a bare year, '7 канал' and 'один из' do not.
import { isCapitalised } from './letters.ts'
import type { Draft, Scene } from './amount-scene.ts'
import { formsOf } from './forms.ts'
import type { Numeral } from './numerals.ts'

const isGenitivePlural = (norm: string): boolean => /(?:ов|ев|ей|ых|их|ест|кол|тур|дей|век|тей|оек|мей|ств|ь|ад)$/.test(norm) || /^(?:мест|школ|домов|людей|семей|адам|орын|people)/.test(norm) // prettier-ignore

export const countsSomething = (scene: Scene, draft: Draft, first: Numeral): boolean => {
  if (draft.unit !== undefined) return true
  if (draft.number === 1 && draft.upTo === undefined && first.form === 'words') return countsOne(scene, draft)
  if (
    first.form === 'digits' &&
    draft.upTo === undefined &&
    draft.noun === draft.firstToken + 1 &&
    isRank(scene, draft)
  )
    return false
  if (first.form === 'digits' && (closesName(scene, draft) || isCall(scene, draft))) return false
  if (first.form === 'digits' && draft.noun === undefined && draft.bound === undefined && isNumbered(scene, draft))
    return false
  const isBareYear = first.form === 'digits' && /^(?:19|20)\d\d$/.test(first.digits)
  if (isBareYear && draft.upTo === undefined && draft.bound === undefined)
    return draft.noun !== undefined && draft.noun === draft.firstToken + 1 && !/^(?:год|жыл|year|jyl)/.test(scene.tokens[draft.noun]!.norm) && isGenitivePlural(scene.tokens[draft.noun]!.norm) // prettier-ignore
  return true
}

/** '7 канал', '112 созыва': a Russian noun in the singular after a number that asks for the plural is no count. */
const isRank = (scene: Scene, draft: Draft): boolean => {
  const { number } = draft
  const noun = scene.tokens[draft.noun!]!
  if (
    noun.script !== 'cyrillic' ||
    !Number.isInteger(number) ||
    number < 2 ||
    (number % 10 === 1 && number % 100 !== 11)
  )
    return false
  if (scene.languageAt(draft.noun!) !== 'ru' || noun.text !== noun.text.toLowerCase()) return false
  const forms = formsOf(noun.norm, 'ru')
  const few = number % 10 >= 2 && number % 10 <= 4 && !(number % 100 >= 12 && number % 100 <= 14)
  return forms.every((form) => form.source === 'known' && form.pos === 'noun' && form.number === 'sg' && !(few && form.case === 'gen')) // prettier-ignore
}

/** '«24KZ»': Latin letters set close behind a number within quotation marks are a channel's name. */
const isCall = ({ tokens }: Scene, { firstToken }: Draft): boolean => {
  const next = tokens[firstToken + 1]
  return next !== undefined && !next.spaced && next.script === 'latin' && isCapitalised(next.text) && tokens[firstToken - 1]?.norm === '"' && tokens[firstToken + 2]?.norm === '"' // prettier-ignore
}

/** '«Хабар 24»': the number closes a name in quotation marks. */
const closesName = ({ tokens }: Scene, { firstToken, endToken }: Draft): boolean => {
  const before = tokens[firstToken - 1]
  if (before === undefined || tokens[endToken]?.norm !== '"') return false
  if (before.norm === '"') return false
  return before.kind === 'word' && isCapitalised(before.text) && (tokens[firstToken - 2]?.norm === '"' || tokens[firstToken - 3]?.norm === '"') // prettier-ignore
}

/** 'phase 2', 'блок 2', 'Boeing 737': the number of a name. */
const isNumbered = (scene: Scene, draft: Draft): boolean => {
  const before = scene.tokens[draft.firstToken - 1]
  if (before?.kind !== 'word' || scene.tokens[draft.firstToken]!.breaks) return false
  if (/^(?:phase|stage|block|line|lane|chapter|part|grade|version|level|category|class|terminal|gate|platform|unit|блок|очередь|этап|лот|модель|серия|версия|категория|группа|класс|разряд|уровень|терминал|зона|сектор|литер|type|model)$/.test(before.norm)) return true // prettier-ignore
  const opens = scene.tokens[draft.firstToken - 2]
  return before.script === 'latin' && isCapitalised(before.text) && before.text.length > 2 && !before.breaks && opens !== undefined && scene.languageAt(draft.firstToken) === 'en' && !/^(?:in|and|,)$/.test(opens.norm) // prettier-ignore
}

/** 'одна школа' counts, 'один из', 'one of', 'бір жағынан' do not. */
const countsOne = (scene: Scene, draft: Draft): boolean => {
  const next = scene.tokens[draft.firstToken + 1]
  const before = scene.tokens[draft.firstToken - 1]?.norm ?? ''
  if (next === undefined || next.kind !== 'word' || draft.noun === undefined || next.breaks) return false
  if (/^(?:ни|no|the|this|that|each|every|any|which|другой|number|бірден)$/.test(before)) return false
  if (/^(?:из|за|и|раз|on|жағынан|рет|кезде|мезгілде|жолы|сәтте|ауыздан|жерде|жерге|күні|сөзбен|мезгіл|кездері|зат|нәрсе|түрлі|бағытта)$/.test(next.norm)) return false // prettier-ignore
  draft.rule = 'one'
  return true
}
