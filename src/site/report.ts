// A report: the source's text as stored, what was read in each paragraph beside it, every claim with an anchor of its own;
// then what the machine doubted, the versions with their hashes, and where we have it.
import type { Doubt, Language, ReportView, ShownClaim } from '../model/index.ts'
import { dueSaid } from '../following/promises/index.ts'
import {
  anchors, checkMark, countingNote, dateWords, doubtWords, entityLink, entityName, everywhere, isRaw, kicker, langOf, layOut, markup, moment, nothing,
  modalityWords, outsideLink, promiseAt, propertyWords, reportAt, reportTitle, sourceName, storyAt, valueWords, visitAt, wordedIn, worded,
  wordings, type Content, type Frame, type Html, type Marked, type Page, type Piece,
} from '../pages/index.ts' // prettier-ignore
import { lookup, type Lookup } from './lookup.ts'
import { eitherMap } from './maps.ts'

/** Anything in the text that has an anchor: a claim, a quotation, an instruction, a stop. */
interface Anchored {
  readonly anchor: string
  readonly raw: boolean
  /** What stands beside the paragraph. */
  readonly line: (frame: Frame) => Content
  /** Of a claim: what it is about; said once for several in a row. */
  readonly subject?: (frame: Frame) => Html
}

export const reportPage = (view: ReportView, frame: Frame): Page => {
  const { language } = frame
  const w = wordings[language].report
  const known = lookup({ reports: [view] })
  const day = view.version.published.slice(0, 10)
  const title = reportTitle(
    { title: view.version.title, published: day, language: view.version.language },
    language,
    dateWords(day, language),
  )
  const source = sourceName(view.source, language)
  const marks = anchoredIn(view, known)
  const main = markup`<article class="report">
<header class="head">${kicker([wordings[language].nav.report, worded(source, language)])}<h1${langOf(title.language, language)}>${title.text}</h1><p class="stand">${w.stand}</p></header>
${metaOf(view, frame)}
<div class="text">${marks.length ? nothing : markup`<p class="hint">${w.nothingRead}</p>`}${paragraphsOf(view.version.text).map((one, index) => paragraph(view, one, index, marks, frame))}</div>
<div class="after">${doubtsOf(view, frame)}${oursOf(view, frame)}</div>
</article>`
  return {
    title: `${title.text}: ${source.text}`,
    description: w.stand,
    at: everywhere((one) => reportAt(one, view.report.id)),
    kind: 'article',
    published: view.version.published,
    main,
  }
}

const metaOf = (view: ReportView, frame: Frame): Html => {
  const { language, timeZone } = frame
  const w = wordings[language].report
  const link = outsideLink(view.report.url)
  const sourceLink = outsideLink(view.source.url)
  const name = worded(sourceName(view.source, language), language)
  const notice = view.version.notice && wordedIn(view.version.notice, language)
  const versions = [...view.versions].sort((a, b) => b.version - a.version)
  return markup`<div class="meta"><div>
<p>${w.source}<br>${sourceLink ? markup`<a href="${sourceLink}" rel="external">${name}</a>` : name}${link ? markup`<br><a href="${link}" rel="external">${w.original}</a>` : nothing}</p>
<p>${w.published}<br>${moment(view.version.published, language, timeZone)}</p>
<p>${w.versions}<br>${versions.length > 1 ? w.version(view.version.version) : w.oneVersion}</p></div>
<div>${notice ? markup`<p><b>${worded(notice, language)}</b></p>` : nothing}<p>${w.meaning}</p>
<details><summary>${w.hash}</summary>${versions.map((one) => markup`<p>${w.version(one.version)}, ${moment(one.takenAt, language, timeZone)}<br><code>${one.sha256}</code></p>`)}</details></div></div>`
}

interface Paragraph {
  readonly start: number
  readonly end: number
}
/** Lines of the text with where they stand in it; empty lines are none. */
const paragraphsOf = (text: string): readonly Paragraph[] => {
  const found: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim()) found.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return found
}

/** In Latin letters too the report's own words stay as they were written. */
const asTold = (of: Language, { language, latin }: Frame): Html =>
  latin && of === 'kk' ? markup` lang="kk-Cyrl"` : langOf(of, language)

