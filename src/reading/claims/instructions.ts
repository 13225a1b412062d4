// Who tells whom to do what, who undertakes what, and what is planned. A duty word opens an instruction or a promise; an event still
// to come is a plan. One that can never be checked, with neither a date nor a figure nor a thing to point at, is noted as a doubt.
import { ahead } from './ahead.ts'
import type { Doubt, Instruction, Language } from '../../model/index.ts'
import { sentenceAt, clauseAt, mentionsIn, nameMeant, nearestBefore, type Mention } from '../document.ts'
import { formsOf, nominative, verbForms, type Sentence } from '../../words/index.ts'
import type { Cue } from './cues.ts'
import type { Outcome } from './outcome.ts'
import { duties } from './lists/index.ts'
import type { DutyMeaning } from './lists/duty.ts'
import { bodiesRu, hedges, helpsRu, imperativeKk, imperativeRu, imperativesEn, weKk } from './lists/pledges.ts'
import { amountsIn, datesIn, evidenceOf, firstOf, lastOf, outermostIn, quoteAt, type Scene } from './scene.ts'
import { doerBefore, tasksEndAt, tasksOpenAt, toldBefore } from './actors-kk.ts'
import { speakerAt } from './claim.ts'
import { isDoer } from './phrases.ts'
import { dashOrders, intentIn } from './orders-ru.ts'
import { bytesFor, holds, setAll } from '../../words/token-arrays.ts'

interface Found {
  readonly at: number
  readonly first: number
  readonly end: number
  readonly instruction: Instruction
}
export interface InstructionsFound {
  readonly instructions: readonly Instruction[]
  readonly doubts: readonly Doubt[]
}

const dueIn = (scene: Scene, first: number, end: number): string | null =>
  givenTime(scene, first, end) ?? termKk(scene, first, end) ?? datesIn(scene, first, end)
    // 'Докладывать каждую пятницу' is no term.
    .filter(({ firstToken }) => !scene.norms[firstToken - 1]?.startsWith('кажд'))
    .map((date) => ahead(date, scene.doc.published))
    .findLast((date) => date.relation === 'by' || (date.relation === 'at' && date.value >= scene.doc.published.slice(0, date.value.length)))?.value ?? null // prettier-ignore

/** 'Он күн ішінде', 'бір ай ішінде': the term runs from the day of the report. */
const termKk = (scene: Scene, first: number, end: number): string | null => {
  if (sentenceAt(scene.doc, first).language !== 'kk') return null
  const within = datesIn(scene, first, end).find(
    ({ relation, endToken, value }) => relation === 'during' && scene.norms[endToken - 1] === 'ішінде' && value > scene.doc.published.slice(0, value.length), // prettier-ignore
  )
  return within?.value ?? null
}
const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }
/** 'Gave the akims two weeks to draw up a plan', 'within eighteen months': counted from the day of the report. */
const givenTime = (scene: Scene, first: number, end: number): string | null => {
  if (sentenceAt(scene.doc, first).language !== 'en') return null
  const inside = datesIn(scene, first, end).find(({ relation, rule, firstToken }) => relation === 'during' && rule === 'within so long' && scene.norms[firstToken] === 'within') // prettier-ignore
  if (inside !== undefined) return inside.value
  const length = amountsIn(scene, first, end).find(({ nounToken, firstToken }) => nounToken !== undefined && scene.norms[nounToken + 1] === 'to' && scene.norms.slice(first, firstToken).some((norm) => /^(?:gave|gives|given|has|have|had)$/.test(norm))) // prettier-ignore
  const unit = length && Object.keys(days).find((one) => scene.norms[length.nounToken!]!.startsWith(one))
  if (length === undefined || unit === undefined) return null
  const from = new Date(`${scene.doc.published}T00:00:00Z`)
  if (unit === 'month') from.setUTCMonth(from.getUTCMonth() + length.number)
  else if (unit === 'year') from.setUTCFullYear(from.getUTCFullYear() + length.number)
  else from.setUTCDate(from.getUTCDate() + length.number * days[unit]!)
  const value = from.toISOString()
  return unit === 'month' ? value.slice(0, 7) : unit === 'year' ? value.slice(0, 4) : value.slice(0, 10)
}

const goesOnWithTask = (scene: Scene, cue: Cue<DutyMeaning>, sentence: Sentence): boolean => {
  for (let at = cue.end; at < sentence.endToken; at++) if (isInfinitive(scene, at)) return true
  return false
}
/** '– Готово, – сказал аким и поручил': what was said before is no part of the order. */
const afterQuote = (scene: Scene, first: number, cue: number): number =>
  scene.quotes.findLast(({ end }) => end > first && end <= cue)?.end ?? 0

/** 'He wants the road done and called on firms to hire': where one order of a clause ends and the next begins; -1 where they are one. */
const jointOf = (scene: Scene, left: Cue<DutyMeaning> | undefined, right: Cue<DutyMeaning> | undefined): number => {
  if (left === undefined || right === undefined || right.first < left.end || quoteAt(scene, left.first) !== quoteAt(scene, right.first)) return -1 // prettier-ignore
  if (left.means === 'must' || right.means === 'must' || scene.doc.clauseOfToken[left.first] !== scene.doc.clauseOfToken[right.first]) return -1 // prettier-ignore
  for (let at = right.first - 1; at >= Math.max(left.end, right.first - 3); at--) if (/^(?:and|,)$/.test(scene.norms[at]!)) return at // prettier-ignore
  return -1
}

