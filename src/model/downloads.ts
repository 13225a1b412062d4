// Files of the whole public ledger, as they lie ready to be fetched.

export interface Download {
  /** The last part of its address, '/data/NAME'. */
  readonly name: string
  readonly type: string
  readonly size: number
  /** Lower-case hex. */
  readonly sha256: string
  /** Rows, projects, features …; null of what has none. */
  readonly items: number | null
  /** What it is, in English; pages word it by the name. */
  readonly about: string
}
export interface Downloads {
  /** When they were made, an instant. */
  readonly made: string
  /** The number of the last change that they can hold. */
  readonly change: number
  readonly licence: { readonly name: string; readonly url: string | null }
  readonly files: readonly Download[]
}
/** In the newsroom's folder: `current` names the folder beside it where the files lie. */
export interface KeptDownloads extends Downloads {
  readonly folder: string
}
export const downloadsIndex = 'current.json'