const paragraph = (
  view: ReportView,
  { start, end }: Paragraph,
  index: number,
  marks: readonly Marked<Anchored>[],
  frame: Frame,
): Html => {
  const here = marks.filter((mark) => mark.span.start < end && mark.span.end > start)
  const beside = here.filter((mark) => mark.span.start >= start)
  const list = beside.length
    ? markup`<div class="cl" role="note" aria-label="${wordings[frame.language].report.readIn} ${index + 1}"><ul>${beside.map((mark, at) => besideLine(mark.value, beside.slice(0, at).findLast((one) => one.value.subject)?.value, frame))}</ul></div>`
    : nothing
  return markup`<div class="beat"><div class="t"><p${asTold(view.version.language, frame)}>${draw(layOut(view.version.text, start, end, here))}</p></div>${list}</div>
`
}

const besideLine = (one: Anchored, before: Anchored | undefined, frame: Frame): Html => {
  const subject = one.subject?.(frame)
  const same = subject !== undefined && String(before?.subject?.(frame) ?? '') === String(subject)
  return markup`<li${one.raw ? markup` class="raw"` : nothing}>${subject && !same ? markup`<b>${subject}</b><br>` : nothing}${one.line(frame)}</li>`
}

const draw = (pieces: readonly Piece<Anchored>[]): Content =>
  pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text
    const [own, ...others] = piece.begins.map((one) => one.anchor)
    const inside = others.reduce<Content>(
      (words, anchor) => markup`<span id="${anchor}">${words}</span>`,
      draw(piece.inside),
    )
    return markup`<mark${own ? markup` id="${own}"` : nothing}${piece.values.every((one) => one.raw) ? markup` class="raw"` : nothing}>${inside}</mark>`
  })

const anchoredIn = (view: ReportView, known: Lookup): readonly Marked<Anchored>[] =>
  [...claimsIn(view, known), ...quotesIn(view, known), ...promisesIn(view), ...stopsIn(view, known)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )
const ofThis = (view: ReportView, thing: { readonly reportVersionId: string }): boolean =>
  thing.reportVersionId === view.version.id

const claimsIn = (view: ReportView, known: Lookup): readonly Marked<Anchored>[] =>
  view.claims
    .filter((claim) => claim.state !== 'rejected' && ofThis(view, claim))
    .map((claim) => {
      const anchor = anchors.claim(claim.id)
      return {
        span: claim.evidence,
        value: {
          anchor,
          raw: isRaw(claim),
          line: (frame) => claimLine(claim, anchor, frame),
          subject: (frame) => subjectOf(claim, known, frame),
        },
      }
    })

const claimLine = (claim: ShownClaim, anchor: string, frame: Frame): Content => {
  const { language } = frame
  const modality = modalityWords(claim, language)
  const counted = countingNote(claim, language)
  return markup`<a href="#${encodeURIComponent(anchor)}">${propertyWords(claim.property, language)}</a> <span class="num">${valueWords(claim, language, claim.reportLanguage, { amount: 'short', date: 'table' })}</span>${modality ? ` (${modality})` : ''}${checkMark(isRaw(claim), language)}${claim.speaker ? markup`<small>${wordings[language].report.speaker}: <span${langOf(claim.reportLanguage, language)}>${claim.speaker}</span></small>` : nothing}${counted ? markup`<small>${counted}</small>` : nothing}`
}

const subjectOf = (claim: ShownClaim, known: Lookup, { language }: Frame): Html => {
  const entity = known.entity(claim.entityId)
  return entity
    ? entityLink(entity, language)
    : markup`<span${langOf(claim.reportLanguage, language)}>${claim.subject}</span>`
}

