// What an export is told besides the ledger: where pages are, whose it is, on which terms.
import type { Entity, Language } from '../model/index.ts'

export interface ExportSetting {
  /** Also what no editor confirmed; it says so. */
  readonly unconfirmed: boolean
  /** The language that names are given in where a format has room for one. */
  readonly language: Language
  /** 'https://news.example', without a slash at its end. */
  readonly origin: string
  readonly newsroom: string
  /** The address of the licence's text. */
  readonly licence: string
  /** YYYY-MM-DD where the newsroom is. */
  readonly today: string
  /** Whole addresses of pages. */
  readonly at: {
    entity(entity: Pick<Entity, 'kind' | 'slug'>): string
    report(id: string, anchor?: string): string
    promise(slug: string): string
    visit(slug: string): string
  }
}

/** A piece of a file, and how many items it holds. */
export interface Piece {
  readonly text: string
  readonly items: number
}
export type Pieces = AsyncGenerator<Piece>

export const item = (text: string): Piece => ({ text, items: 1 })
export const frame = (text: string): Piece => ({ text, items: 0 })