/** From the clause of the cue to the end of its sentence, or to the end of the quoted words. */
const stretchOf = (
  scene: Scene,
  cue: Cue<DutyMeaning>,
  sentence: Sentence,
  next: Cue<DutyMeaning> | undefined,
  last: Cue<DutyMeaning> | undefined,
): { first: number; end: number } => {
  if (sentence.language === 'en') {
    const [before, behind] = [jointOf(scene, last, cue), jointOf(scene, cue, next)]
    if (before >= 0 || behind >= 0) {
      const whole = stretchOf(scene, cue, sentence, undefined, undefined)
      return { first: Math.max(whole.first, before + 1), end: behind >= 0 ? Math.min(whole.end, behind) : whole.end }
    }
  }
  const clause = clauseAt(scene.doc, cue.first)
  const quote = quoteAt(scene, cue.first)
  const stop = next && scene.doc.clauseOfToken[next.first] !== scene.doc.clauseOfToken[cue.first] ? clauseAt(scene.doc, next.first).first : sentence.endToken // prettier-ignore
  const end = quote ? Math.min(stop, quote.end) : stop
  const colon = lastOf(scene, ':', sentence.firstToken, cue.first)
  const from =
    colon >= sentence.firstToken
      ? colon + 1
      : quote || cue.means !== 'order' || !goesOnWithTask(scene, cue, sentence)
        ? 0
        : afterQuote(scene, clause.first, cue.first)
  // 'До декабря добавят девять, обещают в управлении': what is promised stands before the comma.
  const behind = sentence.language === 'ru' && cue.means === 'pledge' && !quote && scene.norms[cue.first - 1] === ',' && !goesOnWithTask(scene, cue, sentence) && colon < sentence.firstToken // prettier-ignore
  if (behind) return { first: sentence.firstToken, end: Math.max(end, cue.end) }
  return { first: Math.max(clause.first, quote?.first ?? 0, from), end: Math.max(end, cue.end) }
}

const isInfinitive = (scene: Scene, at: number): boolean => /(?:ть|ти|чь|ться|тись)$/.test(scene.norms[at] ?? '')
/** 'Уровень должен составить 72%' foretells. */
const comesOut = /^(?:составить|достичь|достигнуть|вырасти|стать|превысить|дойти|снизиться|увеличиться|появиться|прибавиться)$/ // prettier-ignore
/** 'должны быть сильными' and 'должен быть достроен' lay no duty on anyone; 'должен закончить' does. */
const laysDuty = (scene: Scene, cue: Cue<DutyMeaning>, sentence: Sentence): boolean => {
  if (sentence.language === 'kk' && cue.means === 'need') return tellsNeed(scene, cue)
  if (sentence.language === 'kk' && /^(?:ескертт|тапсырылды|жүктелді)/.test(scene.norms[cue.first]!))
    return hasTask(scene, cue)
  // 'Queues should become shorter', '300 million has been requested'
  if (sentence.language === 'en') {
    const next = scene.norms[cue.end] === 'therefore' || scene.norms[cue.end] === 'thus' ? cue.end + 1 : cue.end
    if (scene.norms[cue.first] === 'should' && /^(?:become|fall|rise|reach|grow|drop|come|amount|exceed|last|yield|climb|ease)$/.test(scene.norms[next] ?? '')) return false // prettier-ignore
    if (/^(?:requested|entrusted)$/.test(scene.norms[cue.first]!) && /^(?:been|was|were)$/.test(scene.norms[cue.first - 1] ?? '')) return false // prettier-ignore
    return true
  }
  // 'Дорога требует ремонта' orders nothing, 'требует починить' does.
  if (sentence.language === 'ru' && /^(?:прос|прош|требу|жд)/.test(scene.norms[cue.first]!) && cue.means === 'order') {
    const { end } = clauseAt(scene.doc, cue.first)
    for (let at = cue.end; at < Math.min(end, cue.end + 12); at++) if (isInfinitive(scene, at)) return true
    return false
  }
  // 'В год он обещает 1,2 млн тонн' is expected, not undertaken.
  if (sentence.language === 'ru' && cue.means === 'pledge' && /^(?:он|она|оно|завод|ферма|фабрика|проект|станция)$/.test(scene.norms[cue.first - 1] ?? '') && amountsIn(scene, cue.end, cue.end + 3).length > 0) return false // prettier-ignore
  if (sentence.language !== 'ru' || (cue.means !== 'must' && cue.means !== 'need')) return true
  // 'Ни один объект не должен опоздать' asks nobody.
  if (scene.norms[cue.first - 1] === 'не' && scene.norms.slice(Math.max(sentence.firstToken, cue.first - 6), cue.first).includes('ни')) return false // prettier-ignore
  const { first, end } = clauseAt(scene.doc, cue.first)
  if (scene.norms[cue.end] === 'быть' || comesOut.test(scene.norms[cue.end] ?? '')) return false
  for (let at = first; at < end; at++) if (isInfinitive(scene, at)) return true
  return cue.means === 'must' && scene.norms.slice(first, end).some((norm) => /^(?:дома|здесь|готов)/.test(norm))
}
/** 'Кешіктірмеуді ескертті' and 'бітіру тапсырылды' order; 'үй тапсырылды' hands over, 'қауіпті екенін ескертті' warns. */
const hasTask = (scene: Scene, cue: Cue<DutyMeaning>): boolean => {
  const { first } = clauseAt(scene.doc, cue.first)
  const verbal = scene.norms[cue.first]!.startsWith('ескертт') ? /(?:[аеыійлмнрскпқтбвгджзшщ]у(?:ды|ді|ын|ін)|керектігін|қажеттігін|тиістігін|керегін)$/ : /(?:у|уы|уі|уды|уді|міндет|міндеті|іс|жұмыс|жұмысы)$/ // prettier-ignore
  // 'Бітіру керек екенін ескертті'
  if (scene.norms[cue.first - 1]?.startsWith('екен') && /^(?:керек|қажет|тиіс|міндетті)$/.test(scene.norms[cue.first - 2] ?? '')) return true // prettier-ignore
  for (let at = Math.max(first, cue.first - 3); at < cue.first; at++) if (verbal.test(scene.norms[at]!) && scene.norms[at]!.length > 3) return true // prettier-ignore
  return false
}
/** 'Керек жабдық' is needed equipment; 'бітіру керек' lays a duty. */
const tellsNeed = (scene: Scene, cue: Cue<DutyMeaning>): boolean =>
  !/^(?:керек|қажет|жөн)$/.test(scene.norms[cue.first]!) ||
  (!isNeededThing(scene, cue.first) && scene.doc.tokens[cue.end]?.kind !== 'word') ||
  (!isNeededThing(scene, cue.first) &&
    /^(?:деп|деді|дейді|деген|екен|екенін|екендігін|және|әрі|ал)/.test(scene.norms[cue.end] ?? ''))