const quotesIn = (view: ReportView, known: Lookup): readonly Marked<Anchored>[] =>
  view.quotes
    .filter((quote) => quote.state !== 'rejected' && ofThis(view, quote))
    .map((quote) => {
      const anchor = anchors.quote(quote.id)
      const speaker = known.entity(quote.speakerId)
      return {
        span: quote.evidence,
        value: {
          anchor,
          raw: isRaw(quote),
          line: ({ language }) =>
            markup`<a href="#${encodeURIComponent(anchor)}">${wordings[language].report.quote}</a> <span class="num">${speaker ? entityName(speaker, language).text : worded({ text: quote.speaker ?? '', language: view.version.language }, language)}</span>${checkMark(isRaw(quote), language)}`,
        },
      }
    })

/** What nobody has confirmed has no page of its own yet: its line leads to its words. */
const promisesIn = (view: ReportView): readonly Marked<Anchored>[] =>
  view.promises
    .filter((promise) => promise.checked !== 'rejected' && ofThis(view, promise))
    .map((promise) => {
      const raw = promise.checked !== 'confirmed'
      const due = dueSaid(promise)
      return {
        span: promise.evidence,
        value: {
          anchor: anchors.promise(promise.id),
          raw,
          line: ({ language }) => {
            const w = wordings[language]
            const kind = w.promiseKind[promise.kind]
            return markup`<a href="${raw ? `#${anchors.promise(promise.id)}` : promiseAt(language, promise.slug)}">${kind.slice(0, 1).toLocaleUpperCase()}${kind.slice(1)}</a> <span class="num">${due ? dateWords(due, language, 'note') : w.due.none}</span>${checkMark(raw, language)}`
          },
        },
      }
    })

const stopsIn = (view: ReportView, known: Lookup): readonly Marked<Anchored>[] =>
  view.visits
    .filter((visit) => visit.checked !== 'rejected' && ofThis(view, visit))
    .flatMap((visit) =>
      visit.stops.map((stop, index) => {
        const raw = visit.checked !== 'confirmed'
        const entity = known.entity(stop.entityId)
        return {
          span: stop.evidence,
          value: {
            anchor: anchors.stop(visit.id, stop.ordinal),
            raw,
            line: ({ language }: Frame) =>
              markup`<a href="${raw ? `#${anchors.stop(visit.id, stop.ordinal)}` : visitAt(language, visit.slug)}">${wordings[language].report.stop} ${index + 1}</a> <span class="num">${entity ? entityName(entity, language).text : worded({ text: stop.what, language: view.version.language }, language)}</span>${checkMark(raw, language)}`,
          },
        }
      }),
    )

const doubtsOf = (view: ReportView, frame: Frame): Html => {
  const w = wordings[frame.language].report
  if (!view.doubts.length)
    return markup`<section class="box"><h2>${w.doubts}</h2><p class="soft">${w.noDoubts}</p></section>`
  return markup`<section class="box"><h2>${w.doubts}</h2><dl class="doubt">${view.doubts.map(
    (doubt) =>
      markup`<dt${langOf(view.version.language, frame.language)}>«${doubt.evidence.text}»</dt>${doubtLine(doubt, frame)}`,
  )}</dl>${firstMap(view.doubts, frame)}</section>`
}
/** One is enough: a page stays light. */
const firstMap = (doubts: readonly Doubt[], frame: Frame): Html => {
  for (const doubt of doubts) {
    const map = eitherMap(doubt, frame)
    if (String(map)) return map
  }
  return nothing
}

const doubtLine = (doubt: Doubt, { language }: Frame): Html => {
  const words = doubtWords(doubt, language)
  return markup`<dd${langOf(words.language, language)}>${words.text}</dd>`
}

const oursOf = (view: ReportView, frame: Frame): Html => {
  const { language } = frame
  const stories = (view.stories ?? []).flatMap((story) => {
    const version = story.versions.find((one) => one.language === language) ?? story.versions[0]
    return version
      ? [
          markup`<li><a href="${storyAt(version.language, version.slug)}"${langOf(version.language, language)}>${version.headline}</a></li>`,
        ]
      : []
  })
  const entities = (view.entities ?? [])
    .filter((entity) => entity.kind !== 'place')
    .map((entity) => markup`<li>${entityLink(entity, language)}</li>`)
  if (!stories.length && !entities.length) return nothing
  return markup`<section class="box"><h2>${wordings[language].report.ours}</h2><ul class="watch">${stories}${entities}</ul></section>`
}
