// Projects in English: 'compound feed mill', 'Orda Glass Ltd. factory', 'rice plant of Magzhan & Co LLP', 'Nurly Zher program'.
import { opensSentence, sentenceEnd, sentenceStart, termsAt, textOf, type Draft, type Scene } from '../scene.ts'
import { everyday } from '../lists/projects.ts'
import type { Term } from '../terms.ts'
import { amountAt, isNumber, project, quoteEnd, numberEnd, routeEnd, type Around } from './common.ts'
import { outside, isPlain, modifiersStart } from './english-before.ts'
import { ofEnd, forEnd, endsEnd, leadsEnd, nameEnd, madeForEnd } from './english-tail.ts'

const placeAfter = (scene: Scene, from: number, around: Around): Draft | undefined => {
  if (!/^(?:in|at|near|of)$/.test(scene.tokens[from]?.norm ?? '')) return undefined
  for (let at = from + 1; at < from + 5; at++) {
    const place = around.placeAt.get(at)
    if (place !== undefined) return place
    if (!/^(?:the|city|village|town|of|region|district)$/.test(scene.tokens[at]?.norm ?? '')) return undefined
  }
  return undefined
}

/** 'in the village of Lepsy in Alakol District and in the city of Tekeli': the places, smallest first where one lies in another. */
const placesAfter = (scene: Scene, from: number, around: Around): { places: Draft[]; end: number } => {
  const limit = sentenceEnd(scene, from)
  const found: Draft[] = []
  let at = from
  let end = from
  let joined = true
  for (let count = 0; count < 24 && at < limit; count++) {
    const place = around.placeAt.get(at)
    if (place !== undefined) {
      if (joined) found.push(place)
      joined = false
      at = place.end
      end = at
      continue
    }
    const { norm } = scene.tokens[at]!
    if (norm === 'and') joined = true
    else if (!(/^(?:in|at|the|of|,)$/.test(norm) || scene.terms[at]!.some(({ role }) => role === 'place'))) break
    at++
  }
  return { places: found, end }
}
/** Only 'have been built' and the like may stand between the projects and their places. */
const verbEnd = (scene: Scene, from: number): number => {
  let at = from
  while (
    /^(?:have|has|had|been|being|were|was|are|is|will|be|built|opened|launched|planned|completed|constructed|repaired|under|construction|also)$/.test(
      scene.tokens[at]?.norm ?? '',
    )
  )
    at++
  return at
}
const spread = (scene: Scene, first: number, head: number, term: Term, around: Around): Draft[] => {
  if (term.number !== 'pl') return []
  const from = verbEnd(scene, head + 1)
  if (!/^(?:in|at)$/.test(scene.tokens[from]?.norm ?? '')) return []
  const { places, end } = placesAfter(scene, from, around)
  if (places.length < 2) return []
  const words = `${textOf(scene, first, head)} ${term.lemma}`.trim()
  const name = opensSentence(scene, first) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words
  const tail = from === head + 1 ? end : head + 1
  return places.map((place) =>
    project({
      first,
      end: tail,
      head,
      name: `${name} in ${place.name}`,
      rule: 'one of each at several places',
      term,
      number: 'pl',
      placeAt: place.first,
    }),
  )
}

/** 'boiler units', 'plant workers': the head only tells which units, whose workers. */
const isPartOfCompound = (scene: Scene, head: number): boolean =>
  scene.tokens[head + 1] !== undefined &&
  !scene.tokens[head + 1]!.breaks &&
  /^(?:units?|workers?|products?|equipment|managers?|management|directors?|staff|services?|systems?|sector|industry|industries|facilities|buildings|operators?|owners?|employees|specialists?|pupils?|students?|graduates?|teachers?|doctors?|patients?|residents?|tests?|sites?)$/.test(
    scene.tokens[head + 1]!.norm,
  )

/** 'well under way' */
const isAdverb = (scene: Scene, head: number): boolean =>
  scene.tokens[head]!.norm === 'well' && (scene.tokens[head - 1]?.norm === 'as' || isSetBehind(scene, head))
const isSetBehind = (scene: Scene, head: number): boolean =>
  /^(?:under|above|below|over|ahead|before|behind|known|equipped|as|on|in|into|beyond|worth|past|[,.;])$/.test(
    scene.tokens[head + 1]?.norm ?? '.',
  ) && !/^(?:a|an|the|its|new|artesian|deep|water|oil|gas)$/.test(scene.tokens[head - 1]?.norm ?? '')

/** 'The lower house' sits in parliament. */
const isChamber = (scene: Scene, head: number): boolean =>
  (scene.tokens[head]!.norm === 'house' && /^(?:lower|upper)$/.test(scene.tokens[head - 1]?.norm ?? '')) ||
  (scene.tokens[head]!.norm === 'port' &&
    scene.tokens[head + 1]?.norm === 'of' &&
    scene.tokens[head + 2]?.norm === 'call')
