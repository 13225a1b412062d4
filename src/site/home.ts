// The front page: the lead story with its figures, what falls due, other news, what became of what we wrote about, what we
// follow, tags and corrections. Everything it shows was asked for before, in ask.ts.
import type { FrontAside, FrontView, StoryView } from '../model/index.ts'
import { grouped, shownPromise } from '../following/promises/index.ts'
import { differences, statusNow, newestOf, once, type Difference } from '../following/timelines/index.ts'
import {
  anchors, entityLink, everywhere, figure, homeAt, icon, indexAt, isRaw, kicker, markup, nothing, numberWords, parseBody, plainText, promiseAt,
  rawClass, reportAt, small, spanWords, statusIcon, statusWords, storyAt, targetsOf, time, typeset, valueWords, dateWords, dueDay, localMoment,
  wordings, entityName, cite, type Block, type Frame, type Html, type Page,
} from '../pages/index.ts' // prettier-ignore
import { sectionLink, storyDay, storyLink, tagLinks } from './cards.ts'
import { promiseSign, promiseTitle } from './promise-parts.ts'
import { inline } from './inline.ts'
import { lookup, type Lookup } from './lookup.ts'
import { strip4 } from './strip4.ts'

export interface Front {
  readonly view: FrontView
  readonly lead: StoryView | null
  readonly aside: FrontAside
}

type Remembered = FrontAside['remembered'][number]

export const homePage = (front: Front, frame: Frame): Page => {
  const { view } = front
  const { language } = frame
  const w = wordings[language].home
  const [lead, ...rest] = view.stories
  return {
    title: frame.name,
    description: wordings[language].tagline,
    at: everywhere(homeAt),
    current: 'news',
    large: true,
    feed: `/${language}/feed`,
    main: markup`<h1 class="hid">${w.heading(frame.name, dateWords(frame.today, language))}</h1>
<div class="front${front.aside.due.length ? ' with' : ''}">
${lead ? leadOf(front, frame) : markup`<p class="stand">${w.empty}</p>`}
${front.aside.due.length ? duesOf(front, frame) : nothing}</div>
${rest.length ? markup`<div class="three">${rest.slice(0, 3).map((card) => markup`<article>${kicker([sectionLink(card.section, language)])}<h2>${storyLink(card, language)}</h2><p>${typeset(plainText(card.version.standfirst), language)}</p></article>`)}</div>` : nothing}
${memoryOf(front, frame)}
${rest.length > 3 ? markup`<section class="memory"><h2>${w.more}</h2><ul class="watch dated">${rest.slice(3).map((card) => markup`<li>${storyDay(card, frame, 'table')}<span>${storyLink(card, language)}</span></li>`)}</ul></section>` : nothing}
<div class="three low">${followedOf(front, frame)}${tagsOf(view, frame)}${correctionsOf(view, frame)}</div>`,
  }
}

const leadOf = (front: Front, frame: Frame): Html => {
  const { language } = frame
  const card = front.view.stories[0]!
  const lead = front.lead
  const known = lookup(
    lead ? { reports: lead.reports, claims: lead.claims, entities: lead.entities, promises: lead.promises } : {},
  )
  const blocks = parseBody(card.version.body)
  const route = routeOf(lead, frame)
  // Beside the stops there is room for one paragraph, else for two.
  const opening = blocks.filter((block) => block.kind === 'paragraph').slice(0, String(route) ? 1 : 2)
  const strip = stripOf(blocks, known, lead, frame)
  return markup`<article class="lead">${kicker([sectionLink(card.section, language), storyDay(card, frame)])}<h2>${storyLink(card, language)}</h2><p class="stand">${typeset(plainText(card.version.standfirst), language)}</p>
${strip}
<div class="leadtext${String(route) ? '' : ' solo'}"><div>${opening.map((block, index) => markup`<p>${inline(block.parts, known, language, (claim, words) => figure(claim, words, language))}${index === opening.length - 1 ? markup` <a href="${storyAt(card.version.language, card.version.slug)}">${wordings[language].readMore}</a>` : nothing}</p>`)}</div>${route}</div></article>`
}

