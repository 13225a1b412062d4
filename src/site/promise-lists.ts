// Lists of promises by what they come to, by who gave them, to whom and where; and the page that leads to them.
import {
  promiseGroups,
  type Entity,
  type Language,
  type PlaceTally,
  type PromiseGroup,
  type PromiseParty,
  type PromiseView,
  type PromiseWays,
} from '../model/index.ts'
import {
  entityLink, entityName, everywhere, folderOf, indexAt, langOf, markup, nothing, numberWords, promiseListWordings, wordings, type Frame,
  type Html, type Page,
} from '../pages/index.ts' // prettier-ignore
import { tallyWords } from './maps.ts'
import { promiseGroupsOf } from './promises.ts'

/** Whose list it is. */
export type ListOf =
  | { readonly by: 'group'; readonly group: PromiseGroup }
  | { readonly by: 'from' | 'to' | 'in'; readonly entity: Entity }
type Addressed = Exclude<ListOf, { by: 'group' }>['by']

export const listAt = (
  language: Language,
  of: ListOf | { readonly by: Addressed; readonly entity: Pick<Entity, 'kind' | 'slug'> },
): string => {
  const begin = indexAt(language, 'promises')
  if (of.by === 'group') return `${begin}/state/${of.group}`
  const slug = encodeURIComponent(of.entity.slug)
  return of.by === 'in' ? `${begin}/in/${slug}` : `${begin}/${of.by}/${folderOf[of.entity.kind]}/${slug}`
}

/** All, then each group that there are any of, with counts. */
export const promiseNav = (ways: PromiseWays, total: number, current: string, frame: Frame): Html => {
  const { language } = frame
  const w = promiseListWordings[language]
  const item = (key: string, href: string, words: string, count: number): Html =>
    markup`<li><a href="${href}"${key === current ? markup` aria-current="page"` : nothing}>${words} <span class="num">${numberWords(count, language)}</span></a></li>`
  const shown = promiseGroups.filter((group) => ways.groups[group] > 0 || group === current)
  return markup`<nav class="kinds" aria-label="${w.nav}"><ul>${item('all', indexAt(language, 'promises'), w.all, total)}${shown.map(
    (group) => item(group, listAt(language, { by: 'group', group }), w.group[group], ways.groups[group]),
  )}<li><a href="${indexAt(language, 'promises')}/by"${current === 'by' ? markup` aria-current="page"` : nothing}>${w.ways}</a></li></ul></nav>`
}

const titleOf = (of: ListOf, language: Language): Html => {
  const w = promiseListWordings[language]
  if (of.by === 'group') return markup`${w.group[of.group]}`
  const name = entityName(of.entity, language)
  return markup`<span${langOf(name.language, language)}>${name.text}</span>`
}
const roleOf = (of: ListOf, language: Language): string => {
  const w = promiseListWordings[language]
  return of.by === 'from'
    ? w.from
    : of.by === 'to'
      ? w.to
      : of.by === 'in'
        ? w.where
        : wordings[language].promises.title
}

export const promiseListPage = (
  of: ListOf,
  found: { readonly promises: readonly PromiseView[]; readonly total: number },
  ways: PromiseWays,
  all: number,
  frame: Frame,
): Page => {
  const { language } = frame
  const w = promiseListWordings[language]
  const plain = of.by === 'group' ? w.group[of.group] : entityName(of.entity, language).text
  const role = roleOf(of, language)
  return {
    title: `${role}: ${plain}`,
    description: `${role}: ${plain}. ${w.count(numberWords(found.total, language))}`,
    at: everywhere((one) => listAt(one, of)),
    current: 'promises',
    main: markup`<header class="head"><p class="kick"><a href="${indexAt(language, 'promises')}">${wordings[language].promises.title}</a>${of.by === 'group' ? nothing : markup` · ${role}`}</p><h1>${titleOf(of, language)}</h1><p class="stand">${found.total ? w.count(numberWords(found.total, language)) : w.empty}${of.by === 'group' ? nothing : markup` ${entityLink(of.entity, language)}`}</p></header>
${promiseNav(ways, all, of.by === 'group' ? of.group : 'by', frame)}
${promiseGroupsOf(found.promises, frame, found.total > found.promises.length)}`,
  }
}

const parties = (title: string, of: readonly PromiseParty[], by: 'from' | 'to', frame: Frame): Html => {
  const { language } = frame
  if (!of.length) return nothing
  return markup`<section class="box"><h2>${title}</h2><div class="index"><ul>${of.map(({ entity, promises }) => {
    const name = entityName(entity, language)
    return markup`<li><a href="${listAt(language, { by, entity })}"${langOf(name.language, language)}>${name.text}</a><i></i><span class="num">${tallyWords(promises, frame)}</span></li>`
  })}</ul></div></section>`
}

export const promiseWaysPage = (
  ways: PromiseWays,
  regions: readonly PlaceTally[],
  total: number,
  frame: Frame,
): Page => {
  const { language } = frame
  const w = promiseListWordings[language]
  const places = regions.filter((one) => one.promises > 0).sort((a, b) => b.promises - a.promises)
  return {
    title: `${wordings[language].promises.title}: ${w.ways}`,
    description: w.waysStand,
    at: everywhere((one) => `${indexAt(one, 'promises')}/by`),
    current: 'promises',
    main: markup`<header class="head"><p class="kick"><a href="${indexAt(language, 'promises')}">${wordings[language].promises.title}</a></p><h1>${w.ways}</h1><p class="stand">${total ? w.waysStand : w.empty}</p></header>
${promiseNav(ways, total, 'by', frame)}
<div class="pair">${parties(w.from, ways.issuers, 'from', frame)}${parties(w.to, ways.addressees, 'to', frame)}${
      places.length
        ? markup`<section class="box"><h2>${w.where}</h2><div class="index"><ul>${places.map(({ entity, promises }) => markup`<li><a href="${listAt(language, { by: 'in', entity })}">${entityName(entity, language).text}</a><i></i><span class="num">${tallyWords(promises, frame)}</span></li>`)}</ul></div></section>`
        : nothing
    }</div>`,
  }
}
