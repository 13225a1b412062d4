// A story: its paragraphs in beats, beside each the words of the source that it rests on; then its figures, what we follow
// from here, and what the reports do not say.
import type { Language, ShownClaim, StoryView } from '../model/index.ts'
import {
  anchors, attribution, beatsOf, capital, entityLink, icon, isRaw, kicker, localMoment, markup, moment, nothing, parseBody, plainText,
  rawClass, reportAt, reportOfVersion, storyAt, targetsOf, time, typeset, wordings, type Beat, type Block, type Content, type Frame, type Html,
  type Page,
} from '../pages/index.ts' // prettier-ignore
import { sectionLink } from './cards.ts'
import { inline, type DrawFigure } from './inline.ts'
import { lookup, type Lookup } from './lookup.ts'
import { groupsOf, lengthOf, note } from './notes.ts'
import { figuresOf, followedOf, laterOf, silenceOf, tagsOf } from './story-after.ts'

export const storyPage = (view: StoryView, frame: Frame): Page => {
  const { version, story } = view
  const { language } = frame
  const known = lookup({ reports: view.reports, claims: view.claims, entities: view.entities, promises: view.promises })
  const blocks = parseBody(version.body)
  const used = targetsOf(blocks, 'claim').flatMap((id) => known.claim(id) ?? [])
  const main = markup`<article class="story">
<header class="head">${kicker([sectionLink(view.section, language)])}<h1>${typeset(version.headline, language)}</h1><p class="stand">${typeset(plainText(version.standfirst), language)}</p></header>
${metaOf(view, used, frame)}
${correctionsOf(view, frame)}
<div class="text">${beatsWithNotes(blocks, view, known, frame)}</div>
<div class="after"><div>${figuresOf(used, known, frame)}${silenceOf(used, [...known.claims()], known, frame)}</div><div>${laterOf(view, frame)}${followedOf(view, used, frame)}</div></div>${tagsOf(view, frame)}
</article>`
  return {
    title: version.headline,
    description: plainText(version.standfirst),
    at: Object.fromEntries(story.versions.map((one) => [one.language, storyAt(one.language, one.slug)])),
    current: 'news',
    kind: 'article',
    ...(story.publishedAt ? { published: story.publishedAt } : {}),
    main,
  }
}

const metaOf = (view: StoryView, used: readonly ShownClaim[], frame: Frame): Html => {
  const { language } = frame
  const w = wordings[language]
  const confirmed = used.filter((claim) => !isRaw(claim)).length
  const fixed = view.story.corrections.filter((one) => one.language === language)
  const cited = [
    ...Map.groupBy(ownFirst(view.reports, language), (report) => attribution(report.source, language)),
  ].map(([phrase, reports], index) => markup`${index ? markup`<br>` : nothing}${citation(phrase, reports, frame)}`)
  return markup`<div class="meta"><div>
<p>${view.story.publishedAt ? moment(view.story.publishedAt, language, frame.timeZone) : nothing}<br>${fixed.length ? markup`${w.story.corrected}: ${time(localMoment(fixed.at(-1)!.at, frame.timeZone).day, language, 'note')}` : w.story.noCorrections}</p>
${cited.length ? markup`<p>${cited}</p>` : nothing}
${used.length ? markup`<p>${signCount(confirmed, w.story.confirmed(confirmed), false)}${signCount(used.length - confirmed, w.story.read(used.length - confirmed), true)}</p>` : nothing}
</div>
${used.length ? legend(frame) : nothing}</div>`
}
const ownFirst = (reports: StoryView['reports'], language: Language): StoryView['reports'] =>
  [...reports].sort((a, b) => Number(b.version.language === language) - Number(a.version.language === language))

/** One phrase for one source; of several reports of it, each by its language or day. */
const citation = (phrase: string, reports: StoryView['reports'], { language }: Frame): Html => {
  const [first, ...others] = reports
  const more = others.map((report) => {
    const of = report.version.language
    const words =
      of === first?.version.language
        ? time(report.version.published.slice(0, 10), language, 'note')
        : wordings[language].inLanguage[of]
    return markup`, <a href="${reportAt(language, report.report.id)}">${words}</a>`
  })
  return markup`<a href="${reportAt(language, first!.report.id)}">${capital(phrase)}</a>${more}`
}
const signCount = (count: number, words: string, raw: boolean): Html =>
  count ? markup`<span class="st">${icon(raw ? 'c-raw' : 'c-ok')}<span>${words}</span></span>` : nothing