/** Of the project that the story says most about, or the first one it names: what is known at a glance. */
const stripOf = (blocks: readonly Block[], known: Lookup, lead: StoryView | null, frame: Frame): Html => {
  const used = targetsOf(blocks, 'claim').flatMap((id) => known.claim(id) ?? [])
  const told = [...Map.groupBy(used, (claim) => claim.entityId)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([id]) => id)
  const projects = [...told, ...targetsOf(blocks, 'entity')].filter((id) => known.entity(id)?.kind === 'project')
  for (const id of projects) {
    const claims = known.claims().filter((claim) => claim.entityId === id)
    const promises = (lead?.promises ?? []).filter((one) => one.subjectId === id)
    const strip = strip4(claims, promises, frame, (claim, words) => figure(claim, words, frame.language))
    if (String(strip)) return strip
  }
  return nothing
}

/** The stops of the visit that the lead tells of. */
const routeOf = (lead: StoryView | null, frame: Frame): Html => {
  const { language } = frame
  const visit = lead?.reports
    .flatMap((report) => report.visits)
    .find((one) => one.stops.length > 1 && one.checked === 'confirmed')
  if (!lead || !visit) return nothing
  const known = lookup({ entities: lead.entities, reports: lead.reports })
  return markup`<div><h3 class="lab"><a href="/${language}/visits/${encodeURIComponent(visit.slug)}">${wordings[language].home.route}</a></h3><ol class="route">${visit.stops.map(
    (stop) => {
      const entity = known.entity(stop.entityId)
      const at = reportAt(
        language,
        lead.reports.find((one) => one.version.id === visit.reportVersionId)?.report.id ?? '',
        anchors.stop(visit.id, stop.ordinal),
      )
      return markup`<li>${entity ? entityLink(entity, language) : markup`<a href="${at}">${stop.what}</a>`}</li>`
    },
  )}</ol></div>`
}

/** Of each thing its newest promise; at most three that are overdue, so that what is to come is seen too. */
const chosen = (promises: FrontAside['due'], today: string): FrontAside['due'] => {
  const newestFirst = [...promises].sort((a, b) => b.report.published.localeCompare(a.report.published))
  const once = [...Map.groupBy(newestFirst, (one) => one.promise.subjectId ?? one.promise.id).values()].map(
    ([first]) => first!,
  )
  const groups = grouped(once, (one) => shownPromise(one.promise, today))
  const late = groups.filter((group) => group.state === 'overdue').flatMap((group) => group.promises)
  const others = groups.filter((group) => group.state !== 'overdue').flatMap((group) => group.promises)
  const most = Math.max(3, 5 - others.length)
  return [...late.slice(0, most), ...others].slice(0, 5)
}

const duesOf = (front: Front, frame: Frame): Html => {
  const { language, today } = frame
  const w = wordings[language].home
  const shown = chosen(front.aside.due, today)
  const late = shown.some((one) => shownPromise(one.promise, today).state === 'overdue')
  return markup`<section class="side" aria-labelledby="due"><h2 id="due"><a href="${indexAt(language, 'promises')}">${w.due}</a></h2><ol class="mini">${shown.map(
    (one) => {
      const { state } = shownPromise(one.promise, today)
      const who = one.issuer ? entityName(one.issuer, language).text : one.promise.issuer
      return markup`<li${state === 'overdue' ? markup` class="is-over"` : nothing}><p>${promiseSign(one.promise, frame)}</p><h3><a href="${promiseAt(language, one.promise.slug)}">${promiseTitle(one.promise, frame)}</a></h3>${who ? markup`<p class="who">${who}</p>` : nothing}</li>`
    },
  )}</ol>${late ? markup`<p class="hint">${wordings[language].due.overdueHint}</p>` : nothing}<p class="more"><a href="${indexAt(language, 'promises')}">${w.allPromises}</a></p></section>`
}

