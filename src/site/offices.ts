// Who held which office and when, from what reports call people: on a person's page the offices, on a place's page the people.
import type { Entity, Sighting } from '../model/index.ts'
import { tenuresOf, type Tenure } from '../following/offices/index.ts'
import {
  dateWords, entityLink, langOf, markup, nothing, officeWordings, reportAt, time, wordings, type Frame, type Html,
} from '../pages/index.ts' // prettier-ignore
import { knownOffices } from '../words/lists/find.ts'

const most = 40

/** As a report in the page's language has it, else the office's name in that language. */
const officeWords = (tenure: Tenure, frame: Frame): Html => {
  const { language } = frame
  const said = tenure.sightings.findLast((one) => one.language === language) ?? undefined
  const listed = knownOffices().find((one) => one.id === tenure.role)?.names[language][0]
  const last = tenure.sightings.at(-1)!
  if (said) return markup`${said.office}`
  if (listed) return markup`${listed}`
  return markup`<span${langOf(last.language, language)}>${last.office}</span>`
}

const heardWords = (tenure: Tenure, frame: Frame): Html => {
  const { language } = frame
  const [first, last] = [tenure.sightings[0]!, tenure.sightings.at(-1)!]
  const day = (one: Sighting): Html =>
    markup`<a class="fig${one.confirmed ? '' : ' raw'}" href="${reportAt(language, one.reportId)}">${time(one.day, language, 'note')}</a>`
  const w = officeWordings[language]
  const notes = [
    tenure.acting ? w.acting : '',
    tenure.until && tenure.until > tenure.lastHeard ? `${w.ended} ${dateWords(tenure.until, language, 'note')}` : '',
    tenure.doubts.length ? w.doubt : '',
  ].filter(Boolean)
  const span = first.day === last.day ? day(first) : markup`${day(first)} – ${day(last)}`
  return markup`${span}${notes.map((note) => markup`<small>${note}</small>`)}`
}

/** Newest first. */
const inOrder = (sightings: readonly Sighting[]): readonly Tenure[] =>
  [...tenuresOf(sightings)]
    .sort((a, b) => (a.lastHeard < b.lastHeard ? 1 : a.lastHeard > b.lastHeard ? -1 : 0))
    .slice(0, most)

export const officesHeld = (sightings: readonly Sighting[], frame: Frame): Html => {
  const tenures = inOrder(sightings)
  if (!tenures.length) return nothing
  const w = officeWordings[frame.language]
  return markup`<section class="box"><h2>${wordings[frame.language].entity.offices}</h2><table class="stack"><thead><tr><th scope="col">${w.office}</th><th scope="col">${w.heard}</th></tr></thead><tbody>${tenures.map((one) => markup`<tr><th scope="row">${officeWords(one, frame)}</th><td>${heardWords(one, frame)}</td></tr>`)}</tbody></table><p class="hint">${w.note}</p></section>`
}

/**
 * What the person was last heard as, and when, where it can be told in the page's language. An office of the state needs no place
 * beside it; 'akim' alone would say less than the report's own words. Nothing is said of whoever was heard as a former holder.
 */
export const officeNow = (sightings: readonly Sighting[], frame: Frame): { readonly words: Html; readonly day: string } | null => {
  const [newest] = inOrder(sightings)
  if (!newest || newest.until !== null) return null
  const said = newest.sightings.some((one) => one.language === frame.language)
  return said || newest.scope === 'KZ' ? { words: officeWords(newest, frame), day: newest.lastHeard } : null
} // prettier-ignore

/** people: those of the sightings that have pages. */
export const peopleInOffice = (sightings: readonly Sighting[], people: readonly Entity[], frame: Frame): Html => {
  const tenures = inOrder(sightings)
  if (!tenures.length) return nothing
  const w = officeWordings[frame.language]
  const nameOf = (tenure: Tenure): Html => {
    const person = people.find((one) => one.id === tenure.entityId)
    return person
      ? entityLink(person, frame.language)
      : markup`<span${langOf(tenure.sightings.at(-1)!.language, frame.language)}>${tenure.name}</span>`
  }
  return markup`<section class="box"><h2>${w.people}</h2><table class="stack"><thead><tr><th scope="col">${w.person}</th><th scope="col">${w.office}</th><th scope="col">${w.heard}</th></tr></thead><tbody>${tenures.map((one) => markup`<tr><th scope="row">${nameOf(one)}</th><td>${officeWords(one, frame)}</td><td>${heardWords(one, frame)}</td></tr>`)}</tbody></table><p class="hint">${w.note}</p></section>`
}
