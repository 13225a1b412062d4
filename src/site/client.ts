// Who asks, and by which address. What a client says of itself counts for nothing unless a proxy that we were told of says it.
import { BlockList, isIP } from 'node:net'
import type { Asked } from './asked.ts'

export type Trusts = (address: string | undefined) => boolean

/** `proxies`: addresses or ranges such as 10.0.0.0/8. */
export const trusting = (proxies: readonly string[]): Trusts => {
  const list = new BlockList()
  for (const one of proxies) {
    const [address = '', bits] = one.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return (address) => {
    const plain = address?.replace(/^::ffff:(?=\d+\.)/, '')
    const family = isIP(plain ?? '')
    return plain !== undefined && family !== 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4')
  }
}

/** The last address in X-Forwarded-For that is no proxy of ours; those before it can be made up. */
export const clientOf = (asked: Asked, trusts: Trusts): string => {
  const chain = trusts(asked.address) ? (asked.header('x-forwarded-for') ?? '').slice(-2000).split(',') : []
  const found = chain.map((one) => one.trim()).findLast((one) => isIP(one) !== 0 && !trusts(one))
  return widened(found ?? asked.address ?? 'here')
}

/** Whoever has one address of the newer kind has all that share its first half. */
const widened = (address: string): string => {
  if (isIP(address) !== 6 || /^::ffff:\d+\./.test(address)) return address
  const [head = '', tail] = address.split('::')
  const parts = head.split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - parts.length - tail.split(':').filter(Boolean).length
  const whole = [...parts, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail?.split(':') ?? [])]
  return `${whole.slice(0, 4).join(':')}::/64`
}

/** With which whole addresses begin in what is kept, where the newsroom has not said its own address. */
export const standIn = 'http://here.invalid'

/** What the client wrote into its address bar, for a newsroom that has not said its own address. Never kept anywhere. */
export const originOf = (asked: Asked, trusts: Trusts): string => {
  const host = asked.header('host') ?? ''
  const good = host.length < 256 && /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i.test(host)
  const said = trusts(asked.address) ? asked.header('x-forwarded-proto') : undefined
  const scheme = said === 'https' || said === 'http' ? said : (asked.scheme ?? 'http')
  return `${scheme}://${good ? host.toLowerCase() : 'localhost'}`
}