/** What was said first and what was said last, of projects where the two differ. */
const memoryOf = (front: Front, frame: Frame): Html => {
  const { language } = frame
  const w = wordings[language].home
  const rows = front.aside.remembered.flatMap((view) => {
    const difference = mostTelling(view)
    return difference ? [memoryRow(view, difference, frame)] : []
  })
  if (!rows.length) return nothing
  return markup`<section class="memory" aria-labelledby="mem"><h2 id="mem">${w.memory}</h2><table class="stack"><thead><tr><th scope="col">${w.about}</th><th scope="col">${w.wasSaid}</th><th scope="col">${w.later}</th></tr></thead><tbody>${rows.slice(0, 5)}</tbody></table></section>`
}
/** The same on the front page of every language. */
const mostTelling = once((view: Remembered) => [...differences(view.claims)].sort((a, b) => weight(b) - weight(a))[0])
const weight = (difference: Difference): number =>
  ['opened', 'length', 'area', 'capacity', 'cost', 'due'].indexOf(difference.property)

const memoryRow = (view: Remembered, difference: Difference, frame: Frame): Html => {
  const { language } = frame
  const known = lookup({ lines: view.reports })
  const cell = (claim: (typeof difference.values)[number]['claim']): Html =>
    markup`<a class="fig${rawClass(isRaw(claim))}" href="${reportAt(language, claim.reportId, anchors.claim(claim.id))}">${valueWords(claim, language, claim.reportLanguage)}</a><small>${time(claim.published.slice(0, 10), language, 'note')}, ${cite(known.source(claim.reportId), language, language)}</small>`
  return markup`<tr><th scope="row">${entityLink(view.entity, language)}<small>${small(wordings[language].property[difference.property])}</small></th><td>${cell(difference.values[0]!.claim)}</td><td>${cell(difference.values.at(-1)!.claim)}${outcome(view, frame)}</td></tr>
`
}

/** Where it stands: finished, or its last date passed with no report since. */
const outcome = (view: Remembered, frame: Frame): Html => {
  const { language, today } = frame
  const w = wordings[language]
  const now = statusNow(view.claims, today)
  if (!now) return nothing
  const due = newestOf(view.claims, 'due')
  const day = due && dueDay(due)
  const finished = now.status === 'built' || now.status === 'operating'
  if (!finished && day && day < today)
    return markup`<span class="st late">${icon('p-over')}<span>${w.due.overdueBy(spanWords(day, today, language))}</span></span>`
  return markup`<span class="st">${icon(statusIcon[now.status])}<span>${small(statusWords(now.status, now.claim, language))}</span></span>`
}

const followedOf = (front: Front, frame: Frame): Html => {
  const { language, today } = frame
  const w = wordings[language]
  const { followed, projects } = front.aside
  return markup`<section><h2><a href="${indexAt(language, 'projects')}">${w.home.followed}</a></h2><ul class="watch">${followed.map(
    ({ entity, status }) => {
      const now = status ? statusNow([status], today) : undefined
      return markup`<li>${icon(now ? statusIcon[now.status] : 'b-none')}<span>${entityLink(entity, language)} ${now ? markup`<span class="soft">${small(statusWords(now.status, now.claim, language))}</span>` : nothing}</span></li>`
    },
  )}</ul><p class="more"><a href="${indexAt(language, 'projects')}">${w.home.allProjects}</a> ${projects ? numberWords(projects, language) : ''}</p></section>`
}

const tagsOf = (view: FrontView, frame: Frame): Html => {
  const { language } = frame
  const w = wordings[language]
  if (!view.tags.length) return markup`<section><h2>${w.nav.tags}</h2><p class="hint">${w.tags.empty}</p></section>`
  return markup`<section><h2><a href="${indexAt(language, 'tags')}">${w.nav.tags}</a></h2>${tagLinks(view.tags.slice(0, 14), language)}<p class="more"><a href="${indexAt(language, 'tags')}">${w.home.allTags}</a></p></section>`
}

const correctionsOf = (view: FrontView, frame: Frame): Html => {
  const { language, timeZone } = frame
  const w = wordings[language].home
  const items = view.corrections.slice(0, 5)
  return markup`<section><h2>${w.corrections}</h2>${
    items.length
      ? markup`<ul class="watch">${items.map(({ story, correction }) => markup`<li><span>${time(localMoment(correction.at, timeZone).day, language, 'note')}. ${correction.text} ${storyLink(story, language)}</span></li>`)}</ul>`
      : markup`<p class="hint">${w.noCorrections}</p>`
  }</section>`
}