/** 'Құрылысқа 2 млрд теңге керек': money and hands are needed, nobody is told to do anything. */
const isNeededThing = (scene: Scene, at: number): boolean =>
  scene.doc.amounts.some(({ nounToken }) => nounToken === at - 1) ||
  /^(?:теңге|доллар|қаржы|қаражат|ақша|млн|млрд|адам|маман)/.test(scene.norms[at - 1] ?? '')
const personIn = (scene: Scene, first: number, end: number): readonly Mention[] =>
  mentionsIn(scene.doc, first, end, 'person')

/** Kazakh names tell no case of their own: 'Саттаровқа' is told. */
const isTold = (scene: Scene, { case: bent, name, end }: Mention): boolean => {
  if (bent !== undefined && bent !== 'nom') return bent === 'dat'
  const last = scene.norms[end - 1]!
  return /(?:[қғ]а|[кг]е|н[ае])$/.test(last) && !name.toLowerCase().endsWith(last)
}
/** 'Мердігерден талап етті', 'әкімнен сұрады': asked of whom, in the ablative. */
const asks = /^(?:талап|сұра|өтін)/
const isAsked = (scene: Scene, { case: bent, end }: Mention): boolean =>
  bent === 'abl' || /(?:[нтд]ан|[нтд]ен)$/.test(scene.norms[end - 1]!)
/** Without those who are told, by name or by the office before the name. */
const tellers = (scene: Scene, people: readonly Mention[], sentence: Sentence): readonly Mention[] => {
  if (sentence.language !== 'kk') return people
  const told = new Set(people.filter((mention) => isTold(scene, mention)).flatMap(({ entities }) => entities))
  return people.filter((mention) => !isTold(scene, mention) && !mention.entities.some((one) => told.has(one)))
}

const isReceived = (cue: Cue<DutyMeaning>): boolean => cue.line.cue.startsWith('получил')

/** The one who orders: the person before the verb in its sentence, else after it; for 'must' and 'need' the speaker. */
const issuerOf = (scene: Scene, cue: Cue<DutyMeaning>, sentence: Sentence): Mention | string | null => {
  const quote = quoteAt(scene, cue.first)
  if (quote) return quote.speaker
  const people = tellers(scene, personIn(scene, sentence.firstToken, sentence.endToken), sentence)
  // 'Акимы получили от министра поручение'
  if (isReceived(cue)) return people.find((mention) => mention.first > cue.first) ?? nearestBefore(scene.doc, sentence.firstToken, 'person', 2) ?? null // prettier-ignore
  const isWhom = (mention: Mention): boolean => mention.case === 'dat' || (sentence.language === 'kk' && asks.test(scene.norms[cue.first]!) && isAsked(scene, mention)) // prettier-ignore
  const before = people.findLast((mention) => mention.end <= cue.first && !isWhom(mention))
  const after = people.find((mention) => mention.first >= cue.end && mention.case !== 'dat')
  if (cue.means === 'passive') return speakerAt(scene, cue.first)
  if (cue.means === 'must' || cue.means === 'need')
    return (
      speakerAt(scene, cue.first) ??
      before ??
      nearestBefore(scene.doc, sentence.firstToken, 'person', sentence.language === 'ru' ? 2 : 1) ??
      null
    )
  const bodies = outermostIn(scene.doc, sentence.firstToken, cue.first, 'organization')
  if (cue.means === 'pledge' && before === undefined && after === undefined)
    return bodies.at(-1) ?? (sentence.language === 'kk' ? doerBefore(scene, sentence.firstToken, cue.first) : null)
  // 'Lighting is one more of her wishes': his who was spoken of, however far back.
  const farthest = sentence.language === 'en' && hasPronoun(scene, sentence) ? 8 : 2
  return before ?? after ?? nearestBefore(scene.doc, sentence.firstToken, 'person', farthest) ?? null
}
const hasPronoun = ({ norms }: Scene, { firstToken, endToken }: Sentence): boolean =>
  norms.slice(firstToken, endToken).some((norm) => /^(?:his|her|he|she)$/.test(norm))

