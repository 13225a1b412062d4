// Projects in Kazakh, Cyrillic or Latin: the head stands last. 'облыстық онкологиялық диспансер', 'Гематология орталығы',
// 'Жаңатас қаласында жел электр станциясы', '«7-20-25» бағдарламасы', 'он ғимарат'.
import { formsAt, isDash, opensSentence, sentenceStart, termsAt, textOf, type Draft, type Scene } from '../scene.ts'
import { everyday, plainQualities } from '../lists/projects.ts'
import { headName, lowerFirst } from '../phrases.ts'
import { complementStart, type Landmarks } from '../people/complements.ts'
import type { Term } from '../terms.ts'
import { isNumber, project, type Around } from './common.ts'
import { placesBefore } from './places-before.ts'

const isPlain = (scene: Scene, at: number): boolean => formsAt(scene, at).some(({ lemma }) => plainQualities.has(lemma))
/** '15 шақырым кәріз желісі', '5 мың үй': the unit counts, it names nothing. */
const isUnit = (norm: string): boolean =>
  /^(?:шақырым|километр|метр|гектар|тонна|мегаватт|мың|миллион|миллиард|млн|млрд|дана)$/.test(norm)
/** 'Аймақ' is a zone behind 'индустриялық' only. */
const kazakhTerms = (scene: Scene, at: number): readonly Term[] =>
  termsAt(scene, at, 'project').filter(
    ({ language, needs }) => language === 'kk' && (needs === undefined || formsAt(scene, at - 1).some(({ lemma }) => lemma === needs) || scene.tokens[at - 1]?.norm === needs), // prettier-ignore
  )
/** 'Кәріз желісі', 'орталық аурухана': the next word heads the whole. */
const isPartOfNext = (scene: Scene, head: number, { lemma }: Term): boolean =>
  scene.tokens[head]!.norm === lemma &&
  scene.tokens[head + 1]?.breaks === false &&
  kazakhTerms(scene, head + 1).some(
    (next) =>
      next.sort !== 'works' && next.sort !== 'programme' && !/^(?:ғимарат|корпус|бөлімше|жол|алаң)$/.test(next.lemma),
  )
const isWhere = (norm: string): boolean => /(?:[дтн](?:ағы|егі)|[dt](?:aǵy|egi|ağy))$/.test(norm)

const isThere = (norm: string): boolean => /(?:[дт][ае]|[dt][ae])$/.test(norm)

/** 'Екеуі ескі мектеп', 'келесі жылы су құбыры': it stands by itself, or tells when. */
const isAlone = (norm: string): boolean =>
  /^(?:екеуі?|үшеуі?|төртеуі?|бесеуі?|алтауы?|жетеуі?|бәрі|барлығы|біреуі?|қожалық|серіктестік|компания|кәсіпорын|фирма|мердігер|бірі|екіншісі|соңғысы|қалғаны?|қандай|қай|қанша|жылы|айда|биыл|былтыр|қазір|бүгінде|енді|әлі|осылайша|сөйтіп|сонымен|сондықтан|нәтижесінде|сондай-ақ|астам|жуық|аса|артық|тарта|таяу)$/.test(norm) // prettier-ignore
const isQuoted = ({ tokens }: Scene, { first, end }: Draft): boolean =>
  /^[»”"]$/.test(tokens[end]?.text ?? '') && /^[«“"]$/.test(tokens[first - 1]?.text ?? '')

interface Range {
  readonly first: number
  readonly place: Draft | undefined
}

