// The search form: one line for words, the kinds as links with their counts, and below what narrows it down. A plain GET form,
// so that every search is an address.
import type { Language, SearchAnswer } from '../model/index.ts'
import { searchKinds } from '../model/index.ts'
import { entityName, markup, nothing, numberWords, searchWordings, wordedIn, wordings, type Content, type Html } from '../pages/index.ts' // prettier-ignore
import type { SearchParameter } from './parameters.ts'
import { projectStatuses, promiseStatuses, units } from './search-doubts.ts'
import { searchAt, type Asked } from './search-question.ts'

const most = 60

const option = (value: string, words: string, chosen: string | undefined): Html =>
  markup`<option value="${value}"${value === chosen ? markup` selected` : nothing}>${words}</option>`

const field = (name: SearchParameter, label: string, inner: Content, hint?: string): Html =>
  markup`<p><label for="s-${name}">${label}</label>${inner}${hint ? markup`<span class="hint">${hint}</span>` : nothing}</p>`

const text = (name: SearchParameter, asked: Asked, more: Content = nothing): Html =>
  markup`<input id="s-${name}" name="${name}"${more === nothing ? markup` type="text"` : more} value="${asked.shown[name] ?? ''}">`

const statusOptions = (asked: Asked, language: Language): Content => {
  const w = wordings[language]
  const s = searchWordings[language]
  const word = (status: string): string =>
    status === 'overdue' ? s.overdue : w.promise[status as keyof typeof w.promise]
  return [
    option('', s.any, asked.shown.status),
    markup`<optgroup label="${s.kinds.project}">${projectStatuses.map((one) => option(one, w.status[one as keyof typeof w.status], asked.shown.status))}</optgroup>`,
    markup`<optgroup label="${s.kinds.promise}">${promiseStatuses.map((one) => option(one, word(one), asked.shown.status))}</optgroup>`,
  ]
}

const tagOptions = (asked: Asked, language: Language): Content => [
  option('', searchWordings[language].any, asked.shown.tag),
  ...asked.tags.slice(0, most).map(({ tag }) => option(tag.slugs[language] ?? tag.id, wordedIn(tag.names, language)?.text ?? tag.id, asked.shown.tag)),
] // prettier-ignore

/** The codes as they are read: tenge, not KZT, where a language has a word. */
const unitWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: { KZT: 'тенге', USD: 'доллар', EUR: 'евро', RUB: 'рубль', m: 'метр', m2: 'м²', m3: 'м³', tonne: 'тонна', MW: 'МВт', kV: 'кВ', Gcal: 'Гкал', person: 'человек', job: 'рабочее место' },
  kk: { KZT: 'теңге', USD: 'доллар', EUR: 'еуро', RUB: 'рубль', m: 'метр', m2: 'м²', m3: 'м³', tonne: 'тонна', MW: 'МВт', kV: 'кВ', Gcal: 'Гкал', person: 'адам', job: 'жұмыс орны' },
  en: { KZT: 'tenge', USD: 'US dollar', EUR: 'euro', RUB: 'rouble', m: 'metre', m2: 'm²', m3: 'm³', tonne: 'tonne', MW: 'MW', kV: 'kV', Gcal: 'Gcal', person: 'person', job: 'job' },
} // prettier-ignore

const narrowing = ['place', 'from', 'to', 'tag', 'status', 'min', 'max', 'unit', 'order'] as const
export const isNarrowed = ({ shown }: Asked): boolean => narrowing.some((name) => shown[name])

const filters = (asked: Asked, language: Language): Html => {
  const w = searchWordings[language]
  const place = asked.place ? entityName(asked.place, language).text : (asked.shown.place ?? '')
  return markup`<details class="narrow"${isNarrowed(asked) ? markup` open` : nothing}><summary>${w.filters}</summary><div>
${field('place', w.place, markup`<input id="s-place" name="place" type="text" value="${place}">`, w.placeHint)}
${field('from', w.from, text('from', asked, markup` type="date"`))}
${field('to', w.to, text('to', asked, markup` type="date"`))}
${asked.tags.length ? field('tag', w.tag, markup`<select id="s-tag" name="tag">${tagOptions(asked, language)}</select>`) : nothing}
${field('status', w.status, markup`<select id="s-status" name="status">${statusOptions(asked, language)}</select>`)}
<fieldset><legend>${w.amount}</legend>
${field('min', w.amountFrom, text('min', asked, markup` type="text" inputmode="decimal"`))}
${field('max', w.amountTo, text('max', asked, markup` type="text" inputmode="decimal"`))}
${field('unit', w.unit, markup`<select id="s-unit" name="unit">${option('', '—', asked.shown.unit)}${units.map((one) => option(one, unitWords[language][one] ?? one, asked.shown.unit))}</select>`)}</fieldset>
${field('order', w.order, markup`<select id="s-order" name="order">${option('', w.best, asked.shown.order)}${option('newest', w.newest, asked.shown.order)}</select>`)}
<p><button type="submit">${w.find}</button>${isNarrowed(asked) ? markup` <a href="${searchAt(language, { q: asked.shown.q ?? '', kind: asked.shown.kind ?? '' })}">${w.clear}</a>` : nothing}</p>
</div></details>`
}

const counts = (answer: SearchAnswer | null, language: Language): ReadonlyMap<string, string> =>
  new Map(
    (answer?.groups ?? []).map((group) => [
      group.kind,
      `${numberWords(group.count, language)}${group.more ? '+' : ''}`,
    ]),
  )

/** Kinds that have something, and the one that was asked for. */
const kindLinks = (asked: Asked, answer: SearchAnswer | null, language: Language): Html => {
  const w = searchWordings[language]
  const known = counts(answer, language)
  const shown = searchKinds.filter((kind) => asked.kind !== null || known.has(kind))
  if (!shown.length) return nothing
  const link = (kind: string, words: string, here: boolean): Html =>
    markup`<li><a href="${searchAt(language, asked.shown, { kind })}"${here ? markup` aria-current="true"` : nothing}>${words}${known.has(kind) ? markup` <span class="num">${known.get(kind)}</span>` : nothing}</a></li> `
  return markup`<nav class="kinds" aria-label="${w.title}"><ul>${link('', w.all, asked.kind === null)}${shown.map((kind) => link(kind, w.kinds[kind], kind === asked.kind))}</ul></nav>`
}

export const searchForm = (asked: Asked, answer: SearchAnswer | null, language: Language): Html => {
  const w = searchWordings[language]
  return markup`<form class="search" action="/${language}/search" role="search">
<p class="line"><label class="hid" for="s-q">${w.label}</label><input id="s-q" name="q" type="search" value="${asked.shown.q ?? ''}" maxlength="200" autocomplete="off"><button type="submit">${w.find}</button></p>
${asked.kind ? markup`<input type="hidden" name="kind" value="${asked.kind}">` : nothing}
<p class="hint">${w.hint}</p>
${filters(asked, language)}
</form>
${kindLinks(asked, answer, language)}`
}
