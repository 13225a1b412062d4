// What the site is handed for following by e-mail. It can ask for a letter and pass on what a letter's link says, and nothing
// else: whoever runs the site gives it these verbs, and without them there is no form. See docs/decisions/0016-readers-change-one-thing.md.
import type { FollowTarget, Language } from '../model/index.ts'

export interface Followed {
  readonly target: FollowTarget
  /** What it is called, and its page. */
  readonly title: string
  readonly at: string
}
export interface FollowDesk {
  /** Sends a letter with a link to confirm; keeps nothing. The same answer whether or not the address follows anything. */
  ask(address: string, target: FollowTarget, language: Language): Promise<'sent' | 'bad-address' | 'often' | 'failed'>
  /** What the link of a letter asks for; null when it is too old or not ours. */
  pending(token: string, language: Language): Promise<{ readonly address: string; readonly what: Followed } | null>
  confirm(token: string, language: Language): Promise<Followed | null>
  /** Null when the link is not ours; nothing followed when the reader is gone already. */
  following(
    token: string,
    language: Language,
  ): Promise<{ readonly address: string; readonly what: readonly Followed[] } | null>
  /** Of one thing or of all. False when the link is not ours. */
  leave(token: string, target?: FollowTarget): Promise<boolean>
}