/** 'Управлению до конца месяца сдать', 'акиму лично проверить': whom is told ends where a date or a word of time and manner begins. */
const whenWords =
  /^(?:до|к|ко|в|во|на|с|со|за|из|под|через|после|перед|без|не|срочно|немедленно|незамедлительно|лично|оперативно|быстро|быстрее|скорее|ежедневно|еженедельно|ежемесячно|совместно|вместе|строго|впредь|теперь|завтра|сегодня|также|тоже|уже|еще|снова|весной|летом|осенью|зимой|вовремя|полностью|сначала|затем|потом)$/
const whomEnds = (scene: Scene, first: number, end: number): number => {
  for (let at = first + 1; at < end; at++) {
    if (whenWords.test(scene.norms[at]!) || scene.norms[at] === ',') return at
    if (datesIn(scene, at, at + 1).length > 0) return at
  }
  return end
}

const words = (scene: Scene, first: number, end: number): string =>
  scene.doc.text.slice(scene.doc.tokens[first]!.start, scene.doc.tokens[end - 1]!.end)

/** The subject of 'должен', as worded: the words before it from where its clause begins; what commas set apart is passed over. */
const subjectBefore = (scene: Scene, cue: Cue<DutyMeaning>, longest = 5): string | null => {
  const { doc, norms } = scene
  const sentence = sentenceAt(doc, cue.first)
  // 'The akimat, he said, should sign'
  const aside = norms[cue.first - 1] === ',' ? lastOf(scene, ',', cue.first - 6, cue.first - 2) : -1
  let end = aside > sentence.firstToken && cue.first - aside <= 6 ? aside : cue.first
  const clause = clauseAt(doc, end - 1)
  let first = end
  while (first > clause.first && doc.tokens[first - 1]!.kind === 'word' && end - first < longest) first--
  while (first < end && /^(?:the|a|an|и|а|но|что|теперь|сегодня|and|but|that)$/.test(norms[first]!)) first++
  if (sentence.language === 'ru' && first < end) {
    // 'До мая управление должно': a date before the subject is no part of it.
    for (const date of datesIn(scene, first, end)) if (date.firstToken === first && date.endToken < end) first = date.endToken // prettier-ignore
    end = whomEnds(scene, first, end)
  }
  if (sentence.language === 'en') while (end > first && /^(?:have|has|had|been|is|are|was|were|also|now|will)$/.test(norms[end - 1]!)) end-- // prettier-ignore
  // 'По ней в августе мы должны': what stands in another case is no subject.
  if (first < end && /^(?:по|в|во|на|к|ко|с|со|за|из|от|до|для|при|без|через)$/.test(norms[first]!)) return null
  // 'К январю он должен': a pronoun names nobody.
  if (first >= end || /^(?:он|она|оно|они|it|they|he|she|we|мы|все)$/.test(norms[end - 1]!)) return null
  return words(scene, first, end)
}

/** The one who is to act: in the dative after an order, the subject of 'должен'. */
const addresseeOf = (
  scene: Scene,
  cue: Cue<DutyMeaning>,
  sentence: Sentence,
  issuer: Mention | string | null,
): string | null => {
  // 'The firm was told to finish': the subject is to act.
  if ((cue.means === 'passive' && sentence.language === 'en') || isReceived(cue)) return subjectBefore(scene, cue, 8)
  const kazakh = sentence.language === 'kk'
  const toldHere = (): string | null => (kazakh ? toldBefore(scene, sentence.firstToken, cue.first) : null)
  if (sentence.language === 'ru' && cue.means === 'need') return dativeBefore(scene, cue)
  if (cue.means === 'passive' && sentence.language === 'ru') return dativeBefore(scene, cue) ?? dativeBehind(scene, cue.end, sentence.endToken) // prettier-ignore
  if (cue.means === 'need' || cue.means === 'passive') return toldHere()
  if (cue.means === 'pledge') return null
  const candidates = mentionsIn(scene.doc, sentence.firstToken, sentence.endToken).filter((mention) => mention !== issuer && (mention.kind === 'person' || mention.kind === 'organization')) // prettier-ignore
  if (cue.means === 'must') {
    const subject = candidates.findLast(
      (mention) => mention.end <= cue.first && cue.first - mention.end <= 2 && mention.kind === 'organization',
    )
    if (subject) return nameMeant(scene.doc, subject)
    if (sentence.language !== 'kk') return subjectBefore(scene, cue)
    const first = mentionsIn(scene.doc, sentence.firstToken, cue.first).find(
      (mention) => mention !== issuer && mention.kind !== 'project',
    )
    return first ? words(scene, first.first, first.end + (scene.norms[first.end]?.startsWith('облыс') ? 1 : 0)) : null
  }
  const object = cue.means === 'order' && sentence.language === 'en' ? objectBehind(scene, cue, sentence) : null
  if (object !== null) return object
  if (kazakh && cue.means === 'order' && asks.test(scene.norms[cue.first]!)) {
    const asked = candidates.findLast((mention) => mention.end <= cue.first && isAsked(scene, mention))
    if (asked?.kind === 'organization') return nameMeant(scene.doc, asked)
    if (asked?.kind === 'person' && asked.entities.length === 0) return nominative(words(scene, asked.first, asked.end), 'kk') // prettier-ignore
    const trade = toldBefore(scene, sentence.firstToken, cue.first, 'abl')
    if (trade !== null) return trade
    if (asked !== undefined) return nameMeant(scene.doc, asked)
  }
  const told = candidates.find((mention) => mention.case === 'dat' || (kazakh && mention.kind === 'person' && isTold(scene, mention))) ?? candidates.find((mention) => mention.first >= cue.end && mention.first - cue.end <= 2) // prettier-ignore
  if (told === undefined && sentence.language === 'ru' && cue.means === 'order')
    return (
      dativeBehind(scene, cue.end, sentence.endToken, takesAccusative.test(scene.norms[cue.first]!) ? 'acc' : 'dat') ??
      besideVerb(scene, cue)
    )
  return told ? nameMeant(scene.doc, told) : toldHere()
}

