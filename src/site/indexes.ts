// The indexes: all projects with where they stand, all places, people and organisations, all visits.
import type { EntityKind, EntityLine, KeptVisit } from '../model/index.ts'
import { statusNow } from '../following/timelines/index.ts'
import {
  alphabetOf, capital, counted, entityLink, everywhere, entityName, figure, folderOf, icon, indexAt, langOf, linkCalled, markup, nothing, statusIcon, statusWords, surnameFirst, time,
  visitAt, wordedIn, worded, wordings, type Frame, type Html, type InLanguage, type NavKey, type Page,
} from '../pages/index.ts' // prettier-ignore
import { countStops, dayOf, dayWords } from './journey.ts'

const titles = { project: 'projects', place: 'places', person: 'people', organization: 'organizations' } as const

export const entitiesPage = (kind: EntityKind, lines: readonly EntityLine[], frame: Frame): Page => {
  const { language } = frame
  const w = wordings[language]
  const title = w.index[titles[kind]]
  return {
    title,
    description: w.entity.allStand,
    at: everywhere((one) => indexAt(one, folderOf[kind])),
    current: folderOf[kind] as NavKey,
    main: markup`<header class="head"><h1>${title}</h1><p class="stand">${lines.length ? w.entity.allStand : w.index.empty}</p></header>
${lines.length ? (kind === 'project' ? projects(lines, frame) : others(lines, frame)) : nothing}`,
  }
}

const heard = (line: EntityLine, frame: Frame): Html =>
  line.lastHeard ? time(line.lastHeard.slice(0, 10), frame.language, 'table') : markup`—`

/** Those last heard of come first. */
const projects = (lines: readonly EntityLine[], frame: Frame): Html => {
  const { language, today } = frame
  const w = wordings[language]
  const sorted = [...lines].sort((a, b) => (b.lastHeard ?? '').localeCompare(a.lastHeard ?? '') || b.claims - a.claims)
  return markup`<section class="box"><h2 class="hid">${w.index.projects}</h2><table class="stack"><thead><tr><th scope="col">${w.entity.project}</th><th scope="col">${w.property.status}</th><th scope="col" class="n">${w.index.lastHeard}</th></tr></thead><tbody>${sorted.map(
    (line) => {
      const now = line.status ? statusNow([line.status], today) : undefined
      return markup`<tr><th scope="row">${entityLink(line.entity, language)}${line.place ? markup`<small>${entityLink(line.place, language)}</small>` : nothing}</th><td><span class="sl">${icon(now ? statusIcon[now.status] : 'b-none')}<span>${now ? figure(now.claim, statusWords(now.status, now.claim, language), language) : markup`<span class="soft">${w.noStatus}</span>`}</span></span></td><td class="n">${heard(line, frame)}</td></tr>
`
    },
  )}</tbody></table></section>`
}

/** «Ертіс» stands under its letter, not under its quotation mark. */
const forAlphabet = (name: string): string => capital(name.replace(/^[^\p{L}\p{N}]+/u, '') || name)

/** By the alphabet of the page's language, each with the place around it and the day it was last heard of. */
const others = (lines: readonly EntityLine[], frame: Frame): Html => {
  const { language } = frame
  const w = wordings[language]
  const shown = (line: EntityLine): InLanguage => {
    const name = entityName(line.entity, language)
    return line.entity.kind === 'person' ? surnameFirst(name) : name
  }
  const named = lines.map((line) => ({ line, own: shown(line), name: forAlphabet(shown(line).text) }))
  const { compare, letter: letterOf } = alphabetOf(frame)
  const sorted = named.sort((a, b) => compare(a.name, b.name))
  const letters = [...Map.groupBy(sorted, ({ name }) => letterOf(name))]
  return markup`<p class="hint">${w.index.dateMeans}</p><div class="index wide-index">${letters.map(
    ([
      letter,
      of,
    ]) => markup`<section><h2>${letter}</h2><ul>${of.map(({ line, own }) => markup`<li><span>${linkCalled(line.entity, own, language)}${line.place ? markup` <small class="soft">${entityName(line.place, language).text}</small>` : nothing}</span><i></i><span class="num soft">${heard(line, frame)}</span></li>`)}</ul></section>
`,
  )}</div>`
}

export const visitsPage = (visits: readonly KeptVisit[], frame: Frame): Page => {
  const { language } = frame
  const w = wordings[language]
  const shown = visits
    .filter((visit) => visit.checked !== 'rejected')
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (b.published ?? '').localeCompare(a.published ?? ''))
  return {
    title: w.index.visits,
    description: w.index.visits,
    at: everywhere((one) => indexAt(one, 'visits')),
    main: markup`<header class="head"><h1>${w.index.visits}</h1>${shown.length ? nothing : markup`<p class="stand">${w.index.empty}</p>`}</header>
${
  shown.length
    ? markup`<ol class="stories">${shown.map((visit) => {
        const title = wordedIn(visit.titles, language) ?? { text: visit.who, language }
        return markup`<li><p class="kick">${dayOf(visit) ? markup`${dayWords(visit, language)} · ` : nothing}${counted(language, 'stop', countStops(visit))}</p><h2><a href="${visitAt(language, visit.slug)}"${langOf(title.language, language)}>${worded(title, language)}</a></h2></li>`
      })}</ol>`
    : nothing
}`,
  }
}
