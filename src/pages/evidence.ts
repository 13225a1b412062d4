// The parts that show what a claim rests on: the sign of checking, the source's words with their marks, who said it and when.
// Solid means confirmed by an editor, dotted read by machine; the words say it too.
import type { CheckState, Language, ShownClaim, Source } from '../model/index.ts'
import { anchors, reportAt } from './addresses.ts'
import { time } from './dates.ts'
import { langOf, markup, nothing, type Content, type Html } from './html.ts'
import { icon } from './icons.ts'
import { cite } from './names.ts'
import { wordings } from './wording/index.ts'

export const isRaw = (thing: { readonly state: CheckState }): boolean => thing.state !== 'confirmed'
export const rawClass = (raw: boolean): string => (raw ? ' raw' : '')

export const checkSign = (raw: boolean, language: Language, short = false): Html => {
  const { check } = wordings[language]
  const words = short ? (raw ? check.readShort : check.confirmedShort) : raw ? check.read : check.confirmed
  return markup`<span class="st">${icon(raw ? 'c-raw' : 'c-ok')}<span>${words}</span></span>`
}
/** The sign alone where there is no room for its words; they are still there for those who listen. */
export const checkMark = (raw: boolean, language: Language): Html =>
  markup`${icon(raw ? 'c-raw' : 'c-ok')}<span class="hid">${raw ? wordings[language].check.read : wordings[language].check.confirmed}</span>`

/** A link from a figure to the words of the report that carry it. */
export const figure = (claim: ShownClaim, words: Content, language: Language): Html =>
  markup`<a class="fig${rawClass(isRaw(claim))}" href="${reportAt(language, claim.reportId, anchors.claim(claim.id))}">${words}</a>`

/** Quotation marks of the words' own language; words that begin or end with such a mark of their own stand in its other pair. */
export const inQuotes = (words: Content, of: Language): Html => {
  const { quoteMarks, otherMarks } = wordings[of]
  const said = String(markup`${words}`)
    .replaceAll(/<[^>]*>/g, '')
    .trim()
  const [open, close] = said.startsWith(quoteMarks[0]) || said.endsWith(quoteMarks[1]) ? otherMarks : quoteMarks
  return markup`${open}${words}${close}`
}

/** One claim's words, quoted, with who said them and when; the words lead into the report. */
export const quoted = (
  claim: ShownClaim,
  source: Source | undefined,
  language: Language,
  options: { readonly id?: string; readonly note?: Content; readonly day?: boolean } = {},
): Html => {
  const raw = isRaw(claim)
  const href = reportAt(language, claim.reportId, anchors.claim(claim.id))
  const when = options.day === false ? nothing : markup`, ${time(claim.published.slice(0, 10), language, 'note')}`
  return markup`<blockquote class="q${rawClass(raw)}"${options.id ? markup` id="${options.id}"` : nothing}><q${langOf(claim.reportLanguage, language)}>${inQuotes(markup`<a${raw ? markup` class="raw"` : nothing} href="${href}">${claim.evidence.text}</a>`, claim.reportLanguage)}</q>${options.note ? markup`<p>${options.note}</p>` : nothing}<footer>${checkSign(raw, language)}${cite(source, claim.reportLanguage, language)}${when}</footer></blockquote>`
}