/** 'Акимату предстоит сделать', 'подрядчику надо поспешить': whose duty it is stands in the dative right before. */
const dativeBefore = (scene: Scene, cue: Cue<DutyMeaning>): string | null => {
  const before = scene.doc.tokens[cue.first - 1]
  const isDative = formsOf(before?.text ?? '', 'ru').some(({ pos, case: bent }) => pos === 'noun' && bent === 'dat')
  const opens = sentenceAt(scene.doc, cue.first).firstToken === cue.first - 1
  return before?.kind === 'word' && isDative ? nominative(opens ? before.norm : before.text, 'ru') : null
}

/** 'Поручил подрядчику ускорить', 'поручаю акимам областей завершить': the dative between the order and its infinitive. */
const takesAccusative =
  /^(?:попрос|прос|прош|обяза|призва|призыва|нацели|тороп|поторо|подстег|озадач|ориентир|сориентир)/
/** 'Отвел подрядчику две недели', 'поторопил строителей': whom, right behind the verb, where nothing is said to be done. */
const besideVerb = (scene: Scene, { first }: Cue<DutyMeaning>): string | null => {
  const text = scene.doc.tokens[first + 1]?.text ?? ''
  const accusative = takesAccusative.test(scene.norms[first]!)
  const isWhom = formsOf(text, 'ru').some(({ pos, case: bent, number }) => pos === 'noun' && (accusative ? bent === 'acc' || (bent === 'gen' && (number === 'pl' || /[ая]$/.test(text))) : bent === 'dat')) // prettier-ignore
  if (isWhom && (isDoer(text.toLowerCase()) || (!accusative && plainDative.test(text)))) return nominative(text, 'ru')
  // 'Поручил «Казавтожолу» проверить'
  const [open, name, close] = scene.doc.tokens.slice(first + 1, first + 4)
  if (open?.norm === '"' && close?.norm === '"' && name !== undefined && /[уюе]$/.test(name.text)) return `«${nominative(name.text, 'ru')}»` // prettier-ignore
  return whomAhead(scene, first)
}
/** A dative that is nothing else: 'акимам', 'подрядчику'. */
const plainDative = /(?:ам|ям|ику|иму|ору|еру|телю|ению|ерству|ату|исту|ину)$/
/** 'Акимам он велел', 'коммунальщикам дал срок': whom stands where the clause begins. */
const whomAhead = (scene: Scene, cue: number): string | null => {
  const clause = clauseAt(scene.doc, cue)
  const from = /^(?:а|и|но|также|еще)$/.test(scene.norms[clause.first]!) ? clause.first + 1 : clause.first
  if (from >= cue || cue - from > 4) return null
  const text = scene.doc.tokens[from]!.text
  const isWhom = plainDative.test(text) && formsOf(text, 'ru').some(({ pos, case: bent }) => pos === 'noun' && bent === 'dat') // prettier-ignore
  return isWhom ? nominative(from === sentenceAt(scene.doc, cue).firstToken ? text.toLowerCase() : text, 'ru') : null
}
const dativeBehind = (scene: Scene, from: number, limit: number, bent: 'dat' | 'acc' = 'dat'): string | null => {
  const { norms, doc } = scene
  const started = /^(?:также|ему|уже|еще|и)$/.test(norms[from] ?? '') ? from + 1 : from
  // 'Потребовал от подрядчиков выйти'
  const fromWhom = norms[started] === 'от'
  const first = fromWhom ? started + 1 : started
  let end = first
  while (end < limit && end < first + 14 && !/(?:ть|ти|ться|тись)$/.test(norms[end]!)) end++
  if (end === first || end >= limit || end >= first + 14) return null
  let head = first
  while (head < end - 1 && formsOf(doc.tokens[head]!.text, 'ru')[0]?.pos === 'adjective') head++
  if (
    !formsOf(doc.tokens[head]!.text, 'ru').some(
      (form) => form.pos === 'noun' && form.case === (fromWhom ? 'gen' : bent),
    )
  )
    return null
  end = whomEnds(scene, head, end)
  const rest = head + 1 < end ? ` ${words(scene, head + 1, end)}` : ''
  return `${nominative(words(scene, first, head + 1), 'ru')}${rest}`
}

const pastArticles = (norms: readonly string[], at: number): number =>
  /^(?:the|a|an|all|his|its)$/.test(norms[at] ?? '') ? at + 1 : at

/** 'gave the builder, Kurylys LLP, until 1 June', 'set the akims a deadline': who stands behind the verb, up to what is given. */
const givenTo = (scene: Scene, cue: Cue<DutyMeaning>): string | null => {
  const { doc, norms } = scene
  if (/^wants?|^wanted/.test(norms[cue.first]!)) return null
  const bodies = outermostIn(doc, cue.first, cue.end, 'organization')
  if (bodies.length > 0) return nameMeant(doc, bodies[0]!)
  const first = pastArticles(norms, cue.first + 1)
  let end = first
  while (end < cue.end && doc.tokens[end]!.kind === 'word' && !/^(?:a|an|two|three|four|five|six|seven|ten|until|till|one|responsible|accountable|answerable|in|another|just|only|strict|tight|new)$/.test(norms[end]!)) end++ // prettier-ignore
  return end > first ? words(scene, first, end) : null
}

