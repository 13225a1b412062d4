// Everything known of one thing, by property and in time, each value with every source that said it; and two differing
// figures side by side, without deciding between them.
import { properties, type ShownClaim } from '../model/index.ts'
import { agreeing, byTime, saying, type Difference } from '../following/timelines/index.ts'
import {
  checkSign, cite, countingNote, inQuotes, isRaw, markup, modalityWords, nothing, overTimeWordings, propertyWords, quoted, rawClass, small, time, valueWords, wordings, type
  Content, type Frame, type Html,
} from '../pages/index.ts' // prettier-ignore
import type { Lookup } from './lookup.ts'

export const allKnown = (claims: readonly ShownClaim[], known: Lookup, frame: Frame): Html => {
  const sections = properties.flatMap((property) => {
    const of = claims.filter((claim) => claim.property === property).sort(byTime)
    return of.length ? [propertySection(property, of, known, frame)] : []
  })
  return markup`<section class="box"><h2>${wordings[frame.language].entity.all}</h2><div class="all">${sections}</div></section>`
}

const propertySection = (
  property: ShownClaim['property'],
  of: readonly ShownClaim[],
  known: Lookup,
  frame: Frame,
): Html => {
  const values = [...Map.groupBy(of, (claim) => `${saying(claim)}|${claim.modality}`).values()]
  return markup`<section><h3>${propertyWords(property, frame.language)}</h3><ul>${values.map((same) => valueRow(same, known, frame))}</ul></section>
`
}

/** The report in the page's own language stands first and open; others that say the same are one tap away. */
const valueRow = (same: readonly ShownClaim[], known: Lookup, frame: Frame): Html => {
  const { language } = frame
  const own = (claim: ShownClaim): number => Number(claim.reportLanguage === language)
  const [first, ...others] = [...same].sort((a, b) => own(b) - own(a) || byTime(a, b)) as [ShownClaim, ...ShownClaim[]]
  const sources = agreeing(first, same)
  const notes = [modalityWords(first, language), sources > 1 ? wordings[language].entity.agree(sources) : ''].filter(
    Boolean,
  )
  return markup`<li><p>${valueWords(first, language, first.reportLanguage)}${notes.map((note) => markup`<small>${note}</small>`)}</p><div>${oneSource(first, true, known, frame)}${others.map((claim) => oneSource(claim, false, known, frame))}</div></li>`
}

/** Closed on a narrow page, where its summary names the source and the day; `wide`: open on a wide one. A link to it opens it. */
const oneSource = (claim: ShownClaim, wide: boolean, known: Lookup, frame: Frame): Html => {
  const { language } = frame
  const source = known.source(claim.reportId)
  return markup`<details${wide ? markup` class="wide"` : nothing}><summary>${cite(source, claim.reportLanguage, language)}${source ? ', ' : ''}${time(claim.published.slice(0, 10), language, 'note')}</summary>${quoted(claim, undefined, language, { id: `k-${claim.id}`, note: countingNote(claim, language), day: false })}</details>`
}

export const besideEachOther = (difference: Difference, known: Lookup, frame: Frame): Html => {
  const { language } = frame
  const w = wordings[language].entity
  const about = propertyWords(difference.property, language)
  return markup`<section class="box"><h2>${headOf(difference, about, frame)}</h2><div class="vs">${difference.values.map(({ claim, also }) => one(claim, also, known, frame))}</div><p class="hint">${w.undecided}</p></section>`
}

/** What contradicts is said to differ; what came after the other is said to have changed. */
const headOf = ({ property, contradicts }: Difference, about: string, { language }: Frame): string => {
  const w = wordings[language].entity
  if (property === 'due') return w.differDates
  return contradicts ? `${w.differ}: ${small(about)}` : overTimeWordings[language].changed(small(about))
}

const one = (claim: ShownClaim, also: readonly ShownClaim[], known: Lookup, frame: Frame): Html => {
  const { language } = frame
  const note = countingNote(claim, language)
  const others: Content = also.map(
    (other) =>
      markup`; ${cite(known.source(other.reportId), other.reportLanguage, language)}, ${time(other.published.slice(0, 10), language, 'note')}`,
  )
  const words = markup`<a${isRaw(claim) ? markup` class="raw"` : nothing} href="#k-${encodeURIComponent(claim.id)}">${claim.evidence.text}</a>`
  return markup`<figure class="q${rawClass(isRaw(claim))}"><figcaption class="big-fig">${valueWords(claim, language, claim.reportLanguage)}</figcaption><q${claim.reportLanguage === language ? nothing : markup` lang="${claim.reportLanguage}"`}>${inQuotes(words, claim.reportLanguage)}</q>${note ? markup`<p>${note}</p>` : nothing}<footer>${checkSign(isRaw(claim), language)}${cite(known.source(claim.reportId), claim.reportLanguage, language)}, ${time(claim.published.slice(0, 10), language, 'note')}${others}</footer></figure>`
}
