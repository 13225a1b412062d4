// What an address answers with, before it is packed and sent.

export interface Answer {
  readonly status: 200 | 301 | 302 | 400 | 404 | 410 | 413 | 429 | 501 | 503
  readonly type: string
  readonly body: string | Uint8Array
  /** Of a redirect. */
  readonly location?: string
  /** More headers, or others in the place of those that every answer has. */
  readonly headers?: Readonly<Record<string, string>>
}