/** 'ordered the contractors to', 'demanded that the akims answer': whom the order is for, as worded. */
const objectBehind = (scene: Scene, cue: Cue<DutyMeaning>, sentence: Sentence): string | null => {
  const { norms, doc } = scene
  if (/^(?:gave|gives|set|sets|wants|wanted|made|held|holds|put)$/.test(norms[cue.first]!)) return givenTo(scene, cue)
  // 'Let every owner sweep his yard'
  if (norms[cue.first] === 'let' && cue.end < sentence.endToken) return words(scene, cue.end, cue.end + 1)
  // 'I want to see a plan', in a speech to somebody.
  if (quoteAt(scene, cue.first) !== undefined) {
    const office = addressedBefore(scene, sentence)
    if (office !== null) return office
  }
  // 'told the firm to': the cue holds it.
  if (norms[cue.end - 1] === 'to' && cue.end - cue.first > 2) return words(scene, pastArticles(norms, cue.first + 1), cue.end - 1) // prettier-ignore
  const from = firstOf(scene, 'from', cue.end, Math.min(sentence.endToken, cue.end + 8))
  if (norms[cue.first]!.startsWith('demand') && from > 0) {
    const start = pastArticles(norms, from + 1)
    let stop = start
    while (stop < sentence.endToken && doc.tokens[stop]!.kind === 'word' && !/^(?:by|in|on|for|to|before|within)$/.test(norms[stop]!)) stop++ // prettier-ignore
    if (stop > start) return words(scene, start, stop)
  }
  let first = cue.end
  const that = norms[first] === 'that'
  while (/^(?:that|the|a|an|all|his|its)$/.test(norms[first] ?? '')) first++
  let end = first
  const limit = Math.min(sentence.endToken, first + 12)
  while (end < limit && doc.tokens[end]!.kind === 'word' && norms[end] !== 'to' && norms[end] !== 'with') end++
  if (end > first && end < limit && !that && /^(?:to|with)$/.test(norms[end]!)) return words(scene, first, end)
  if (!that || first >= limit) return null
  const mention = mentionsIn(doc, first, first + 1).at(0)
  return mention ? words(scene, first, mention.end) : words(scene, first, first + 1)
}

/** 'Мердігерге … ұйымдастыруды, ал басқармаға … қадағалауды тапсырды': whom each of the tasks is for. */
const toldIn = (scene: Scene, first: number, end: number, issuer: Mention | string | null): string | null => {
  const told = mentionsIn(scene.doc, first, end).find((mention) => mention !== issuer && (mention.kind === 'organization' || mention.kind === 'person') && isTold(scene, mention)) // prettier-ignore
  return told ? nameMeant(scene.doc, told) : toldBefore(scene, first, end)
}

const nameOf = (scene: Scene, who: Mention | string | null): string | null =>
  who === null || typeof who === 'string' ? who : nameMeant(scene.doc, who)

/** 'До шести тонн обещает ферма': a thing that promises is only expected to. */
const isToldTo = (scene: Scene, cue: Cue<DutyMeaning>): boolean => /^(?:акимат|министерств|правительств|управлени|ведомств)[а-я]*[уюм]$/.test(scene.norms[cue.first - 1] ?? '') // prettier-ignore
const thingPromises = (scene: Scene, cue: Cue<DutyMeaning>): boolean => {
  // 'Дома обещают закончить': whoever promises is not told, but somebody does.
  if (/^(?:обещают|пообещали|заверяют|заверили|гарантируют|уверяют)$/.test(scene.norms[cue.first]!)) return false
  const clause = clauseAt(scene.doc, cue.first)
  return outermostIn(scene.doc, clause.first, clause.end, 'project').length > 0
}

const dutiesIn = (scene: Scene, sentence: Sentence): Found[] => {
  const cues = scene.cues.within(duties, sentence.firstToken, sentence.endToken)
  const found: Found[] = []
  cues.forEach((cue, number) => {
    if (!laysDuty(scene, cue, sentence)) return
    // 'Has been told to': one order, found by two of its words.
    if (sentence.language === 'en' && number > 0 && cue.first < cues[number - 1]!.end) return
    const { first, end } = stretchOf(scene, cue, sentence, cues[number + 1], cues[number - 1])
    const issuer = issuerOf(scene, cue, sentence)
    if ((cue.means === 'must' || cue.means === 'need') && issuer === null && !isToldTo(scene, cue)) return
    if (cue.means === 'pledge' && issuer === null && thingPromises(scene, cue)) return
    if (
      scene.doc.clauseOfToken[cues[number + 1]?.first ?? 0] === scene.doc.clauseOfToken[cue.first] &&
      (cues[number + 1]?.means === 'must' || (cue.means === 'need' && cues[number + 1]?.means === 'order')) &&
      firstOf(scene, ':', cue.end, cues[number + 1]!.first) < 0
    )
      return
    const pledge = cue.means === 'pledge'
    const opens = sentence.language === 'kk' && !pledge ? tasksOpenAt(scene, first, sentence.firstToken, cues[number - 1]?.end ?? 0) : first // prettier-ignore
    const ends = sentence.language === 'kk' && !pledge ? tasksEndAt(scene, opens, cue.first) : []
    ;[...ends, end].forEach((stop, piece) => {
      const from = ends[piece - 1] ?? opens
      found.push({
        at: Math.min(cue.first, stop - 1),
        first: from,
        end: stop,
        instruction: {
          kind: pledge ? 'promise' : 'instruction',
          issuer: nameOf(scene, issuer),
          addressee: (ends.length > 0 ? toldIn(scene, from, Math.min(stop, cue.first), issuer) : null) ?? addresseeOf(scene, cue, sentence, issuer), // prettier-ignore
          due: dueIn(scene, from, stop),
          evidence: evidenceOf(scene, from, stop),
        },
      })
    })
  })
  return found
}

