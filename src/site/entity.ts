// The page of one project, place, person or organisation: where it stands, the main figures, its life, what sources say
// differently, everything known by property with who said it and when, and what is not known.
import type { Entity, EntityView, Language, PlaceTally, ShownClaim, Sighting } from '../model/index.ts'
import { isSilent, unanswered } from '../following/silence/index.ts'
import { differences, lifeOf, newestOf, once, statusNow } from '../following/timelines/index.ts'
import {
  capital, typeset, dateWords, dueDay, entityAt, entityLink, entityName, everywhere, figure, folderOf, icon, indexAt, isRaw, join, kicker, langOf, life,
  markup, nothing, partsOf, promiseListWordings, propertyWords, rawClass, spanWords, statusIcon, statusWords, valueWords, wordings, type Content, type Frame, type Html, type NavKey,
  type Page,
} from '../pages/index.ts' // prettier-ignore
import { entityList, reportLines, storyLines } from './cards.ts'
import { allKnown, besideEachOther } from './known.ts'
import { followEntity } from './follow-block.ts'
import { lookup } from './lookup.ts'
import { officesOf, promisesOf, projectTable, quotesOf, visitsOf } from './entity-parts.ts'
import { oldNamesOf, placeMap, spotMap, tallyWords } from './maps.ts'
import { officeNow, officesHeld, peopleInOffice } from './offices.ts'
import { figuresOverTime } from './over-time.ts'
import { listAt } from './promise-lists.ts'
import { strip4 } from './strip4.ts'

/** What a page shows besides the entity's own view. */
export interface Beside {
  /** Of the areas of a place's map, and of the place itself. */
  readonly tallies?: readonly PlaceTally[]
  /** Of the person, or of the offices of the place; the people of those with pages. */
  readonly sightings?: readonly Sighting[]
  readonly people?: readonly Entity[]
}
/** The same in every language, whose pages are drawn from one view. */
const toldOf = once(({ claims: all }: EntityView) => {
  const claims = all.filter((claim) => claim.state !== 'rejected')
  return { claims, differing: differences(claims) }
})

export const entityPage = (
  view: EntityView,
  frame: Frame,
  { tallies = [], sightings = [], people = [] }: Beside = {},
): Page => {
  const { entity } = view
  const { language } = frame
  const w = wordings[language].entity
  const name = entityName(entity, language)
  const known = lookup({
    claims: view.claims,
    entities: [entity, ...view.entities, ...view.parents, ...view.projects],
    promises: view.promises,
    lines: view.reports,
  })
  const { claims, differing } = toldOf(view)
  const project = entity.kind === 'project'
  const table = view.projects.length ? projectTable(view, frame) : nothing
  const main = markup`<article>
<header class="head">${trail(view, language)}<h1${langOf(name.language, language)}>${typeset(capital(name.text), name.language)}</h1>${otherNames(view, language)}${project ? nowLines(view, frame) : officeLine(view, sightings, frame)}</header>
${
  project
    ? strip4(
        claims,
        view.promises.filter((promise) => promise.subjectId === entity.id),
        frame,
        (claim, words) =>
          markup`<a class="fig${rawClass(isRaw(claim))}" href="#k-${encodeURIComponent(claim.id)}">${words}</a>`,
      )
    : nothing
}
${project ? life(lifeOf(claims, frame.today), language, frame.today) : nothing}
${differing.map((one) => besideEachOther(one, known, frame))}
${project ? figuresOverTime(claims, known, entity.kind, frame) : nothing}
${entity.kind === 'place' ? markup`${placeMap(entity, view, tallies, frame)}${table}` : nothing}
${entity.kind === 'person' ? markup`${sightings.length ? officesHeld(sightings, frame) : officesOf(view, frame)}${quotesOf(view, known, frame)}` : nothing}
${promisesOf(view, known, frame)}
${promiseWaysOf(view, tallies, frame)}
${entity.kind === 'place' ? peopleInOffice(sightings, [...people, ...view.entities], frame) : nothing}
${entity.kind === 'place' ? nothing : table}
${claims.length ? allKnown(claims, known, frame) : project ? markup`<section class="box"><h2>${w.all}</h2><p class="soft">${w.nothing}</p></section>` : nothing}
${project && view.place ? spotMap([{ place: view.place, name: markup`${name.text}` }], frame) : nothing}
${entity.kind === 'place' ? markup`${figuresOverTime(claims, known, entity.kind, frame)}${oldNamesOf(entity, frame)}` : nothing}
${project ? silenceOf(view, frame) : nothing}
<div class="pair">${view.stories.length ? section(w.stories, storyLines(view.stories, frame)) : nothing}${view.reports.length ? section(w.reports, reportLines(view.reports, language)) : nothing}${visitsOf(view, frame)}${view.parts.length ? section(w.parts, entityList(view.parts, language)) : nothing}</div>
${followEntity(entity, view.promises, frame)}
</article>`
  return {
    title: capital(name.text),
    description: project ? inShort(claims, frame) : w.allStand,
    at: everywhere((one) => entityAt(one, entity)),
    current: folderOf[entity.kind] as NavKey,
    main,
  }
}

/** Of a project where others show a link to it: its state, cost and due date. */
const inShort = (claims: readonly ShownClaim[], { language, today }: Frame): string => {
  const w = wordings[language]
  const now = statusNow(claims, today)
  const told = [newestOf(claims, 'cost', 'investment', 'budget'), newestOf(claims, 'opened', 'due')].flatMap((claim) =>
    claim ? [`${propertyWords(claim.property, language)}: ${valueWords(claim, language, claim.reportLanguage)}`] : [],
  )
  const state = now ? capital(statusWords(now.status, now.claim, language)) : w.noStatus
  return `${[state, ...told].join('. ')}. ${w.entity.allStand}`
}

