// Things that no list of heads knows, shown by what is done to them: 'возвели навес', 'строительство причальной стенки', 'открыт
// виварий', 'стоимость траулера'. Whatever is built, repaired, opened or launched is a project.
import { toldOfSpelling, nominative, type Case } from '../../../words/index.ts'
import {
  formsAt,
  languageAt,
  opensSentence,
  sentenceEnd,
  sentenceStart,
  textOf,
  type Draft,
  type Scene,
} from '../scene.ts'
import { plainQualities } from '../lists/projects.ts'
import { lowerFirst } from '../phrases.ts'
import { complementEnd, type Landmarks } from '../people/complements.ts'
import type { Around } from './common.ts'
import { holds, setAll } from '../../../words/token-arrays.ts'

/** Nouns of work and measure, by stem; what stands in the genitive behind them is the thing. */
const works =
  /^(?:строительств|возведени|сооружени|стройк|ремонт|капремонт|реконструкци|модернизаци|открыти|запуск|прокладк|монтаж|благоустройств|стоимост|протяженност|вместимост|реставраци|обустройств)/
/** Verbs by dictionary form. */
const making = new Set(
  'построить строить строиться возвести возводить возводиться соорудить сооружать сооружаться отремонтировать ремонтировать ремонтироваться реконструировать реконструироваться модернизировать модернизироваться отреставрировать запустить запускать проложить прокладывать обустроить обустраивать благоустроить благоустраивать достроить достраивать смонтировать установить восстановить восстанавливать перестроить'.split(
    ' ',
  ),
)
/** What is opened is a thing as often as a meeting. */
const opening = new Set('открыть открывать открыться открываться сдать ввести'.split(' '))

/** Nouns that are built, opened or repaired without being a thing of their own. */
const abstract =
  /^(?:работа|дело|вопрос|заседание|совещание|год|месяц|день|неделя|этап|срок|процесс|счет|дверь|двери|котлован|путь|глаз|возможность|вакансия|место|доступ|период|сезон|конкурс|мера|план|проект|программа|система|производство|выпуск|движение|отношение|диалог|будущее|жизнь|бизнес|мир|общество|государство|страна|регион|область|район|город|село|часть|процент|тенге|доллар|тонна|метр|километр|гектар|единица|человек|услуга|продукция|товар|проезд|обучение|проживание|контракт|договор|кредит|заем|акция|бумага|страница|тема|форум|выставка|матч|игра|встреча|эксплуатация|действие|режим|чрезвычайный|налог|тариф|цена|половина|треть|четверть|один|два|три|большинство|ряд|ворота|власть|объем|связь|помощь|следствие|уголовный|документ|деньги|средство|сумма|бюджет|цель|задача|решение|закон|кодекс|правило|стандарт|ошибка|недостаток|тысяча|миллион|миллиард|минута|час|сутки|их|его|ее|объект|стройка|ремонт|мощность|строительство|реконструкция|кровля|фасад|оборудование|крыша|инфраструктура|ситуация|данные|сеть|линия|техника)$/

const isPlain = (scene: Scene, at: number): boolean => formsAt(scene, at).some(({ lemma }) => plainQualities.has(lemma))

/** The noun phrase in the case from the token on: adjectives and a listed noun. */
const phraseFrom = (
  scene: Scene,
  from: number,
  wanted: readonly Case[],
  around: Around,
  limit: number,
): { first: number; head: number; bent: Case; number: 'sg' | 'pl' } | undefined => {
  let first = from
  for (let at = from; at < limit && at < from + 5; at++) {
    const token = scene.tokens[at]!
    if (
      token.kind !== 'word' ||
      around.blocked[at] === 1 ||
      scene.amountAt[at]! >= 0 ||
      around.placeAt.has(at) ||
      (scene.capital[at] !== 0 && !opensSentence(scene, at))
    )
      return undefined
    const forms = formsAt(scene, at)
    const noun = forms.find(
      ({ pos, source, case: bent, number }) =>
        pos === 'noun' &&
        (source === 'known' || forms[0]?.pos === 'noun') &&
        bent !== undefined &&
        wanted.includes(bent) &&
        number !== undefined,
    )
    if (noun !== undefined && forms[0]?.pos !== 'adjective')
      return abstract.test(noun.lemma) || isLiving(noun.lemma)
        ? undefined
        : { first, head: at, bent: noun.case as Case, number: noun.number as 'sg' | 'pl' }
    if (
      !forms.some(
        ({ pos, case: bent }) =>
          (pos === 'adjective' || pos === 'participle') && bent !== undefined && wanted.includes(bent),
      )
    )
      return undefined
    if (isPlain(scene, at) && first === at) first = at + 1
  }
  return undefined
}
const isLiving = (lemma: string): boolean =>
  /(?:тель|щик|чик|ник|ист|ец|ор|ер|люди|дети|семья|житель)$/.test(lemma) &&
  !/(?:двор|контейнер|светофор|забор|мотор|центр|коридор|генератор|реактор|тренажер|сквер|памятник|рудник|родник|источник|озеро)$/.test(
    lemma,
  )

