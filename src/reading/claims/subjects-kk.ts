// Whose a statement is, where Kazakh grammar leaves no doubt: 'құны 5 млрд теңге болатын зауыт' is of the plant, '170 шақырым су құбыры'
// of the pipeline, 'халықтың 40 пайызы' of the people, 'ауданда 60 мектеп бар' of the district. Nothing is weighed there.
import { firstNotBefore } from '../../words/ordered.ts'
import type { Statement } from './claim.ts'
import type { Referent } from './referents.ts'
import type { Scene } from './scene.ts'
import type { Asked } from './whose-features.ts'

interface Sought {
  readonly scene: Scene
  readonly asked: Asked
  /** Those of the sentence, in text order. */
  readonly near: readonly Referent[]
  readonly clause: { readonly first: number; readonly end: number }
  /** What the sentence before was about. */
  readonly earlier: () => Referent | undefined
  readonly earlierPlace: () => Referent | undefined
}

/** Behind an amount they only bound it: '5 млрд теңгеден астам', '40 шақырымға жуық'. */
const bounding = /^(?:астам|артық|жуық|тарта|шамалас|кем|дейін|таяу|жетер|жетеқабыл|көп|аса)$/
/** 'Болатын', 'құрайтын', 'арналған': what stands behind has the measure. */
const measuring =
  /^(?:бол(?:атын|ған)|құра(?:йтын|ған)|аса(?:тын)|асқан|жете(?:тін)|жеткен|келе(?:тін)|тұра(?:тын)|есептелген|арналған|шақталған|лайықталған|сияты?н|сыя(?:тын)|таралған|созылған|созылатын|көлемінде|тең|орын|\p{L}+(?:тын|тін))$/u
const isThing = ({ kind }: Referent): boolean => kind === 'project' || kind === 'nominal' || kind === 'phrase'

const isOfReport = ({ kind, isFrame }: Referent): boolean => (kind === 'project' || kind === 'nominal') && !isFrame

const behind = (scene: Scene, from: number): number => {
  let at = from
  while (bounding.test(scene.norms[at] ?? '')) at++
  return at
}
const startsNear = (near: readonly Referent[], at: number): Referent | undefined =>
  near.find((one) => one.kind !== 'phrase' && isThing(one) && one.first <= at && at < one.end) ??
  near.find((one) => isThing(one) && one.first <= at && at < one.end) ??
  near.find((one) => isThing(one) && (one.first === at || one.first === at + 1))

