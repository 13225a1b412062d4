// An error tells its reader what happened, to which thing, and what to do. Anything else that is thrown is a bug.

export class DerekError extends Error {
  readonly code: string
  /** What to do now, one sentence. */
  readonly hint: string
  /** 1: the work failed; 2: it was asked wrongly. */
  readonly exitCode: 1 | 2
  constructor(code: string, message: string, hint: string, exitCode: 1 | 2 = 1, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'DerekError'
    this.code = code
    this.hint = hint
    this.exitCode = exitCode
  }
}
