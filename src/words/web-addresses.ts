// Web and mail addresses inside running text: 'https://akorda.kz/ru', 'Bestnews.kz', 'press@gov.kz'. One token each, so that
// their points end no sentence. A bare name with a point is an address only with a well-known ending: 'г.Астана' is none.
import { letterClasses as is, letterClassOf } from './letters.ts'

const endings: ReadonlySet<string> = new Set(
  'kz ru com org net info gov edu uz kg tj tm by ua io me tv eu uk de fr cn tr us az ge biz int news media online asia app'.split(' '), // prettier-ignore
)
const cyrillicEndings: ReadonlySet<string> = new Set(['қаз', 'рф', 'рус'])

/** Letters, digits, '.', '-', '_' : what a host or mailbox is made of; never longer than 100, so that a chain of points costs no more. */
const hostEnd = (text: string, from: number): number => {
  const last = from + 100
  let end = from
  while (end < last) {
    const unit = text.charCodeAt(end)
    const kind = letterClassOf(unit)
    if (kind !== is.latin && kind !== is.cyrillic && kind !== is.digit && unit !== 46 && unit !== 45 && unit !== 95)
      break
    end++
  }
  while (end > from && (text.charCodeAt(end - 1) === 46 || text.charCodeAt(end - 1) === 45)) end--
  return end
}

const closing = '.,;:!?»”")]}>…\'’'
/** Up to white space or a quotation mark; punctuation at its end belongs to the sentence. */
const pathEnd = (text: string, from: number): number => {
  let end = from
  for (; end < text.length; end++) {
    const kind = letterClassOf(text.charCodeAt(end))
    if (kind === is.space || kind === is.lineBreak || kind === is.quote || text[end] === '<') break
  }
  while (end > from && closing.includes(text.charAt(end - 1))) end--
  return end
}

const endingOf = (host: string): string => host.slice(host.lastIndexOf('.') + 1).toLowerCase()
const isHost = (host: string): boolean =>
  host.includes('.') && !host.includes('..') && (endings.has(endingOf(host)) || cyrillicEndings.has(endingOf(host)))

const afterHost = (text: string, end: number): number => (text[end] === '/' ? pathEnd(text, end) : end)

/** Whether an address starts at `start`, where a word or number was read up to `end`; only a few next signs can begin one. */
export const webEnd = (
  text: string,
  start: number,
  end: number,
): { readonly end: number; readonly kind: 'url' | 'email' } | undefined => {
  const next = text.charCodeAt(end)
  // ':' 'http://', '.' a host, '@' and '_' a mailbox
  if (next === 58) {
    if (text.charCodeAt(end + 1) !== 47 || text.charCodeAt(end + 2) !== 47) return undefined
    return { end: pathEnd(text, end), kind: 'url' }
  }
  const kind = letterClassOf(next)
  if (next !== 46 && next !== 64 && next !== 95 && kind !== is.latin) return undefined
  const stop = hostEnd(text, end)
  if (text.charCodeAt(stop) === 64) {
    const host = hostEnd(text, stop + 1)
    if (host > stop + 1 && text.slice(stop + 1, host).includes('.')) return { end: host, kind: 'email' }
  }
  const host = text.slice(start, stop)
  if (next === 46 && /^www\./i.test(host)) return { end: afterHost(text, stop), kind: 'url' }
  return next === 46 && isHost(host) ? { end: afterHost(text, stop), kind: 'url' } : undefined
}