const draft = (
  scene: Scene,
  found: { first: number; head: number; bent: Case; number: 'sg' | 'pl' },
  marks: Landmarks,
  rule: string,
): Draft | undefined => {
  const end = complementEnd(scene, found.head + 1, marks)
  // One of many is told by nothing: 'строят дома'.
  const told = found.first < found.head || end > found.head + 1
  if (!told) return undefined
  const head = nominativeKept(textOf(scene, found.first, found.head + 1), found.number, found.bent)
  const name = `${head} ${textOf(scene, found.head + 1, end)}`.trim()
  return {
    kind: 'project',
    manner: 'named',
    first: found.first,
    end,
    head: found.head,
    name: opensSentence(scene, found.first) ? lowerFirst(name) : name,
    rule,
    lemma: formsAt(scene, found.head)[0]?.lemma ?? '',
    case: found.bent,
    number: found.number,
    own: false,
  }
}

/** How the words above begin: all others are passed over at the price of one look. */
const openings = new Set(
  'стро постр построй возв соор ремо капр отре реко моде откр запу прокл прол монт смон благ стои прот вмес рест обус дост уста восс пере сдат сдан сдал сдаю введ ввел вводи'
    .split(' ')
    .map((word) => word.slice(0, 4)),
)

const isFree = (taken: Uint8Array, { first, head }: { readonly first: number; readonly head: number }): boolean => {
  for (let at = first; at <= head; at++) if (taken[at] === 1) return false
  return true
}
const keptNames = new Map<string, string>()
const nominativeKept = (words: string, number: 'sg' | 'pl', bent: Case): string => {
  const key = `${number} ${bent} ${words}`
  let name = keptNames.get(key)
  if (name === undefined) {
    if (keptNames.size > 5_000) keptNames.clear()
    keptNames.set(key, (name = nominative(words, 'ru', { number, case: bent })))
  }
  return name
}
const mayShow = toldOfSpelling(({ norm }) => norm.length > 4 && openings.has(norm.slice(0, 4)))

/** taken: tokens within a project that its head told. */
export const projectsByWork = (scene: Scene, around: Around, marks: Landmarks, taken: Uint8Array): Draft[] => {
  const found: Draft[] = []
  const add = (one: Draft | undefined): void => {
    if (one === undefined || holds(taken, 1, one.first, one.end)) return
    found.push(one)
    setAll(taken, 1, one.first, one.end)
  }
  for (let at = 0; at < scene.tokens.length; at++) {
    const token = scene.tokens[at]!
    if (token.kind !== 'word' || !mayShow(token.spelling) || languageAt(scene, at) !== 'ru') continue
    const limit = sentenceEnd(scene, at)
    if (works.test(token.norm)) {
      const object = phraseFrom(scene, at + 1, ['gen'], around, limit)
      if (object !== undefined && isFree(taken, object)) add(draft(scene, object, marks, 'what work is done on'))
      continue
    }
    const form = formsAt(scene, at).find(
      ({ pos, lemma }) => (pos === 'verb' || pos === 'participle') && (making.has(lemma) || opening.has(lemma)),
    )
    if (form === undefined || form.case !== undefined) continue
    const passive = form.pos === 'participle' || token.norm.endsWith('ся') || token.norm.endsWith('сь')
    const after = phraseFrom(scene, at + 1, passive ? ['nom'] : ['acc'], around, limit)
    if (after !== undefined && isFree(taken, after)) add(draft(scene, after, marks, 'what is made'))
    else if (after === undefined && passive) add(before(scene, at, around, marks, taken))
  }
  return found
}

/** 'Причальная стенка построена', 'виварий был открыт': the phrase that ends right before the verb. */
const before = (scene: Scene, verb: number, around: Around, marks: Landmarks, taken: Uint8Array): Draft | undefined => {
  const start = Math.max(sentenceStart(scene, verb), verb - 8)
  let end = verb
  while (
    end > start &&
    /^(?:был|была|было|были|будет|будут|уже|полностью|также|вновь|здесь|там)$/.test(scene.tokens[end - 1]!.norm)
  )
    end--
  for (let first = start; first < end; first++) {
    const phrase = phraseFrom(scene, first, ['nom'], around, end)
    if (phrase === undefined || !isFree(taken, phrase)) continue
    const one = draft(scene, phrase, marks, 'what is made')
    if (one?.end === end) return one
  }
  return undefined
}
