import type { Token } from './types.ts'
export const datedTokens = (tokens: readonly Token[]): Uint8Array => new Uint8Array(tokens.length)
