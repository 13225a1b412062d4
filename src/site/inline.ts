// The marks inside a story's paragraphs as links. A mark whose target is not public shows its words alone.
import type { Language } from '../model/index.ts'
import {
  anchors, entityAt, isRaw, markup, nothing, outsideLink, promiseAt, rawClass, reportAt, reportOfVersion, typeset, visitAt, type Content, type Html, type Inline,
} from '../pages/index.ts' // prettier-ignore
import type { ShownClaim } from '../model/index.ts'
import type { Lookup } from './lookup.ts'

/** How a figure is drawn: in a story it leads to the note beside it, elsewhere straight into the report. */
export type DrawFigure = (claim: ShownClaim, words: string) => Html

export const inline = (parts: readonly Inline[], known: Lookup, language: Language, figure: DrawFigure): Content =>
  parts.map((part) => {
    if (part.kind === 'text') return typeset(part.text, language)
    const words = typeset(part.text, language)
    switch (part.kind) {
      case 'claim': {
        const claim = known.claim(part.target)
        return claim ? figure(claim, words) : words
      }
      case 'entity': {
        const entity = known.entity(part.target)
        return entity ? markup`<a href="${entityAt(language, entity)}">${words}</a>` : words
      }
      case 'promise': {
        const promise = known.promise(part.target)
        return promise?.checked === 'confirmed'
          ? markup`<a href="${promiseAt(language, promise.slug)}">${words}</a>`
          : words
      }
      case 'quote': {
        const quote = known.quote(part.target)
        if (!quote) return words
        const at = reportAt(language, reportOfVersion(quote.reportVersionId), anchors.quote(quote.id))
        return markup`<a class="fig${rawClass(isRaw(quote))}" href="${at}">${words}</a>`
      }
      case 'visit': {
        const visit = known.visit(part.target)
        return visit?.checked === 'confirmed' ? markup`<a href="${visitAt(language, visit.slug)}">${words}</a>` : words
      }
      case 'report':
        return known.report(part.target) ? markup`<a href="${reportAt(language, part.target)}">${words}</a>` : words
      case 'link': {
        const address = outsideLink(part.target)
        return address ? markup`<a href="${address}" rel="external">${words}</a>` : words
      }
    }
    return nothing
  })
