// The original bytes, kept by their hash before anyone interprets them. A folder now, S3 later: one contract, one suite.

export interface Archive {
  /** Stores the bytes durably (flushed to disk) and answers their SHA-256, lower-case hex. The same bytes twice are stored once. */
  keep(bytes: Uint8Array): Promise<string>
  /** The same for many at once, in order: the disk is waited for together. */
  keepAll(all: readonly Uint8Array[]): Promise<readonly string[]>
  /** The bytes, or null when there are none by that hash. Does not check them; `derek check` does. */
  fetch(sha256: string): Promise<Uint8Array | null>
}
