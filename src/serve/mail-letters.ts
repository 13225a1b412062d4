// The two letters that readers get, as plain text and as simple HTML that says the same: one that asks, one that tells.
import type { Language, PromiseState } from '../model/index.ts'
import type { Digest, DigestItem, DigestPart } from '../newsroom/digest.ts'
import {
  anchors, capital, dateWords, entityAt, entityName, followWordings, markup, modalityWords, nothing, promiseAt, propertyWords, reportAt, small, storyAt,
  valueWords, wordedIn, wordings, type Html,
} from '../pages/index.ts' // prettier-ignore
import type { Letter } from './mail-server.ts'

export interface LetterFrame {
  /** Of the newsroom. */
  readonly name: string
  /** 'https://…' without a slash at its end. */
  readonly origin: string
}
interface Line {
  readonly words: string
  readonly at: string
}
interface Part {
  readonly title: string
  readonly at: string
  readonly lines: readonly Line[]
  readonly more: string
}

const promiseWords = (
  promise: Extract<DigestItem, { readonly kind: 'promise' }>['promise'],
  language: Language,
): string => wordedIn(promise.titles, language)?.text ?? promise.evidence.text

const dueWords = (due: string | null, language: Language): string =>
  due ? `. ${wordings[language].due.dueIs}: ${small(dateWords(due, language))}` : ''

const stateWords = (state: PromiseState | 'overdue' | null, language: Language): string =>
  state === null ? followWordings[language].newPromise : wordings[language].promise[state]

const lineOf = (item: DigestItem, language: Language): Line => {
  const w = followWordings[language]
  switch (item.kind) {
    case 'claim': {
      const { claim, was, of } = item
      const how = modalityWords(claim, language)
      const before = was ? ` (${w.was(valueWords(was, language, was.reportLanguage))})` : ''
      const value = `${valueWords(claim, language, claim.reportLanguage)}${how ? `, ${how}` : ''}${before}`
      return {
        words: `${of ? `${capital(entityName(of, language).text)}. ` : ''}${propertyWords(claim.property, language)}: ${value}`,
        at: reportAt(language, claim.reportId, anchors.claim(claim.id)),
      }
    }
    case 'story': {
      const { version } = item.card
      return { words: `${w.story}: ${version.headline}`, at: storyAt(version.language, version.slug) }
    }
    case 'promise':
    case 'overdue': {
      const { promise } = item
      const state = item.kind === 'overdue' ? 'overdue' : item.state
      const due = dueWords(
        state === 'kept' || state === 'kept-late' || state === 'dropped' ? null : promise.due,
        language,
      )
      const words = `${stateWords(state, language)}: ${promiseWords(promise, language)}${due}`
      return { words, at: promiseAt(language, promise.slug) }
    }
  }
}

const partOf = ({ entity, promise, items, more }: DigestPart, language: Language): Part => {
  const title = entity ? capital(entityName(entity, language).text) : promise ? promiseWords(promise, language) : ''
  const at = entity ? entityAt(language, entity) : promise ? promiseAt(language, promise.slug) : ''
  return {
    title,
    at,
    lines: items.map((item) => lineOf(item, language)),
    more: more ? followWordings[language].more(more) : '',
  }
}

const html = (language: Language, title: string, body: Html): string =>
  String(markup`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>
`)

export interface Asked {
  readonly to: string
  readonly language: Language
  readonly what: Line
  /** Whole. */
  readonly confirmAt: string
}
export const askingLetter = ({ to, language, what, confirmAt }: Asked, { name, origin }: LetterFrame): Letter => {
  const w = followWordings[language]
  const [before, after] = w.confirmLetter(what.words, name)
  const subject = w.confirmSubject(what.words)
  return {
    to,
    subject,
    text: `${before}\n\n${confirmAt}\n\n${after}\n\n${name}\n${origin}${what.at}\n`,
    html: html(
      language,
      subject,
      markup`<p>${before}</p><p><a href="${confirmAt}">${w.confirmButton}</a></p><p>${after}</p><p><a href="${origin + what.at}">${name}</a></p>`,
    ),
  }
}

export interface Told {
  readonly digest: Digest
  readonly day: string
  /** Whole. */
  readonly leaveAt: string
}
export const digestLetter = ({ digest, day, leaveAt }: Told, { name, origin }: LetterFrame): Letter => {
  const { address, language, id } = digest.follower
  const w = followWordings[language]
  const parts = digest.parts.map((part) => partOf(part, language))
  const title = w.digestTitle(dateWords(day, language))
  const text = parts.map(
    (part) =>
      `${part.title}\n${origin}${part.at}\n\n${part.lines.map((line) => `- ${line.words}\n  ${origin}${line.at}`).join('\n')}${part.more ? `\n${part.more}` : ''}`,
  )
  const body = parts.map(
    (part) => markup`<h2><a href="${origin + part.at}">${part.title}</a></h2>
<ul>${part.lines.map((line) => markup`<li><a href="${origin + line.at}">${line.words}</a></li>\n`)}</ul>${part.more ? markup`<p>${part.more}</p>` : nothing}\n`,
  )
  return {
    to: address,
    subject: w.digestSubject(parts[0]?.title ?? name, parts.length - 1),
    text: `${title}\n\n${text.join('\n\n\n')}\n\n--\n${w.why(name)}\n${w.stop}: ${leaveAt}\n`,
    html: html(
      language,
      title,
      markup`<h1>${title}</h1>\n${body}<hr><p>${w.why(name)} <a href="${leaveAt}">${w.stop}</a>.</p>`,
    ),
    leave: leaveAt,
    name: `${day}.${id}`,
  }
}
