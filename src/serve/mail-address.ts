// Which address a letter may go to. Narrower than the standard, and nothing in it can end a header or name a second mailbox:
// quoted names, comments, lists, routes and bare hosts are refused rather than understood.
import { domainToASCII } from 'node:url'

const name = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const host = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/

/** In its one spelling; undefined where it is none that we write to. */
export const goodAddress = (given: string): string | undefined => {
  const text = given.trim()
  const at = text.lastIndexOf('@')
  if (at < 1 || text.length > 254 || /[\s\u0000-\u001f\u007f]/u.test(text)) return undefined
  const [local, domain] = [text.slice(0, at), domainToASCII(text.slice(at + 1))]
  if (local.length > 64 || !name.test(local) || domain.length > 253 || !host.test(domain)) return undefined
  return `${local}@${domain}`
}
