// What the links of letters carry, sealed: nobody else can read or make one (AES-256-GCM under a key made from the newsroom's
// secret). So an address that nobody has confirmed is kept in its own link and nowhere else.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

export interface Sealer {
  seal(value: unknown): string
  /** Undefined for what was not sealed here, for this purpose. */
  unseal(token: string): unknown
}

const form = 'aes-256-gcm'
const [ivLength, tagLength] = [12, 16]
const longest = 1500

export const newSecret = (): string => randomBytes(32).toString('base64url')

export const sealer = (secret: string, purpose: string): Sealer => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
  return {
    seal(value) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv(form, key, iv)
      const sealed = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
    },
    unseal(token) {
      if (token.length > longest || !/^[\w-]+$/.test(token)) return undefined
      const bytes = Buffer.from(token, 'base64url')
      // One spelling each: letters that differ in nothing but spare bits are not the same link.
      if (bytes.length <= ivLength + tagLength || bytes.toString('base64url') !== token) return undefined
      try {
        const decipher = createDecipheriv(form, key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
        decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
        const opened = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()])
        return JSON.parse(opened.toString('utf8')) as unknown
      } catch {
        return undefined
      }
    },
  }
}