/** What of the words before the head belongs to the name: not places, not words that say where, not people or whole bodies. */
const nameRange = (scene: Scene, head: number, around: Around, landmarks: Landmarks): Range => {
  let first = complementStart(scene, head, landmarks, 6)
  let place: Draft | undefined
  for (let at = first; at < head; at++) {
    const begins = around.placeAt.get(at)
    if (begins !== undefined && isQuoted(scene, begins) && begins.end < head) {
      // '«Қаратал» ықшамауданы': the name in quotation marks is its own.
      first = begins.first - 1
      at = begins.end
    } else if (begins !== undefined && begins.end < head) {
      place = begins
      first = begins.end
      while (first < head && scene.terms[first]!.some(({ role }) => role === 'place')) first++
      at = first - 1
    } else if (begins?.end === head && isThere(scene.tokens[at]!.norm)) {
      // 'Риддерде мектеп ашылды': where it stands.
      place = begins
      first = head
      at = head
    } else if (
      isWhere(scene.tokens[at]!.norm) ||
      isUnit(scene.tokens[at]!.norm) ||
      isAlone(scene.tokens[at]!.norm) ||
      isPlain(scene, at) ||
      isOthers(scene, at, head, around)
    )
      first = at + 1
  }
  // 'Сапар ASMA INDUSTRIAL зауытынан басталды': a name right before the head is where it begins.
  const before = around.bodyEnds.get(head)
  const own = before === undefined || isWholeBody(scene, before) ? undefined : before
  if (own !== undefined) return { first: own.first, place }
  return { first: first === head ? withMaker(scene, head, around) : fromQuotes(scene, first, head), place }
}
const isMaker = (norm: string): boolean =>
  /(?:тын|тін|tyn|tin)$/.test(norm) && !/^(?:бол|салын|ашыл|істе|ет|тұр|кел|бар|жүр|жат|бер|қосыл|bol|salyn|ashyl|iste|et)/.test(norm) // prettier-ignore
/** 'Картон шығаратын зауыт', 'майлы дақылдарды өңдейтін зауыт': what it makes tells it from others. */
const withMaker = (scene: Scene, head: number, around: Around): number => {
  if (head < 2 || !isMaker(scene.tokens[head - 1]!.norm)) return head
  const limit = Math.max(sentenceStart(scene, head), head - 5)
  let first = head - 1
  if (isCounted(scene, first - 1)) return head
  while (first > limit && isMade(scene, first - 1, first === head - 1, head - first) && !around.placeAt.has(first - 1)) first-- // prettier-ignore
  return first === head - 1 ? head : first
}
/** 'Күніне 70 адам қабылдайтын емхана' is told by no number: what is counted is its capacity. */
const isCounted = (scene: Scene, at: number): boolean => scene.amountAt[at]! >= 0 || isNumber(scene, at - 1)
/** What is made, in the accusative or bare right before the verb, and what describes it; for what it is made: 'жүк көліктеріне бөлшек жасайтын'. */
const isMade = (scene: Scene, at: number, beside: boolean, words: number): boolean => {
  const { kind, norm } = scene.tokens[at]!
  if (kind !== 'word' || isNumber(scene, at) || scene.capital[at] === 1 || isWhere(norm)) return false
  if (words === 2 && /(?:[аеыі]р(?:ға|ге|ына|іне)|[ld]er(?:ge|ine)|[ld]ar(?:ǵa|yna))$/.test(norm)) return true
  if (words === 2 && /(?:[нт]ан|[нт]ен|дан|ден)$/.test(norm)) return formsAt(scene, at).some(({ pos, case: bent }) => pos === 'noun' && bent === 'abl') // prettier-ignore
  if (words >= 2 && norm === 'мен') return false
  if (/(?:[қғ]а|[кг]е|ына|іне|да|де|та|те|ǵa|qa|ge|ke|yna|ine)$/.test(norm) || /^(?:мен|және|пен|бен|men|jáne|pen)$/.test(norm)) return false // prettier-ignore
  const forms = formsAt(scene, at)
  return forms.some(
    ({ pos, case: bent }) =>
      (pos === 'noun' && (bent === 'nom' || bent === undefined || (beside && bent === 'acc'))) ||
      pos === 'adjective' ||
      (pos === 'participle' && !beside),
  )
}
/** 'Үй «Айбат» бағдарламасы бойынша': a quoted name begins what it names, unless something before owns it. */
const fromQuotes = (scene: Scene, first: number, head: number): number => {
  for (let at = first + 1; at < head; at++) {
    if (scene.tokens[at]!.text !== '«' && scene.tokens[at]!.text !== '“') continue
    return /[нтд][ыі]ң$/.test(scene.tokens[at - 1]!.norm) ? first : at
  }
  return first
}
/** '320 орындық балабақша': the number belongs to its adjective. */
const measured = /^(?:орын|төсек|пәтер|қабат|бөлме|келуші|шақырым|метр|километр|гектар|мегаватт|тонна|оқушы|бала)(?:лық|лік|дық|дік|тық|тік|лы|лі|ты|ті)$/ // prettier-ignore
/** 'NCOC компаниясы' is complete; 'ASMA INDUSTRIAL' waits for its 'зауыты'. */
const isWholeBody = (scene: Scene, body: Draft): boolean =>
  termsAt(scene, body.end - 1, 'body').length > 0 && !/(?:ның|нің|nyń|niń)$/.test(scene.tokens[body.end - 1]!.norm)
