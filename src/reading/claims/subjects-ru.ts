// Whose a statement is, where Russian grammar leaves no doubt: 'школа на 600 мест' is of the school, 'длина моста – 400 метров' of the bridge,
// '13 км теплосетей' of the networks, 'гостиниц здесь 76' of the hotels. Nothing is weighed there.
import { formsOf } from '../../words/index.ts'
import { firstNotBefore } from '../../words/ordered.ts'
import { projectSortOf } from '../names/terms.ts'
import type { Statement } from './claim.ts'
import type { Referent } from './referents.ts'
import type { Scene } from './scene.ts'
import type { Asked } from './whose-features.ts'
import { caseNames } from './whose-lines.ts'

interface Sought {
  readonly scene: Scene
  readonly asked: Asked
  /** Those of the clause, in text order. */
  readonly near: readonly Referent[]
  /** Those before the clause, in its sentence and the one before. */
  readonly before: readonly Referent[]
  /** The first token of the amount with the words that bound it: 'более 30'. */
  readonly from: number
  readonly clause: { readonly first: number; readonly end: number }
}
type Rule = (sought: Sought) => Referent | undefined

const bounding =
  /^(?:более|свыше|около|порядка|почти|до|не|менее|примерно|всего|еще|больше|меньше|чем|ровно|уже|только|лишь|где-то|приблизительно|целых|сразу|все|в|на)$/
const isThing = ({ kind }: Referent): boolean => kind === 'project' || kind === 'nominal' || kind === 'counted'
const isBuilt = (scene: Scene, { first, end }: Referent): boolean => {
  for (let at = first; at < end; at++) {
    const sort = projectSortOf(scene.norms[at]!)
    if (sort !== undefined && sort !== 'programme' && sort !== 'works') return true
  }
  return false
}
const ownMeasure = /^(?:площадью|длиной|протяженностью|мощностью|вместимостью|стоимостью|ценой|высотой|шириной|глубиной|объемом|емкостью|производительностью|диаметром)$/ // prettier-ignore
const ofMeasures = /^(?:общей|проектной|сметной|полезной|суточной|годовой|расчетной|жилой|средней)$/

/** 'Бассейн длиной 25 метров', 'корпус общей площадью 5 тысяч кв. м', 'школа на 600 мест', 'дорога (80 км)'. */
const besideThing: Rule = ({ scene, asked, near, from }) => {
  const { norms } = scene
  let at = from - 1
  const word = norms[at] ?? ''
  if (norms[from] === 'на' && /^(?:capacity|count|area)$/.test(asked.property)) at = from
  else if (ownMeasure.test(word)) while (ofMeasures.test(norms[at - 1] ?? '')) at--
  else if (word !== '(' || !/^(?:length|area|capacity|cost)$/.test(asked.property)) return undefined
  return near.findLast((one) => one.end === at && (isThing(one) || (one.kind === 'phrase' && isBuilt(scene, one))))
}

const measureNoun = /^(?:длина|протяженность|площадь|мощность|вместимость|стоимость|цена|высота|ширина|глубина|емкость|производительность|смета|численность|население|доля)$/ // prettier-ignore
/** 'Длина моста – 400 метров', 'площадь здания составит 1700 кв. м'. */
const measureOf: Rule = ({ scene: { norms }, near, clause, from }) => {
  for (let at = clause.first; at < Math.min(from, clause.first + 4); at++) {
    if (!measureNoun.test(norms[at]!)) continue
    return near.find((one) => one.first === at + 1 && one.end <= from && (isThing(one) || one.kind === 'place'))
  }
  return undefined
}

/** '13 км теплосетей', '5 га теплиц'. */
const measuredBehind: Rule = ({ scene, asked, near }) => {
  if (asked.property !== 'length' && asked.property !== 'area') return undefined
  return near.find((one) => one.first === asked.end && (isThing(one) || (one.kind === 'phrase' && isBuilt(scene, one))))
}

/** 'Гостиниц здесь 76', 'туалетов на пляжах поставили 24': the counted noun opens the clause in the genitive. */
const countedAhead: Rule = ({ scene, asked, near, clause, from }) => {
  if (asked.property !== 'count' || asked.nounToken >= asked.first) return undefined
  const opens = near.find(({ first }) => first - clause.first <= 1)
  if (opens === undefined || opens.end > from || opens.kind === 'place' || opens.kind === 'body') return undefined
  if (asked.nounToken >= 0) return opens.first <= asked.nounToken && asked.nounToken < opens.end ? opens : undefined
  const forms = formsOf(scene.norms[opens.first]!, 'ru')
  const isMany = forms.some((form) => form.case === 'gen' && form.number === 'pl') && !forms.some((form) => form.case === 'nom') // prettier-ignore
  return isMany ? opens : undefined
}