/** 'toured the airport': what someone went to see is a thing of its own even by its bare noun. */
const isVisited = (scene: Scene, first: number): boolean => {
  const before = scene.tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1
  if (/^(?:from|between|near|beside|behind)$/.test(scene.tokens[before]?.norm ?? '')) return false
  for (let at = first - 1; at >= Math.max(sentenceStart(scene, first), first - 8); at--) {
    const { norm, kind } = scene.tokens[at]!
    if (visitVerb.test(norm) || isVisitTurn(scene, at)) return true
    if (kind === 'punctuation' && norm !== ',') return false
    if (/^(?:where|which|that|who|while|when|is|are|was|were|has|have|will)$/.test(norm)) return false
  }
  return false
}
/** 'Last came the airport', 'the next stop was the school', 'called at the depot' */
const isVisitTurn = (scene: Scene, at: number): boolean => {
  const [before, word] = [scene.tokens[at - 1]?.norm ?? '', scene.tokens[at]!.norm]
  if (word === 'came') return /^(?:last|next|first|then|that)$/.test(before)
  if (word === 'at') return /^(?:called|stopped|dropped|looked|ended|finished|closed)$/.test(before)
  return word === 'stop' && /^(?:next|first|last|second|third|final|another|only)$/.test(before)
}
/** 'several industrial enterprises' tells only that there were stops. */
const anyKind = /^(?:enterprise|facility|site|institution|building|object|complex|area|centre|center)$/
const visitVerb =
  /^(?:visit(?:ed|s|ing)?|tour(?:ed|s|ing)?|inspect(?:ed|s|ing)?|examined|surveyed|viewed|walked|acquainted|familiari[sz]ed|shown|saw|dropped|proceeded|looked)$/

/** 'square metres': the word belongs to an amount. */
const isUnit = (scene: Scene, head: number): boolean => {
  const amount = amountAt(scene, head)
  return amount !== undefined && amount.unit !== null && !amount.unit.startsWith('/')
}

/** 'on Momyshuly Street' says where. */
const isAddress = (scene: Scene, head: number, term: Term): boolean => {
  if (!/^(?:street|avenue|boulevard|microdistrict|neighbou?rhood|quarter)$/.test(term.lemma)) return false
  for (let at = head - 1; at > head - 4; at--)
    if (/^(?:on|at|in|along|off|from|to|between|and)$/.test(scene.tokens[at]?.norm ?? '')) return true
  return false
}

/** 'a 310-place school': where the number begins. */
const sizedStart = (scene: Scene, all: number): number =>
  scene.tokens[all - 1]?.text === '-' && !scene.tokens[all]!.spaced && scene.tokens[all - 2]?.kind === 'number' // prettier-ignore
    ? all - 2
    : all