/** A person or a body named before; but 'ASMA INDUSTRIAL зауыты' and '«Айбат» фабрикасы' take the name in. */
const isOthers = (scene: Scene, at: number, head: number, around: Around): boolean => {
  if (around.blocked[at] !== 1) return false
  const body = around.bodyOver(at)
  if (body === undefined) return true
  return isWholeBody(scene, body)
}

const quoteBefore = (scene: Scene, head: number): boolean => {
  const before = scene.tokens[head - 1]
  return before !== undefined && (before.norm === '"' || before.text === '»' || before.text === '”')
}

/** '№30 орта мектеп': the number sign belongs to it. */
const withNumberSign = (scene: Scene, first: number): number => {
  if (scene.tokens[first - 1]?.text === '№') return first - 1
  return scene.tokens[first - 2]?.text === '№' && scene.tokens[first - 1]?.kind === 'number' ? first - 2 : first
}

const plainStart = (scene: Scene, first: number): number => {
  let at = first
  while (at > 0 && scene.tokens[at - 1]!.kind === 'word' && isPlain(scene, at - 1) && !isNumber(scene, at - 1)) at--
  return at
}
const numberStart = (scene: Scene, at: number): number => {
  let first = at
  while (first > 0 && isNumber(scene, first - 1)) first--
  return first
}

/** '40-тан астам жоба': the bound is no part of the name. */
const pastBound = (scene: Scene, first: number, head: number): number => {
  for (let at = head - 1; at >= first; at--)
    if (/^(?:астам|жуық|аса|артық|тарта|таяу)$/.test(scene.tokens[at]!.norm)) return at + 1
  return first
}
const kindWords = {
  region: 'облысындағы',
  district: 'ауданындағы',
  city: 'қаласындағы',
  village: 'ауылындағы',
} as const
const whereName = ({ name, placeKind }: Draft): string =>
  `${name} ${kindWords[placeKind as keyof typeof kindWords] ?? ''}`.trim()

const nominal = (scene: Scene, head: number, term: Term): Draft =>
  project({
    first: head,
    end: head + 1,
    head,
    name: headName(scene, head, head, term),
    rule: 'head noun alone',
    term,
    nominal: true,
  })

/** 'Клубы', 'мектебі': whose it is stands elsewhere; it names nothing new. */
const unowned = (draft: Draft, { shown, lemma }: Term): Draft => (shown === lemma ? draft : { ...draft, own: false })

const beforeName = (scene: Scene, first: number, head: number): string => {
  const words = textOf(scene, first, head)
  return opensSentence(scene, first) && scene.capital[first] === 1 && scene.capital[first + 1] !== 1
    ? lowerFirst(words)
    : words
}

