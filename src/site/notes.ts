// The notes beside a story: the passage of a report that a beat rests on, quoted once and exactly as stored, each claim's
// words a link into the report; below it who checked them, the source, the day, and how a relative date was counted.
import type { Language, ShownClaim, StoryView } from '../model/index.ts'
import {
  anchors, checkSign, cite, countingNote, inQuotes, isRaw, langOf, layOut, markup, nothing, passagesOf, reportAt, time, wordings,
  type Content, type Frame, type Html, type Piece,
} from '../pages/index.ts' // prettier-ignore
import type { Lookup } from './lookup.ts'

/** The claims of one report version that one note quotes together. */
export interface Group {
  readonly claims: readonly ShownClaim[]
  /** The stored text, where the note's version is the one at hand; else each claim is quoted by itself. */
  readonly text: string | undefined
}
export const groupsOf = (claims: readonly ShownClaim[], view: StoryView): readonly Group[] =>
  [...Map.groupBy(claims, (claim) => claim.reportVersionId)].map(([versionId, of]) => ({
    claims: of,
    text: view.reports.find((report) => report.version.id === versionId)?.version.text,
  }))
export const lengthOf = (group: Group): number =>
  group.text === undefined
    ? group.claims.reduce((sum, claim) => sum + claim.evidence.text.length, 0)
    : passagesOf(
        group.text,
        group.claims.map((claim) => claim.evidence),
      ).reduce((sum, one) => sum + one.end - one.start, 0)

/** The passage, quoted once, with each claim's words as a link into the report; below, who checked it, the source, the day. */
export const note = (group: Group, known: Lookup, frame: Frame): Html => {
  const { language } = frame
  const [first] = group.claims
  if (!first) return nothing
  const raw = group.claims.filter(isRaw)
  const of = first.reportLanguage
  const counted = new Map(
    group.claims.flatMap((claim) => countingNote(claim, language) ?? []).map((one) => [String(one), one]),
  )
  return markup`<blockquote class="${raw.length === group.claims.length ? 'raw' : 'sure'}"><q${langOf(of, language)}>${inQuotes(passages(group, language), of)}</q>${[...counted.values()].map((line) => markup`<p>${line}</p>`)}<footer>${raw.length < group.claims.length ? checkSign(false, language) : nothing}${raw.length ? checkSign(true, language) : nothing}${cite(known.source(first.reportId), of, language)}, ${time(first.published.slice(0, 10), language, 'note')} <a class="x" href="#f-${encodeURIComponent(first.id)}">${wordings[language].collapse}</a></footer></blockquote>`
}

const passages = (group: Group, language: Language): Content => {
  if (group.text === undefined)
    return group.claims.map((claim, index) => [
      index ? ' … ' : '',
      evidenceLink([claim], [claim], claim.evidence.text, language),
    ])
  const text = group.text
  const marks = group.claims.map((claim) => ({ span: claim.evidence, value: claim }))
  return passagesOf(
    text,
    group.claims.map((claim) => claim.evidence),
  ).map(({ start, end }, index) => {
    const inner = trimQuotes(text, start, end)
    return [index ? ' … ' : '', drawPieces(layOut(text, inner.start, inner.end, marks), language)]
  })
}
/** The note sets its own quotation marks, so those of the text are not doubled. */
const trimQuotes = (text: string, start: number, end: number): { readonly start: number; readonly end: number } => {
  const words = text.slice(start, end)
  const whole = /^[«“"][^«»“”"]*[»”"]$/.test(words)
  return whole ? { start: start + 1, end: end - 1 } : { start, end }
}

const drawPieces = (pieces: readonly Piece<ShownClaim>[], language: Language): Content =>
  pieces.map((piece) =>
    piece.kind === 'text' ? piece.text : evidenceLink(piece.values, piece.begins, insides(piece.inside), language),
  )
/** Links do not nest: marks inside a mark only carry their anchors. */
const insides = (pieces: readonly Piece<ShownClaim>[]): Content =>
  pieces.map((piece) =>
    piece.kind === 'text'
      ? piece.text
      : wrapped(
          piece.begins.map((claim) => claim.id),
          insides(piece.inside),
        ),
  )
const wrapped = (ids: readonly string[], words: Content): Content =>
  ids.reduce<Content>((inside, id) => markup`<span id="e-${id}">${inside}</span>`, words)

const evidenceLink = (
  claims: readonly ShownClaim[],
  begins: readonly ShownClaim[],
  words: Content,
  language: Language,
): Html => {
  const [first] = claims
  const [own, ...others] = begins.map((claim) => claim.id)
  const raw = claims.every(isRaw)
  return markup`<a${own ? markup` id="e-${own}"` : nothing}${raw ? markup` class="raw"` : nothing} href="${reportAt(language, first!.reportId, anchors.claim(first!.id))}">${wrapped(others, words)}</a>`
}