/** To the whole lists of what was given, received, or is about a place. */
const promiseWaysOf = (view: EntityView, tallies: readonly PlaceTally[], frame: Frame): Html => {
  const { language } = frame
  const { entity } = view
  const w = promiseListWordings[language]
  const here = tallies.find((one) => one.entity.id === entity.id)?.promises ?? 0
  const ways: readonly (readonly [boolean, 'from' | 'to' | 'in', string])[] = [
    [view.promises.some((one) => one.issuerId === entity.id), 'from', w.given],
    [view.promises.some((one) => one.addresseeId === entity.id), 'to', w.received],
    [here > 0, 'in', `${w.here}: ${tallyWords(here, frame)}`],
  ]
  const links = ways.flatMap(([any, by, words]) =>
    any ? [markup`<a href="${listAt(language, { by, entity })}">${words}</a> `] : [],
  )
  return links.length ? markup`<p class="more">${join(links, ' · ')}</p>` : nothing
}

const section = (title: string, content: Content): Html =>
  markup`<section class="box"><h2>${title}</h2>${content}</section>`

/** 'Проекты · область Жетісу': the index, then the places around it. */
const trail = (view: EntityView, language: Language): Html => {
  const folder = folderOf[view.entity.kind]
  const around = [...view.parents].reverse()
  const places = around.length ? around : view.place ? [view.place] : []
  const index = markup`<a href="${indexAt(language, folder)}">${wordings[language].nav[folder as 'projects']}</a>`
  return kicker([index, ...places.map((place) => entityLink(place, language))])
}

/** Its names in the other languages, each in its own; a place also with its code. */
const otherNames = (view: EntityView, language: Language): Html => {
  const own = entityName(view.entity, language)
  const others = view.entity.names.filter(
    (name) => name.main && name.language !== own.language && name.name !== own.text,
  )
  const parts: Content[] = others.map((name) => markup`<span lang="${name.language}">${name.name}</span>`)
  if (/^\d{9}$/.test(view.entity.code ?? '')) parts.push(`${wordings[language].entity.code} ${view.entity.code}`)
  return parts.length ? markup`<p class="names">${parts.map((part, index) => [index ? ' · ' : '', part])}</p>` : nothing
}

/** Where it stands, and one line more where its last due date has passed without a report of completion. */
const nowLines = (view: EntityView, frame: Frame): Html => {
  const { language, today } = frame
  const w = wordings[language]
  const now = statusNow(view.claims, today)
  if (!now) return markup`<p class="now">${icon('b-none')}<span class="soft">${w.noStatus}</span></p>`
  const words = markup`<b>${figure(now.claim, statusWords(now.status, now.claim, language), language)}</b>`
  const when = now.since
    ? markup` ${w.entity.since(dateWords(now.since, language), partsOf(now.since)?.day !== undefined)}`
    : markup`, ${w.entity.asOf} ${dateWords(now.claim.published.slice(0, 10), language)}`
  const due = newestOf(view.claims, 'due')
  const day = due && dueDay(due)
  const finished = now.status === 'built' || now.status === 'operating'
  const late =
    day && day < today && !finished
      ? markup`<p class="now late">${icon('p-over')}<span><b>${w.due.overdueBy(spanWords(day, today, language))}.</b> <span class="soft">${w.due.noCompletion}</span></span></p>`
      : nothing
  return markup`<p class="now">${icon(statusIcon[now.status])}<span>${words}${when}</span></p>${late}`
}

/** As the list of offices has it, in the page's language where the office is known; else in the words of the report. */
const officeLine = (view: EntityView, sightings: readonly Sighting[], frame: Frame): Html => {
  const { language } = frame
  const line = (words: Html, day: string): Html =>
    markup`<p class="now"><span>${words}<span class="soft">, ${wordings[language].entity.asOf} ${dateWords(day, language)}</span></span></p>`
  const now = view.entity.kind === 'person' ? officeNow(sightings, frame) : null
  if (now) return line(now.words, now.day)
  const newest = view.offices.at(-1)
  if (!newest) return nothing
  // Reports of one day name it in several languages: that of the page is shown.
  const day = newest.published.slice(0, 10)
  const last = view.offices.findLast((one) => one.language === language && one.published.startsWith(day)) ?? newest
  return line(markup`<span${langOf(last.language, language)}>${last.office}</span>`, day)
}

const silenceOf = (view: EntityView, frame: Frame): Html => {
  const w = wordings[frame.language]
  const status = statusNow(view.claims, frame.today)?.status
  const open = unanswered(view.entity.names, view.claims, status)
  const last = view.reports[0]?.published.slice(0, 10)
  const finished = status === 'built' || status === 'operating'
  const quiet =
    last !== undefined && !finished && isSilent(last, frame.today)
      ? markup`<p class="hint">${capital(w.attention.since(dateWords(last, frame.language)))}.</p>`
      : nothing
  if (!open.length && quiet === nothing) return nothing
  return markup`<section class="box"><h2>${w.entity.silence}</h2>${open.length ? markup`<ul class="gap">${open.map((one) => markup`<li>${w.question[one]}</li>`)}</ul><p class="hint">${w.entity.silenceNote}</p>` : nothing}${quiet}</section>`
}