export const englishProject = (scene: Scene, head: number, around: Around): Draft[] => {
  const term = termsAt(scene, head, 'project').find(({ language }) => language === 'en')
  if (term === undefined || isAddress(scene, head, term)) return []
  // 'boiler house': the last head of a row leads.
  const next = termsAt(scene, head + 1, 'project')
  if (next.length > 0 && !scene.tokens[head + 1]!.breaks && scene.tokens[head + 1]!.spaced) return []
  if (isPartOfCompound(scene, head) || isUnit(scene, head) || isAdverb(scene, head) || isChamber(scene, head)) return []
  if (everyday.has(`${scene.tokens[head - 1]?.norm ?? ''} ${term.lemma}`)) return []
  const all = modifiersStart(scene, head, around, term)
  let first = all
  while (
    first < head &&
    (isPlain(scene, first) || (opensSentence(scene, first) && first === all && outside.has(scene.tokens[first]!.norm)))
  )
    first++
  const sized = sizedStart(scene, all)
  // 'a 50-MW wind farm' is a wind farm.
  if (sized < all && first <= all && all + 1 < head) first = all + 1
  if (sized < all && all + 1 === head && term.own && term.number !== 'pl')
    return [project({ first: sized, end: head + 1, head, name: textOf(scene, sized, head + 1), rule: 'head noun told by its size', term, placeAt: placeAfter(scene, head + 1, around)?.first })] // prettier-ignore
  const several = spread(scene, first, head, term, around)
  if (several.length > 0) return several
  const route = /^(?:road|network|transport)$/.test(term.sort ?? '')
    ? Math.max(routeEnd(scene, head + 1, around), endsEnd(scene, head + 1, around), term.number === 'sg' && term.sort !== 'transport' ? leadsEnd(scene, head + 1, around) : 0) // prettier-ignore
    : head + 1
  const quoted = Math.max(
    quoteEnd(scene, head + 1),
    numberEnd(scene, head + 1),
    route > head + 1 ? route : nameEnd(scene, head, around),
  )
  // 'the centre of the country' is a place.
  if (/^cent(?:re|er)$/.test(term.lemma) && /^of (?:the|our) (?:country|city|town|region|village|district|capital|republic)$/.test([1, 2, 3].map((next) => scene.tokens[head + next]?.norm).join(' '))) return [] // prettier-ignore
  if (/^cent(?:re|er)$/.test(term.lemma) && scene.capital[head] === 0 && scene.tokens[head + 1]?.norm === 'of' && around.placeAt.has(head + 2)) return [] // prettier-ignore
  // 'the site of a plant' is no thing beside the plant.
  if (/^(?:site|pool)$/.test(term.lemma) && scene.tokens[head + 1]?.norm === 'of') return []
  const afterOf =
    quoted > head + 1
      ? quoted
      : Math.max(ofEnd(scene, head + 1, around), term.sort === 'works' ? 0 : forEnd(scene, head + 1, around))
  const place = placeAfter(scene, afterOf, around) ?? placeAfter(scene, head + 1, around)
  const end = Math.max(afterOf, head + 1)
  const counted = isNumber(scene, all - 1) && term.number === 'pl'
  const object =
    scene.tokens[all - 1]?.norm === 'of' &&
    scene.terms[all - 2]?.some(({ role, sort }) => role === 'project' && sort === 'works') === true
  const made = madeForEnd(scene, head + 1)
  const one =
    /^(?:a|an|one|another)$/.test(scene.tokens[all - 1]?.norm ?? '') ||
    /^(?:another|one)$/.test(scene.tokens[all]!.norm)
  const behind = placeAfter(scene, made, around)
  const qualities = head - first
  const capital = scene.tokens
    .slice(first, head)
    .some((_, at) => scene.capital[first + at]! > 0 && !opensSentence(scene, first + at))
  if (
    !isTold(term, {
      qualities,
      capital,
      named: end > head + 1,
      quoted: quoted > head + 1,
      place: place !== undefined,
      counted,
      object,
      head: scene.capital[head]! > 0 && !opensSentence(scene, head),
    })
  ) {
    // 'a school in Lepsy', 'the school for 600 pupils': told from other schools by where it is or for how many.
    if (term.own && term.number !== 'pl' && (made > head + 1 || (one && behind !== undefined)))
      return [
        project({
          first,
          end: head + 1,
          head,
          name:
            behind !== undefined && around.placeAt.has(behind.first)
              ? `${term.lemma} in ${behind.name}`
              : textOf(scene, head, made),
          rule: 'head noun told by its place or measure',
          term,
          placeAt: behind?.first,
        }),
      ]
    const visited =
      term.sort !== 'programme' &&
      term.sort !== 'works' &&
      !(term.number === 'pl' && anyKind.test(term.lemma)) &&
      isVisited(scene, all)
    if (visited && qualities > 0)
      return [project({ first, end: head + 1, head, name: textOf(scene, first, head + 1), rule: 'head noun that was visited', term, placeAt: place?.first })] // prettier-ignore
    return term.number === 'pl'
      ? []
      : [
          project({
            first: head,
            end: head + 1,
            head,
            name: scene.tokens[head]!.norm,
            rule: visited && term.own ? 'head noun alone that was visited' : 'head noun alone',
            term,
            nominal: true,
          }),
        ]
  }
  // 'six lanes', 'two deposits': parts and places of others.
  if (counted && /^(?:site|project|object|place|lane|route|deposit|building|track|path|classroom|ward|post|area|path|court|hall)$/.test(term.lemma)) return [] // prettier-ignore
  if (counted) {
    const start = all - 1
    const small = amountAt(scene, start)
    if (small !== undefined && small.number > 10) return []
    return [
      project({
        first: start,
        end,
        head,
        name: textOf(scene, start, end),
        rule: 'counted projects',
        term,
        number: 'pl',
        placeAt: place?.first,
      }),
    ]
  }
  return [
    project({
      first,
      end,
      head,
      name: textOf(scene, first, end),
      rule: 'head noun with what tells it',
      term,
      placeAt: place?.first,
    }),
  ]
}
interface Told {
  readonly qualities: number
  readonly capital: boolean
  readonly named: boolean
  /** A name in quotation marks or a number behind it. */
  readonly quoted: boolean
  readonly place: boolean
  readonly counted: boolean
  /** 'Construction of …'. */
  readonly object: boolean
  readonly head: boolean
}
const isTold = (term: Term, told: Told): boolean => {
  if (told.quoted && term.sort !== 'works') return true
  if (term.sort === 'programme') return told.capital || (told.named && (told.head || told.qualities > 0))
  if (term.sort === 'works') return false
  if (term.number === 'pl') return told.counted || told.capital || (told.object && told.qualities > 0)
  if (term.sort === 'housing' || term.sort === 'road')
    return told.capital || told.qualities > 1 || (told.named && told.head)
  return told.qualities > 0 || told.named || told.capital
}