/** Words that mean a thing built only beside a name, a place or a number: 'жол' is also a way, 'жоба' any project. */
const loose = new Set([
  'жол',
  'желі',
  'құбыр',
  'үй',
  'баспана',
  'пәтер',
  'карта',
  'мекеме',
  'нысан',
  'жоба',
  'жоспар',
  'арна',
  'алаң',
  'орталық',
  'кәсіпорын',
  'өндіріс',
  'пункт',
  'порт',
  'кешен',
  'сарай',
  'қойма',
])
const hasCapital = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) if (scene.capital[at]! > 0 && !opensSentence(scene, at)) return true
  return false
}
const isTold = (scene: Scene, first: number, head: number, term: Term, quoted: boolean, place: boolean): boolean => {
  if (quoted || hasCapital(scene, first, head)) return true
  if (term.sort === 'programme') return /^(?:ұлттық|мемлекеттік|индустри)/.test(scene.tokens[first]!.norm)
  if (term.lemma === 'желі' && /^(?:газ|су|ауызсу|жылу|кәріз|электр)$/.test(scene.tokens[head - 1]!.norm)) return true
  if (term.lemma === 'жол' && scene.tokens[head - 1]!.norm === 'айналма') return true
  if (/^(?:жол|желі|карта|жоспар|алаң|өндіріс)$/.test(term.lemma)) return place && /^(?:жол|желі)$/.test(term.lemma)
  return !loose.has(term.lemma) || place || head - first > 1 || isAdjective(scene, first) || isOfKind(scene, head, term)
}
/** 'Спорт кешені', 'су құбыры': the word before says of what kind. */
const isOfKind = (scene: Scene, head: number, { shown, lemma }: Term): boolean =>
  shown !== lemma &&
  /^(?:кешен|сарай|қойма|пункт|құбыр|порт)$/.test(lemma) &&
  !/[нтд][ыі]ң$/.test(scene.tokens[head - 1]!.norm)
const isAdjective = (scene: Scene, at: number): boolean =>
  /(?:лық|лік|дық|дік|тық|тік|сыз|сіз|лы|лі|ды|ді|ты|ті)$/.test(scene.tokens[at]!.norm)

/** 'Өскемен – Риддер автомобиль жолы': a road is called after its ends. */
const routeStart = (scene: Scene, first: number, term: Term, around: Around): number => {
  if (!/(?:жол|құбыр|құбыры|канал|желі)$/.test(term.lemma)) return first
  let at = first
  for (let ends = 1; ; ends++) {
    const place = around.placeEnds.get(at)
    if (place === undefined) return first
    if (!isDash(scene, place.first - 1)) return ends > 1 ? place.first : first
    at = place.first - 1
  }
}

/** 'Ақсу мен Қарасу шлюздері' are two, each by its name. */
const namesInRow = (scene: Scene, head: number, term: Term): Draft[] => {
  const start = Math.max(sentenceStart(scene, head), head - 12)
  const names: number[] = []
  let at = head - 1
  while (at >= start && scene.capital[at]! > 0 && scene.tokens[at]!.kind === 'word') {
    names.unshift(at)
    if (!/^(?:мен|бен|пен|және|,|men|jáne)$/.test(scene.tokens[at - 1]?.norm ?? '')) break
    at -= 2
  }
  if (names.length < 2 || /(?:[дт][ае]|[дт]ағы|[дт]егі|[dt][ae])$/.test(scene.tokens[head]!.norm)) return []
  return names.map((name) =>
    project({
      first: name,
      end: name === names.at(-1) ? head + 1 : name + 1,
      head: name === names.at(-1) ? head : name,
      name: `${textOf(scene, name, name + 1)} ${headName(scene, head, head, term)}`,
      rule: 'each of a row of names',
      term,
      number: 'sg',
    }),
  )
}