const preposition = /^(?:на|в|во|по|из|для|до|от|к)$/
/** 'Купят 30 автобусов', 'сдали три девятиэтажки': what is built or bought is counted, and nothing else is spoken of. */
const madeCounted: Rule = ({ scene, asked, near, from }) => {
  if (asked.property !== 'count' || asked.nounToken < asked.first) return undefined
  const own = near.find((one) => one.first <= asked.nounToken && asked.nounToken < one.end)
  if (own === undefined || (own.kind !== 'counted' && own.kind !== 'project')) return undefined
  if (projectSortOf(scene.norms[asked.nounToken]!) === undefined || preposition.test(scene.norms[from - 1] ?? '')) return undefined // prettier-ignore
  if (preposition.test(scene.norms[from] ?? '') || scene.norms[asked.nounToken]!.startsWith('пункт')) return undefined // prettier-ignore
  if (near.some((one) => one !== own && isThing(one) && !one.oblique && one.first < asked.first)) return undefined
  const made = scene.events[asked.clause]!.some(({ means, end, first }) => means.concept !== 'run' && (asked.first - end <= 3 || first - asked.end <= 3)) // prettier-ignore
  return made ? own : undefined
}

/** 'Выпуск вырос на 6%', 'рост выпуска на 6%': what grows. */
const grown: Rule = ({ scene, asked, near, from }) => {
  if (asked.property !== 'change' || scene.norms[from] !== 'на') return undefined
  const verb = scene.norms[from - 1] ?? ''
  if (/^(?:вырос|увелич|сократ|сниз|уменьш|прибав|подня|упал|возрос|расширил)/.test(verb))
    return near.findLast((one) => one.end === from - 1 && !one.oblique && one.kind !== 'place')
  return undefined
}

/** 'Осенью добавится кафе': right behind the verb stands what is made, though nothing tells it from others. */
const behindVerb: Rule = ({ scene, asked, near }) => {
  const one = near.find(({ first }) => first === asked.end)
  if (one === undefined || one.oblique || one.kind !== 'phrase' || !isBuilt(scene, one)) return undefined
  return caseNames[one.bent] === 'nom' || caseNames[one.bent] === 'acc' || caseNames[one.bent] === 'nom-acc' ? one : undefined // prettier-ignore
}
/** 'Заработала новая установка': a verb that has no object, and right behind it what it is said of. */
const happensTo: Rule = ({ scene, asked, near }) => {
  const verbs = formsOf(scene.norms[asked.first]!, 'ru').filter(({ pos }) => pos === 'verb' || pos === 'participle')
  if (!intransitive.test(scene.norms[asked.first]!)) return undefined
  const one = near.find(({ first }) => first === asked.end)
  if (one === undefined || one.oblique || one.isJunk || one.isDoer || one.kind === 'place' || one.kind === 'body' || isWork(scene, one)) return undefined // prettier-ignore
  if (!caseNames[one.bent]!.startsWith('nom')) return undefined
  const number = formsOf(scene.norms[one.first]!, 'ru').some((form) => form.number === 'pl' && form.case === 'nom') ? undefined : 'sg' // prettier-ignore
  return number === undefined || verbs.some((form) => form.number === number) ? one : undefined
}
const intransitive = /^(?:заработа[лею]|появ(?:ил|ит|ят))/
/** 'Ремонт', 'запуск' are what is done to a thing. */
const isWork = ({ norms }: Scene, { first, end }: Referent): boolean => norms.slice(first, end).some((norm) => projectSortOf(norm) === 'works') // prettier-ignore
const eventRules: readonly Rule[] = [behindVerb, happensTo]

const buying = /^(?:купи|закуп|приобре|чин[ия]|почин|отремонтир|ремонтир)/
/** 'Купят 30 автобусов', 'чинят 24 улицы': right behind the verb stands its object. */
const objectCounted: Rule = ({ scene, asked, near, from }) => {
  if (asked.property !== 'count' || asked.nounToken < asked.first || !buying.test(scene.norms[from - 1] ?? '')) return undefined // prettier-ignore
  if (near.some((one) => isThing(one) && !one.oblique && one.end < from)) return undefined
  return near.find((one) => one.first <= asked.nounToken && asked.nounToken < one.end && (one.kind === 'counted' || one.kind === 'project')) // prettier-ignore
}

