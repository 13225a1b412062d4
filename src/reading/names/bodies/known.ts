// Bodies that are known by name: 'по данным Нацбанка', 'депутаты Мажилиса', 'МВД'.
import { foldName, keptOfSpelling } from '../../../words/index.ts'
import { abbreviatedBodies, knownBodies } from '../lists/bodies.ts'
import { nounForms } from '../forms/russian.ts'
import { kazakhForms } from '../forms/kazakh.ts'
import { lookUp } from '../places/look-up.ts'
import { isBareWord, languageAt, type Draft, type Scene } from '../scene.ts'
import { wordOfLine } from '../terms.ts'

interface Known {
  readonly name: string
  /** The words after the first, as they bend. */
  readonly rest: readonly string[]
}
const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Adjectives in front of the last word, in any case: 'всемирный', 'всемирного' … */
const fronts = (words: readonly string[]): readonly (readonly string[])[] => {
  if (words.length !== 1 || !/(?:ый|ий)$/.test(words[0] as string)) return [words]
  const stem = (words[0] as string).slice(0, -2)
  return ['ый', 'ий', 'ого', 'ому', 'ым', 'им', 'ом'].map((ending) => [stem + ending])
}

const build = (): { byForm: Map<string, Known>; folded: Set<string> } => {
  const byForm = new Map<string, Known>()
  const folded = new Set<string>()
  for (const line of knownBodies) {
    const word = wordOfLine(line)
    const name = word.replace(/[%&+]/g, '')
    folded.add(foldName(name))
    const parts = word.split(' ')
    const last = parts.at(-1) as string
    const forms = [
      ...(/[a-z]/.test(last) ? [{ form: last }] : nounForms(last)),
      ...(/[әғқңөұүһі]/.test(last) ? kazakhForms(last) : []),
    ]
    for (const { form } of forms) {
      for (const front of fronts(parts.slice(0, -1))) {
        const key = [...front, form].join(' ')
        if (!byForm.has(key)) byForm.set(key, { name: /[a-z]/.test(name) ? name : upper(name), rest: [] })
      }
    }
  }
  return { byForm, folded }
}
let built: ReturnType<typeof build> | undefined

export const knownBody = (folded: string): boolean => (built ??= build()).folded.has(folded)

const knownOf = keptOfSpelling(({ norm }) => (built ??= build()).byForm.get(norm) ?? null)

/** Names of two and three words. */
const longest = (
  scene: Scene,
  at: number,
  byForm: ReadonlyMap<string, Known>,
): { end: number; name: string } | undefined => {
  if (!firsts().has(scene.tokens[at]!.norm)) return undefined
  for (let end = Math.min(at + 3, scene.tokens.length); end > at + 1; end--) {
    const key = scene.tokens
      .slice(at, end)
      .map(({ norm }) => norm)
      .join(' ')
    const known = byForm.get(key)
    if (known !== undefined) {
      // The first words bend too ('Всемирного банка'); the list's own name is shown.
      return {
        end,
        name:
          scene.tokens[at]!.script === 'latin'
            ? scene.text.slice(scene.tokens[at]!.start, scene.tokens[end - 1]!.end)
            : known.name,
      }
    }
  }
  return undefined
}
let firstWords: Set<string> | undefined
const firsts = (): Set<string> =>
  (firstWords ??= new Set([...(built ??= build()).byForm.keys()].map((key) => key.split(' ')[0] as string)))