export const kazakhProject = (scene: Scene, head: number, around: Around, landmarks: Landmarks): Draft[] => {
  const terms = kazakhTerms(scene, head)
  // 'Тазарту құрылысы' is built, 'көпір құрылысы' is work.
  const term = terms.find(({ sort }) => sort !== 'works') ?? terms[0]
  if (term === undefined || term.sort === 'works' || isPartOfNext(scene, head, term)) return []
  // '«Қаратал» ықшамауданында': where something stands.
  if (/^(?:шағынаудан|ықшамаудан|мөлтекаудан)$/.test(term.lemma) && /(?:[дт][ае]|[дтн]ағы|[дтн]егі|[dt][ae]|[dtn]a[ǵğ]y)$/.test(scene.tokens[head]!.norm)) return [] // prettier-ignore
  const found = nameRange(scene, head, around, landmarks)
  // 'Ауыл клубы', 'қала стадионы': whose it is by its kind.
  const ofKind = found.first === head && term.shown !== term.lemma && /^(?:ауыл|қала|аудан|облыс|кент)$/.test(scene.tokens[head - 1]?.norm ?? '') && !around.placeEnds.has(head) && !around.placeEnds.has(head - 1) // prettier-ignore
  const range = ofKind ? { ...found, first: head - 1 } : found
  const numbered = range.first < head && measured.test(scene.tokens[range.first]!.norm)
  const first = numbered && scene.tokens[range.first - 1]?.kind === 'number' ? range.first - 1 : withNumberSign(scene, range.first) // prettier-ignore
  const route = routeStart(scene, range.first, term, around)
  if (route < range.first) {
    const name = `${textOf(scene, route, head)} ${headName(scene, head, head, term)}`
    return [project({ first: route, end: head + 1, head, name, rule: 'road between places', term })]
  }
  if (everyday.has(`${textOf(scene, head - 1, head).toLowerCase()} ${headName(scene, head, head, term)}`)) return []
  const start = sentenceStart(scene, head)
  const row = placesBefore(scene, first, around, start)
  const place = range.place ?? row.places.at(-1)
  const all = plainStart(scene, first)
  const counted =
    !numbered &&
    all > start &&
    first === range.first &&
    (isNumber(scene, all - 1, head) || (first < head && isNumber(scene, first, head)))
  const quoted = quoteBefore(scene, head)
  const name = `${beforeName(scene, first, head)} ${headName(scene, head, head, term)}`
  if (term.number === 'pl' && row.places.length > 1 && !counted) {
    return row.places.map((one) =>
      project({
        first,
        end: head + 1,
        head,
        name: `${whereName(one)} ${name}`,
        rule: 'one of each at several places',
        term,
        number: 'pl',
        placeAt: one.first,
      }),
    )
  }
  // '32 мекеме' are bodies.
  if (counted && /^(?:мекеме|кәсіпорын)$/.test(term.lemma)) return []
  if (counted) {
    // The amount may cover the adjectives behind its number: 'алпыс бір медициналық мекеме'.
    const from = isNumber(scene, all - 1, head) ? numberStart(scene, all - 1) : first
    return [
      project({
        first: from,
        end: head + 1,
        head,
        name: `${textOf(scene, pastBound(scene, from, head), head)} ${headName(scene, head, head, term)}`,
        rule: 'counted projects',
        term,
        number: 'pl',
        placeAt: place?.first,
      }),
    ]
  }
  if (first === head) {
    if (term.sort === 'programme' || term.lemma === 'өндіріс' || place === undefined || !term.own)
      return term.number === 'pl' ? [] : [unowned(nominal(scene, head, term), term)]
    return [
      project({ first: head, end: head + 1, head, name, rule: 'head noun at a place', term, placeAt: place.first }),
    ]
  }
  const several = term.number === 'pl' ? namesInRow(scene, head, term) : []
  if (several.length > 0) return several
  if (term.number === 'pl' && !quoted && place === undefined && term.lemma !== 'құрылыс') return []
  if (!isTold(scene, first, head, term, quoted, place !== undefined))
    return term.number === 'pl' || term.lemma === 'жол' ? [] : [nominal(scene, head, term)]
  return [
    project({ first, end: head + 1, head, name, rule: 'head noun behind what tells it', term, placeAt: place?.first }),
  ]
}