const pronouns: readonly (readonly [RegExp, 'm' | 'f' | 'pl'])[] = [
  [/^(?:него|нему|нем)$/, 'm'],
  [/^(?:нее|ней|ее)$/, 'f'],
  [/^(?:них|ними|их)$/, 'pl'],
]
const headOfName = (name: string): { readonly gender: 'm' | 'f' | undefined; readonly isMany: boolean } | undefined => {
  for (const word of name.split(/[ «"“]+/)) {
    const forms = formsOf(word.toLowerCase(), 'ru')
    const noun = forms[0]?.pos === 'noun' ? forms.find((form) => form.case === 'nom') : undefined
    if (noun !== undefined) return { gender: noun.gender === undefined ? undefined : noun.gender === 'f' ? 'f' : 'm', isMany: noun.number === 'pl' } // prettier-ignore
  }
  return undefined
}
/** 'В нее вложили 5 млрд', 'на них уйдет 3 млрд': the last thing before of that gender and number. */
const byPronoun: Rule = ({ scene, asked, near, from, clause, before }) => {
  if (!/^(?:cost|investment|budget|area|length|capacity|jobs)$/.test(asked.property)) return undefined
  let wanted: 'm' | 'f' | 'pl' | undefined
  let at = from - 1
  for (; at > clause.first && wanted === undefined && scene.norms[at] !== ','; at--) {
    if (!/^(?:в|на|для|под|по)$/.test(scene.norms[at - 1]!)) continue
    wanted = pronouns.find(([word]) => word.test(scene.norms[at]!))?.[1]
  }
  if (wanted === undefined) return undefined
  return [...before, ...near.filter(({ end }) => end <= at)].findLast((one) => {
    if (!(isThing(one) || (one.kind === 'phrase' && isBuilt(scene, one)))) return false
    const head = headOfName(one.name)
    const isMany = one.isPlural || head?.isMany === true
    return wanted === 'pl' ? isMany : !isMany && head?.gender === wanted
  })
}

/** '42% занимают бобовые, 38% – зерновые': who takes the part stands behind it. */
const takenBy: Rule = ({ scene, asked, near }) => {
  if (asked.property !== 'share' || !/^(?:-|занимают|занимает|приходится)$/.test(scene.norms[asked.end] ?? '')) return undefined // prettier-ignore
  const at = /^(?:на|это)$/.test(scene.norms[asked.end + 1] ?? '') ? asked.end + 2 : asked.end + 1
  return near.find((one) => one.first === at && one.kind !== 'place' && !one.isJunk)
}

const workNoun = /^(?:строительств|ремонт|капремонт|реконструкци|возведени|модернизаци|обновлени|содержани|завершени|достройк|прокладк|покупк|приобретени|закупк)/ // prettier-ignore
const granting = /^(?:выдел|направ|напра|предусмотр|заложен|заложил|потрат|израсход|уйдет|ушло|ушли|пошл|пойд|отпу|дал|дадут|дали|истрат|получ|нуж|требу|понадоб|хватит|собра|освои)/ // prettier-ignore
/** 'На ремонт школы выделили 2 млрд', '2 млрд направлено на развитие транспорта': what the money is for. */
const fundedFor: Rule = ({ scene: { norms }, asked, near, clause, from }) => {
  if (!/^(?:cost|investment|budget)$/.test(asked.property)) return undefined
  if (!norms.slice(clause.first, clause.end).some((norm) => granting.test(norm))) return undefined
  for (let at = clause.first; at < clause.end - 1; at++) {
    if (norms[at] !== 'на' || (at >= from && at < asked.end) || (at > clause.first + 1 && at < from)) continue
    const one = near.find(
      ({ first, kind, isJunk }) => first === at + 1 && kind !== 'place' && kind !== 'counted' && !isJunk,
    )
    if (one === undefined) continue
    if (!workNoun.test(norms[at + 1]!)) return one
    return (
      near.find((other) => other !== one && other.first > at + 1 && other.first <= at + 3 && isThing(other)) ??
      (one.end - one.first > 1 ? one : undefined)
    )
  }
  return undefined
}

const between = /^(?:,|и|а|также|еще|и|-)$/
/** '107 школ, 42 объекта культуры, 33 больницы': each of a list is counted by itself. */
const countedInRow: Rule = ({ scene, asked, near }) => {
  const { norms, doc } = scene
  if (asked.property !== 'count' || asked.nounToken < asked.first) return undefined
  const others = doc.amounts.filter(({ firstToken, nounToken }) => firstToken >= (near[0]?.first ?? asked.first) - 1 && nounToken !== undefined && doc.clauseOfToken[firstToken] === asked.clause) // prettier-ignore
  if (others.length < 2) return undefined
  const isRow = others.every(
    ({ firstToken }) => firstToken === others[0]!.firstToken || between.test(norms[firstToken - 1]!),
  )
  const own = near.find(
    (one) => one.first <= asked.nounToken && asked.nounToken < one.end && isThing(one) && isBuilt(scene, one),
  )
  return isRow ? own : undefined
}

/** 'Школа на 600 мест' is one name: what stands in it is of it. */
const inName: Rule = ({ asked, near }) =>
  /^(?:capacity|area|length)$/.test(asked.property)
    ? near.find((one) => one.kind === 'project' && one.first < asked.first && asked.end <= one.end)
    : undefined

/** 'Станции 64 года', 'дому сорок лет': how old it is. */
const ageOf: Rule = ({ scene, asked, near, clause, from }) => {
  if (asked.property !== 'count' || asked.unit !== 'год') return undefined
  const one = near.find(({ first }) => first - clause.first <= 1)
  if (one === undefined || one.end !== from || !(isThing(one) || one.kind === 'place' || isBuilt(scene, one))) return undefined // prettier-ignore
  return one
}

/** 'В Текели 50 домов': what a place has, with no verb between. */
const placeHas: Rule = ({ asked, near, clause, from }) => {
  if (asked.property !== 'count' || asked.end !== clause.end - 1) return undefined
  return near.find((one) => one.kind === 'place' && one.oblique && one.first - clause.first <= 4 && one.end === from) // prettier-ignore
}

const handedOut =
  /^(?:выдел|отпу|направ|напра|выда|закуп|завез|заготов|вывез|собра|намоло|засып|экспортир|поставл|добы)/
/** 'Фермерам выделено 20 тысяч тонн дизельного топлива': what is weighed and handed out. */
const weighedOut: Rule = ({ scene: { norms }, asked, near, from }) => {
  if (asked.property !== 'count' || !/^(?:tonne|m3|литр)$/.test(asked.unit) || !handedOut.test(norms[from - 1] ?? '')) return undefined // prettier-ignore
  return near.find(({ first, kind }) => first === asked.end && kind === 'phrase')
}

export const russianRules: readonly Rule[] = [
  weighedOut,
  placeHas,
  ageOf,
  inName,
  takenBy,
  fundedFor,
  countedInRow,
  besideThing,
  measureOf,
  measuredBehind,
  countedAhead,
  madeCounted,
  objectCounted,
  grown,
  byPronoun,
]

/** The referent that a statement is of by grammar alone; undefined where it must be weighed. */
export const russianSubject = (
  scene: Scene,
  referents: readonly Referent[],
  asked: Asked,
  { number }: Statement,
): Referent | undefined => {
  const { doc, norms } = scene
  if (doc.sentences[asked.sentence]!.language !== 'ru') return undefined
  const clause = doc.clauses[asked.clause]!
  let from = asked.first
  while (from > clause.first && bounding.test(norms[from - 1]!)) from--
  const near: Referent[] = []
  const begin = firstNotBefore(referents.length, (at) => referents[at]!.first < clause.first)
  for (let at = begin; at < referents.length && referents[at]!.first < clause.end; at++) near.push(referents[at]!)
  const before: Referent[] = []
  const isSame = doc.sentences[asked.sentence - 1]?.paragraph === asked.paragraph
  const earliest = doc.sentences[isSame ? asked.sentence - 1 : asked.sentence]!.firstToken
  for (let at = begin - 1; at >= 0 && referents[at]!.first >= earliest; at--) before.unshift(referents[at]!)
  const sought = { scene, asked, near, before, from, clause }
  for (const rule of number === undefined ? eventRules : russianRules) {
    const found = rule(sought)
    if (found !== undefined) return found
  }
  return undefined
}