export const legend = (frame: Frame): Html => {
  const { legend: say } = wordings[frame.language]
  return markup`<p><b>${say.leads}</b> <span class="nb"><span class="fig">${say.line}</span>:</span> ${say.lineMeans}. <span class="nb"><span class="fig raw">${say.dots}</span>:</span> ${say.dotsMean}.</p>`
}

/** In the open, above the text: what was wrong and what is right. */
const correctionsOf = (view: StoryView, frame: Frame): Content =>
  view.story.corrections
    .filter((one) => one.language === frame.language)
    .map(
      (one) =>
        markup`<div class="fixed t"><p><b>${wordings[frame.language].story.corrected}, ${time(localMoment(one.at, frame.timeZone).day, frame.language)}.</b> ${one.text}</p></div>`,
    )

const beatsWithNotes = (blocks: readonly Block[], view: StoryView, known: Lookup, frame: Frame): Content => {
  const length = (ids: readonly string[]): number =>
    groupsOf(
      ids.flatMap((id) => known.claim(id) ?? []),
      view,
    ).reduce((sum, group) => sum + lengthOf(group), 0)
  const noted = new Set<string>()
  const begun = new Set<string>()
  return beatsOf(blocks, length).map((beat) => {
    const fresh = beat.claims.filter((id) => !noted.has(id))
    for (const id of fresh) noted.add(id)
    return drawBeat(
      beat,
      fresh.flatMap((id) => known.claim(id) ?? []),
      view,
      known,
      frame,
      begun,
    )
  })
}

const drawBeat = (
  beat: Beat,
  fresh: readonly ShownClaim[],
  view: StoryView,
  known: Lookup,
  frame: Frame,
  begun: Set<string>,
): Html => {
  const figure: DrawFigure = (claim, words) => {
    const id = begun.has(claim.id) ? nothing : markup` id="f-${claim.id}"`
    begun.add(claim.id)
    return markup`<a class="fig${rawClass(isRaw(claim))}"${id} href="#e-${encodeURIComponent(claim.id)}">${words}</a>`
  }
  const notes = groupsOf(fresh, view).map((group) => note(group, known, frame))
  return markup`<div class="beat"><div class="t">
${beat.blocks.map((block) => drawBlock(block, known, frame, figure))}</div>${
    notes.length
      ? markup`
<div class="ev" role="note" aria-label="${wordings[frame.language].labels.sourceWords}">${notes}</div>`
      : nothing
  }</div>
`
}

const drawBlock = (block: Block, known: Lookup, frame: Frame, figure: DrawFigure): Html => {
  const words = inline(block.parts, known, frame.language, figure)
  if (block.kind === 'heading') return markup`<h2>${words}</h2>\n`
  if (block.kind === 'paragraph') return markup`<p>${words}</p>\n`
  const quote = block.parts.flatMap((part) => (part.kind === 'quote' ? (known.quote(part.target) ?? []) : []))[0]
  const speaker =
    quote &&
    (known.entity(quote.speakerId) ? entityLink(known.entity(quote.speakerId)!, frame.language) : quote.speaker)
  const plain = block.parts.map((part) => (part.kind === 'quote' ? { kind: 'text' as const, text: part.text } : part))
  const link = quote
    ? markup`<a href="${reportAt(frame.language, reportOfVersion(quote.reportVersionId), anchors.quote(quote.id))}">${wordings[frame.language].inReport}</a>`
    : nothing
  // In Latin letters too, words that were said stay as they were written down.
  const asSaid = frame.latin ? markup` lang="kk-Cyrl"` : nothing
  return markup`<blockquote class="said"><p${asSaid}>${inline(plain, known, frame.language, figure)}</p>${quote ? markup`<footer>${speaker}${speaker ? ' · ' : ''}${link}</footer>` : nothing}</blockquote>\n`
}
