// What is shown of a promise on a given day: its stored state, and what follows from the due date, the day and its own words
// and is therefore never stored. Overdue means: the date passed and no report of completion is known here.
import type { KeptPromise, PromiseChange, ShownPromiseState } from '../../model/index.ts'
import { daysBetween, lastDay } from '../../model/index.ts'
import { measureOf } from './measure.ts'

export const soonDays = 30

export interface Shown {
  readonly state: ShownPromiseState
  /** The last day in time; undefined where no date was set or it is no date. */
  readonly dueDay: string | undefined
  /** Until the due day; negative after it. */
  readonly daysLeft: number | undefined
  /** Due dates set earlier, oldest first. */
  readonly earlier: readonly string[]
}
export type PromiseToday = Pick<KeptPromise, 'state' | 'due' | 'history'> & {
  readonly evidence: Pick<KeptPromise['evidence'], 'text'>
}

export const shownPromise = (promise: PromiseToday, today: string): Shown => {
  const dueDay = promise.due ? lastDay(promise.due) : undefined
  const daysLeft = dueDay === undefined ? undefined : daysBetween(today, dueDay)
  const dates = changesOf(promise.history)
    .map((change) => change.due)
    .filter((due) => due !== null)
  const earlier = [...new Set(dates)].filter((due) => due !== promise.due)
  return { state: stateToday(promise, daysLeft), dueDay, daysLeft, earlier }
}

/** What was reported, change by change. A date that an editor put right while nothing had moved was misread, and never set. */
export const changesOf = (history: readonly PromiseChange[]): readonly PromiseChange[] =>
  history.reduce<readonly PromiseChange[]>((told, change) => {
    const last = told.at(-1)
    return last?.state === 'open' && change.state === 'open'
      ? [...told.slice(0, -1), { ...last, due: change.due }]
      : [...told, change]
  }, [])

/** The date that its own report gave, whatever later ones made of it. */
export const dueSaid = (promise: Pick<KeptPromise, 'due' | 'history' | 'reportVersionId'>): string | null => {
  const own = changesOf(promise.history).find((change) => change.reportVersionId === promise.reportVersionId)
  return own ? own.due : promise.due
}

const stateToday = ({ state, evidence }: PromiseToday, daysLeft: number | undefined): ShownPromiseState => {
  if (state !== 'open' && state !== 'moved') return state
  if (daysLeft === undefined) {
    // Put off to no date: that it moved is the news.
    if (state === 'moved') return state
    return measureOf(evidence.text) === 'none' ? 'vague' : 'undated'
  }
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= soonDays ? 'due-soon' : state
}

const order: readonly ShownPromiseState[] = [
  'overdue', 'due-soon', 'moved', 'open', 'undated', 'vague', 'kept', 'kept-late', 'dropped',
] // prettier-ignore

/** Groups in the order of a list: overdue first and its oldest due date first; what has no date last within its group. */
export const grouped = <T>(
  promises: readonly T[],
  shown: (promise: T) => Shown,
): readonly { readonly state: ShownPromiseState; readonly promises: readonly T[] }[] =>
  order
    .map((state) => ({
      state,
      promises: promises
        .filter((promise) => shown(promise).state === state)
        .sort((a, b) => (shown(a).dueDay ?? '9999').localeCompare(shown(b).dueDay ?? '9999')),
    }))
    .filter((group) => group.promises.length > 0)