type OwnWords = 'promise' | 'instruction'
/** What a sentence of direct speech does by its verbs: undertakes, commands, or neither. */
const ownWords = (scene: Scene, first: number, end: number, language: Language): OwnWords | undefined => {
  const norms = scene.norms.slice(first, end)
  if (norms.some((norm) => hedges.test(norm)) || norms.join(' ').includes('скорее всего')) return undefined
  const opening = norms.slice(0, 4).filter((norm) => /\p{L}/u.test(norm))
  switch (language) {
    case 'ru':
      if (opening.slice(0, 3).some((norm) => imperativeRu.test(norm))) return 'instruction'
      // 'А вы до конца мая принесите проекты'
      if (norms.slice(0, 4).includes('вы') && norms.slice(0, 10).some((norm) => imperativeRu.test(norm) && verbForms(norm, 'ru').every(({ tense }) => tense !== 'present'))) return 'instruction' // prettier-ignore
      return norms.some((norm) => isOurFuture(norm)) || (norms.some((norm) => helpsRu.test(norm)) && norms.some((norm) => bodiesRu.test(norm))) ? 'promise' : undefined // prettier-ignore
    case 'kk':
      if (imperativeKk.test(opening.at(-1) ?? '') || norms.some((norm) => imperativeKk.test(norm))) return 'instruction'
      // 'Жұмысшымыз' is ours, 'қосамыз' undertakes.
      return norms.some((norm) => weKk.test(norm) && norm.length > 5 && verbForms(norm, 'kk').some(({ person }) => person === 1)) ? 'promise' : undefined // prettier-ignore
    case 'en':
      if (imperativesEn.has(opening[0] ?? '')) return 'instruction'
      return /(?:^| )(?:(?:we|i) (?:will|shall)|(?:we|i)'ll|will (?:give|help|support|provide|do everything))(?: |$)/.test(norms.join(' ')) ? 'promise' : undefined // prettier-ignore
  }
}
/** 'Увидим', 'посмотрим', 'поговорим' undertake nothing. */
const noDeed =
  /^(?:по)?(?:увидим|смотрим|глядим|говорим|ждем|живем|узнаем|встретимся|поймем|станем|окажемся|будем|увидимся|сможем|хотим|думаем)$/
const isOurFuture = (norm: string): boolean => !noDeed.test(norm) && /(?:ем|им|ём|емся|имся|[^о]ду|йду)$/.test(norm) && verbForms(norm, 'ru').some((form) => form.person === 1 && form.tense === 'future' && form.source === 'known') // prettier-ignore

/** 'To the akim he said:', 'turning to the contractors': whom the speech is for, as worded. */
const addressedBefore = (scene: Scene, sentence: Sentence): string | null => {
  const { doc, norms } = scene
  const quote = quoteAt(scene, sentence.firstToken) ?? quoteAt(scene, sentence.firstToken + 1)
  if (quote === undefined) return null
  const number = doc.sentenceOfToken[quote.first] ?? 0
  for (const one of [doc.sentences[number]!, doc.sentences[number - 1]]) {
    if (one === undefined) continue
    for (
      let at = one.firstToken;
      at < Math.min(one.endToken, one === doc.sentences[number] ? quote.first : one.endToken);
      at++
    ) {
      // prettier-ignore
      const turned = /^(?:addressing|addressed)$/.test(norms[at]!) || (norms[at] === 'to' && /^(?:turning|turned|speaking|appealing|appealed)$/.test(norms[at - 1] ?? '')) // prettier-ignore
      if (!turned) continue
      const first = pastArticles(norms, at + 1)
      let end = first
      while (end < one.endToken && doc.tokens[end]!.kind === 'word' && !/^(?:and|he|she|with|in|on|at|who)$/.test(norms[end]!)) end++ // prettier-ignore
      if (end > first) return words(scene, first, end)
    }
  }
  return null
}

/** Whom the one who speaks turns to: named in the sentence that opens the speech. */
const turnedTo = (scene: Scene, sentence: Sentence, speaker: string | null): string | null => {
  const office = sentence.language === 'en' ? addressedBefore(scene, sentence) : null
  if (office !== null) return office
  const before = scene.doc.sentences[(scene.doc.sentenceOfToken[sentence.firstToken] ?? 0) - 1]
  if (before === undefined) return null
  const others = mentionsIn(scene.doc, before.firstToken, before.endToken, 'person').filter(
    (mention) => nameMeant(scene.doc, mention) !== speaker,
  )
  const last = others.at(-1)
  return last ? nameMeant(scene.doc, last) : null
}

/** 'Построим к осени' in someone's own words is a promise, 'Put it in order' a command. */
const spokenIn = (scene: Scene, sentence: Sentence): Found[] => {
  const quote = quoteAt(scene, sentence.firstToken) ?? quoteAt(scene, sentence.firstToken + 1)
  if (quote === undefined) return []
  const first = Math.max(sentence.firstToken, quote.first)
  const end = Math.min(sentence.endToken, quote.end)
  const kind = ownWords(scene, first, end, sentence.language)
  if (kind === undefined) return []
  return [
    {
      at: first,
      first,
      end,
      instruction: {
        kind,
        issuer: quote.speaker,
        addressee:
          kind === 'instruction'
            ? turnedTo(scene, sentence, quote.speaker)
            : (bodyIn(scene, first, end) ?? (sentence.language === 'en' ? quote.speaker : null)),
        due: dueIn(scene, first, end),
        evidence: evidenceOf(scene, first, end),
      },
    },
  ]
}
const bodyIn = (scene: Scene, first: number, end: number): string | null => {
  for (let at = first; at < end; at++)
    if (/^(?:правительств|акимат|government$|akimat$|үкімет|әкімдік)/.test(scene.norms[at]!))
      return scene.doc.tokens[at]!.text
  return null
}

/** 'Акимам – до июля сдать отчеты': the order of whoever spoke last. */
const orderedByDash = (scene: Scene, sentence: Sentence): Found[] =>
  dashOrders(scene, sentence).flatMap(({ first, end, addressee }): Found[] => {
    const issuer = personIn(scene, sentence.firstToken, first).at(-1) ?? nearestBefore(scene.doc, sentence.firstToken, 'person', 4) // prettier-ignore
    if (issuer === undefined || quoteAt(scene, first) !== undefined) return []
    const evidence = evidenceOf(scene, first, end)
    return [{ at: first, first, end, instruction: { kind: 'instruction', issuer: nameMeant(scene.doc, issuer), addressee, due: dueIn(scene, first, end), evidence } }] // prettier-ignore
  })
/** 'Акимам велел проверить дамбы, министерству – посадить лес': the first order ends where the second begins. */
const endedBy = (scene: Scene, one: Found, stop: number): Found =>
  one.end <= stop || one.at >= stop
    ? one
    : { ...one, end: stop, instruction: { ...one.instruction, due: dueIn(scene, one.first, stop), evidence: evidenceOf(scene, one.first, stop) } } // prettier-ignore
/** 'Хотим получать по 8 тонн': an intent is a plan, where its clause tells no event to come. */
const intentsOf = (scene: Scene, told: ReadonlySet<number>): Found[] =>
  scene.doc.clauses.flatMap((_, clause): Found[] => {
    const intent = told.has(clause) ? undefined : intentIn(scene, clause)
    if (intent === undefined) return []
    const { at, first, end, evidence } = intent
    return [{ at, first, end, instruction: { kind: 'plan', issuer: speakerAt(scene, at), addressee: null, due: dueIn(scene, first, end), evidence } }] // prettier-ignore
  })

/** An event still to come is a plan, once a clause. */
const plansOf = (scene: Scene, outcomes: readonly Outcome[]): Found[] => {
  const clauses = new Set<number>()
  return outcomes.flatMap((outcome): Found[] => {
    if (
      outcome.phase !== 'coming' ||
      outcome.modality === 'ordered' ||
      outcome.modality === 'promised' ||
      clauses.has(outcome.clause)
    )
      return []
    // 'Былтыр тапсырылуы тиіс болатын': nothing is planned any more.
    if (outcome.date !== undefined && sentenceAt(scene.doc, outcome.cue.first).language === 'kk' && outcome.date.value < scene.doc.published.slice(0, outcome.date.value.length)) return [] // prettier-ignore
    clauses.add(outcome.clause)
    const { first, end } = scene.doc.clauses[outcome.clause]!
    return [
      {
        at: outcome.cue.first,
        first,
        end,
        instruction: {
          kind: 'plan',
          issuer: speakerAt(scene, outcome.cue.first),
          addressee: null,
          due: outcome.date?.value ?? null,
          evidence: evidenceOf(scene, first, end),
        },
      },
    ]
  })
}

const isMeasurable = (scene: Scene, { first, end, instruction }: Found): boolean =>
  instruction.due !== null ||
  amountsIn(scene, first, end).length > 0 ||
  mentionsIn(scene.doc, first, end, 'project').length > 0

const doubtOf = ({ instruction }: Found): Doubt => ({
  about: instruction.evidence.text,
  why: 'It names no date, no figure and no thing, so nobody can tell when it is done.',
  evidence: instruction.evidence,
  code: 'not-measurable',
})

export const findInstructions = (scene: Scene, outcomes: readonly Outcome[]): InstructionsFound => {
  const found = scene.doc.sentences.flatMap((sentence) => {
    const own = dutiesIn(scene, sentence)
    const byDash = orderedByDash(scene, sentence).filter(({ first }) => own.every((one) => one.at < first))
    const told = byDash.length === 0 ? own : own.map((one) => endedBy(scene, one, byDash[0]!.first))
    if (own.length === 0) return byDash.length > 0 ? byDash : spokenIn(scene, sentence)
    // '– Приеду снова, – сказал аким и поручил доложить': beside the order stands his own word.
    const isOutside = sentence.language === 'ru' && own.every(({ at, instruction }) => instruction.kind === 'instruction' && quoteAt(scene, at) === undefined) // prettier-ignore
    return isOutside ? [...told, ...byDash, ...spokenIn(scene, sentence)] : [...told, ...byDash]
  })
  const covered = bytesFor(scene.doc.tokens.length)
  for (const { first, end } of found) setAll(covered, 1, first, end)
  const told = new Set(outcomes.filter(({ phase }) => phase === 'coming').map(({ clause }) => clause))
  const intents = intentsOf(scene, told)
  const plans = [...plansOf(scene, outcomes), ...intents].filter((plan) => !holds(covered, 1, plan.first, plan.end))
  const all = [...found, ...plans].sort((a, b) => a.at - b.at)
  return {
    instructions: all.map(({ instruction }) => instruction),
    doubts: found.filter((one) => !isMeasurable(scene, one)).map(doubtOf),
  }
}