/** Letters that stand for things, not bodies; plants and legal forms are told apart by their own lists. */
const notBodies = new Set(
  'КРС МРС КОС СЭЗ ФАП СВА ФОК ПСД СМР АБЗ ДСУ ВИЭ АСП ИЖС МЖС ЖКС ЛПХ ВРП ЦРБ ОКИ ЭПО ЦОН ДЮСШ МТФ БМК КСК ОСИ ВОП ПМСП ОПВ ОПУ СОК ХПП АЗС АГЗС ПГУ ГТУ СЭС ВЭС АЭС ГЭС ПНС КНС НФС ВОС ВОЛС ЖБИ ДСП МДФ ЗОЖ ТОП ШОК ДНТ СНТ ПДК НИОКР ОКЭД АГРС ГРС ГРП СПГ КПГ КПП УКПГ ГПЗ КПД БПЛА ДЭС ПГС ЩПС МСК ГОСТ САНПИН СНИП ВВС ПВО ВМФ ВУЗ ССУЗ ТИПО ОСАГО ФГБУ ВДНХ ОРВИ ОРЗ ЭКО ВКС ТРК ТРЦ ТЦ БЦ МЖК ЖСК МКР КЖБИ КСП ТХО ДТС ЦТП ИТП МЦ ВВП СМИ ЖКХ ЧС ДТП США КНР ОАЭ РФ РК КР ТЭО ГЧП МСБ МСП АПК ЖК ЭКО ЕГЭ ЕНТ ВИЧ СПИД НДС ИПН КПН ОСМС ГОБМП ПЦР ИТ ИИ ГСМ СУГ ТКО ТБО ПДД ВОВ СССР ЛГБТ УФ МРТ КТ УЗИ ЭКГ ИВЛ КВИ ПВХ ПЭТ ВПН ИНН ИИН БИН ЭЦП ВКО ЗКО СКО ЮКО ТОО ИП НДПИ ЭСФ ФОТ МЗП МРП МСХП ПИИ ЛЭП ВЛ ДНК РНК ПО ИКТ ЦУР ООС ОВОС ХХ XX XXI II III IV VI VII VIII IX XI XII СРО'.split(
    ' ',
  ),
)
const isAbbreviation = (scene: Scene, at: number): boolean => {
  const { text, script } = scene.tokens[at]!
  if (
    scene.capital[at] !== 2 ||
    script !== 'cyrillic' ||
    text.length < 3 ||
    text.length > 6 ||
    notBodies.has(text) ||
    languageAt(scene, at) !== 'ru'
  )
    return false
  // A heading in capitals is no row of bodies.
  if (
    (scene.capital[at - 1] ?? 0) === 2 ||
    (scene.capital[at + 1] ?? 0) === 2 ||
    scene.terms[at]!.length > 0 ||
    /\d/.test(text)
  )
    return false
  return lookUp(scene.tables.places, [scene.tokens[at]!.norm], 'ru').length === 0
}

/** 'Baiterek National Managing Holding': a longer name in capitals, with a head of its own. */
const goesOn = (scene: Scene, from: number): boolean => {
  if (languageAt(scene, from) !== 'en') return false
  for (let at = from; at < from + 4 && (scene.capital[at] ?? 0) > 0 && !scene.tokens[at]!.breaks; at++)
    if (scene.terms[at]!.some(({ role, language, number }) => role === 'body' && language === 'en' && number === 'sg')) return true // prettier-ignore
  return false
}

export const knownBodiesIn = (scene: Scene, taken: Uint8Array): Draft[] => {
  const { byForm } = (built ??= build())
  const found: Draft[] = []
  const add = (first: number, end: number, name: string, rule: string): void => {
    found.push({ kind: 'organization', manner: 'named', first, end, head: end - 1, name, rule })
  }
  for (const at of scene.capitals) {
    if (taken[at] !== 0 || !isBareWord(scene, at)) continue
    const { spelling, text } = scene.tokens[at]!
    const known = longest(scene, at, byForm)
    if (goesOn(scene, known?.end ?? at + 1)) continue
    const one = knownOf(spelling)
    if (known !== undefined) add(at, known.end, known.name, 'known body')
    else if (one !== null) add(at, at + 1, /[A-Z]/.test(text) ? text.replace(/['’]s$/, '') : one.name, 'known body')
    else if (scene.capital[at] === 2 && abbreviatedBodies.has(text)) add(at, at + 1, text, 'known abbreviation')
    else if (isAbbreviation(scene, at)) add(at, at + 1, text, 'abbreviation in capitals')
  }
  return found
}