const ofMeasure = /^(?:cost|investment|budget|area|length|capacity|jobs)$/
/** 'Құны 5 млрд теңге болатын зауыт', 'күніне 70 адам қабылдайтын емхана': up to two words between are what is made or taken. */
const whichMeasures = ({ scene, asked, near, clause }: Sought): Referent | undefined => {
  if (!ofMeasure.test(asked.property)) return undefined
  const from = behind(scene, asked.end)
  for (let at = from; at < Math.min(clause.end, from + 4); at++) {
    const norm = scene.norms[at]!
    if (norm === ',') return undefined
    if (!measuring.test(norm)) continue
    const verb = /^алатын$/.test(scene.norms[at + 1] ?? '') ? at + 1 : at
    const one = startsNear(near, verb + 1)
    return one !== undefined && one.first > asked.first ? one : undefined
  }
  return undefined
}
/** '170 шақырым су құбыры', '300 орындық мектеп'. */
const rightBehind = ({ scene, asked, near }: Sought): Referent | undefined => {
  if (!/^(?:area|length|capacity)$/.test(asked.property)) return undefined
  const at = behind(scene, asked.end)
  return near.find((one) => (one.kind === 'project' || one.kind === 'nominal') && (one.first === at || (one.first <= asked.first && one.end > asked.end))) // prettier-ignore
}
/** 'Халықтың 40 пайызы', 'жолдың 12 шақырымы'. */
const partOf = ({ scene, asked, near, clause }: Sought): Referent | undefined => {
  if (!/^(?:share|length|area|count)$/.test(asked.property)) return undefined
  let before = asked.first
  while (before > clause.first && /^(?:шамамен|кемінде|жалпы|қазір|әзірге|қазірдің|өзінде|тек|небәрі|тағы|жуық|астам)$/.test(scene.norms[before - 1]!)) before-- // prettier-ignore
  if (!/(?:ның|нің|дың|дің|тың|тің)$/.test(scene.norms[before - 1] ?? '')) return undefined
  const one = near.findLast(({ end }) => end === before)
  if (asked.property === 'count') return one?.kind === 'place' ? one : undefined
  return one
}
const existing = /^(?:бар|жоқ|тіркелген|тіркелді|есептеледі|саналады|орналасқан|бой|өмір|мекендейді)$/
/** 'Ауданда 60 мектеп бар', 'облыста 120 зауыт жұмыс істейді', 'өңір бойынша 40 мың бас мал бар'. */
const inPlace = ({ scene: { norms }, asked, near, clause }: Sought): Referent | undefined => {
  if (asked.property !== 'count' && asked.property !== 'population') return undefined
  const words = norms.slice(asked.end, Math.min(clause.end, asked.end + 5))
  const isThere =
    words.some((norm) => existing.test(norm)) || /жұмыс істейді|қызмет етеді|жұмыс істеп/.test(words.join(' '))
  if (!isThere) return undefined
  const places = near.filter(({ kind, first, end }) => kind === 'place' && first >= clause.first && end <= asked.first)
  // '«Айбат» қожалығында 900 қой бар': a body has them, not the village it lies in.
  const body = near.findLast(
    ({ kind, first, end, oblique }) => kind === 'body' && oblique && first >= clause.first && end <= asked.first,
  )
  if (body !== undefined) return body
  const things = near.some((one) => (one.kind === 'project' || one.kind === 'nominal') && one.first >= clause.first && one.end <= asked.first) // prettier-ignore
  return things ? undefined : places.at(-1)
}
/** 'Мұнда 100 адам жұмыс істейді', 'онда 105 оқушы оқиды': of what was spoken of before. */
const there = ({ scene, asked, near, clause, earlier, earlierPlace }: Sought): Referent | undefined => {
  if (!/^(?:count|jobs|capacity|population)$/.test(asked.property) || asked.first - clause.first > 6) return undefined
  const first = scene.norms[clause.first]!
  const second = scene.norms[clause.first + 1] ?? ''
  if (!/^(?:мұнда|онда|осында|сонда)$/.test(first) && !(/^(?:бұл|осы|сол)$/.test(first) && second === 'жерде'))
    return undefined
  if (asked.property === 'population') return earlierPlace()
  if (near.some((one) => one.kind !== 'phrase' && one.kind !== 'counted' && clause.first <= one.first && one.end <= asked.first)) return undefined // prettier-ignore
  return earlier()
}
/** 'Бидай 5 пайызға өсті', 'облыс 900 млрд теңгенің өнімін берді': the one that stands first, in the nominative. */
const leading = ({ scene, asked, near, clause }: Sought): Referent | undefined => {
  const worth = asked.property === 'count' && /^[A-Z]{3}/.test(asked.unit)
  if (asked.property !== 'change' && asked.property !== 'share' && !worth) return undefined
  let comma = clause.first
  for (let at = clause.first; at < asked.first; at++) if (/^[,;:]$/.test(scene.norms[at]!)) comma = at
  return near.find(({ first, end, oblique, kind, bent }) => kind !== 'counted' && kind !== 'place' && first >= comma && end <= asked.first && !oblique && (bent === 0 || bent === 1)) // prettier-ignore
}
const rules = [whichMeasures, rightBehind, partOf, inPlace, there, leading]

/** The referent that grammar gives; undefined where it has to be weighed. */
export const kazakhSubject = (
  scene: Scene,
  referents: readonly Referent[],
  asked: Asked,
  { number, rule }: Statement,
  last?: string,
): Referent | undefined => {
  const { doc } = scene
  const sentence = doc.sentences[asked.sentence]!
  if (number === undefined || sentence.language !== 'kk') return undefined
  const near: Referent[] = []
  for (let at = firstNotBefore(referents.length, (one) => referents[one]!.first < sentence.firstToken); at < referents.length && referents[at]!.first < sentence.endToken; at++) near.push(referents[at]!) // prettier-ignore
  const before = doc.sentences[asked.sentence - 1]
  const earlier = (): Referent | undefined => {
    const clause = doc.clauses[asked.clause]!
    const here = near.filter((one) => one.end <= clause.first && isOfReport(one))
    if (here.length > 0 || before === undefined) return here.find(({ oblique }) => !oblique) ?? here.at(-1)
    const said = referents.filter((one) => one.sentence === asked.sentence - 1 && isOfReport(one))
    return said.find(({ oblique }) => !oblique) ?? said.at(-1)
  }
  const earlierPlace = (): Referent | undefined =>
    referents.findLast((one) => one.kind === 'place' && one.first < asked.first && asked.sentence - one.sentence <= 3)
  const sought = { scene, asked, near, clause: doc.clauses[asked.clause]!, earlier, earlierPlace }
  // 'Соның 42-сі': a part of what was counted last.
  if (
    rule.endsWith('.elliptic') &&
    last !== undefined &&
    /^(?:оның|соның|олардың|солардың|ішінде|,)$/.test(scene.norms[asked.first - 1] ?? '')
  ) {
    // prettier-ignore
    const same = referents.findLast((one) => one.name === last && one.first < asked.first)
    if (same !== undefined) return same
  }
  for (const ask of rules) {
    const found = ask(sought)
    if (found !== undefined) return found
  }
  return undefined
}
