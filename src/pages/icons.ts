// The few signs that carry meaning: the circles of promises, the squares of projects that fill from the ground like a
// building, the two signs of checking. Never decoration. A page holds only the signs it uses.
import type { ShownPromiseState, Status } from '../model/index.ts'
import { markup, nothing, trusted, type Html } from './html.ts'

const square = '<path d="M2.4 2.4h11.2v11.2H2.4z"/>'
const circle = '<circle cx="8" cy="8" r="6"/>'
export type IconName =
  | 'c-ok' | 'c-raw'
  | 'b-plan' | 'b-start' | 'b-build' | 'b-repair' | 'b-built' | 'b-run' | 'b-stop' | 'b-none'
  | 'p-open' | 'p-due' | 'p-over' | 'p-kept' | 'p-late' | 'p-moved' | 'p-drop' | 'p-undated' | 'p-vague' // prettier-ignore
const shapes: Record<IconName, string> = {
  'c-ok': '<path d="M2.5 8.5 6.3 12.4 13.5 3.8"/>',
  'c-raw': '<circle cx="8" cy="8" r="5.2" stroke-dasharray="1.7 2.38"/>',
  'b-plan': '<path d="M2.4 2.4h11.2v11.2H2.4z" stroke-dasharray="2.2 2.28"/>',
  'b-start': `${square}<path class="f" d="M2 10.6h12V14H2z"/>`,
  'b-build': `${square}<path class="f" d="M2 7.4h12V14H2z"/>`,
  'b-repair': '<path d="M2.4 2.4h11.2v11.2H2.4zM2.4 8 8 2.4M2.4 13.6 13.6 2.4M8 13.6 13.6 8"/>',
  'b-built': '<path class="f" d="M1.6 1.6h12.8v12.8H1.6z"/>',
  'b-run': '<path class="f" d="M1.6 1.6h12.8v12.8H1.6z"/><circle class="kf" cx="8" cy="8" r="3.2"/>',
  'b-stop': '<path d="M2.4 2.4h11.2v11.2H2.4zM2.4 2.4l11.2 11.2M13.6 2.4 2.4 13.6"/>',
  'b-none': '<path d="M4 8h8"/>',
  'p-open': circle,
  'p-due': `${circle}<path class="f" d="M8 8V2a6 6 0 0 1 6 6z"/>`,
  'p-over': '<path class="f" d="M8 .8 15.8 15H.2z"/><path class="k" d="M8 5.6v4.6M8 11.8v1.6"/>',
  'p-kept': '<circle class="f" cx="8" cy="8" r="7"/><path class="k" d="M4.6 8.2 7 10.6l4.4-5"/>',
  'p-late': `${circle}<path d="M5 8.2 7 10.2l3.8-4.4"/>`,
  'p-moved': `${circle}<path d="M4.6 8h6.4M8.6 5.4 11.2 8l-2.6 2.6"/>`,
  'p-drop': `${circle}<path d="m5.6 5.6 4.8 4.8M10.4 5.6l-4.8 4.8"/>`,
  'p-undated': `${circle}<path d="M5.4 8h5.2"/>`,
  'p-vague': '<circle cx="8" cy="8" r="6" stroke-dasharray="2.1 1.67"/><path d="M5.4 8h5.2"/>',
}

/** The word beside it says what it means; the sign alone is hidden from readers of the screen. */
export const icon = (name: IconName): Html =>
  markup`<svg class="i" viewBox="0 0 16 16" aria-hidden="true"><use href="#${name}"/></svg>`

export const statusIcon: Record<Status, IconName> = {
  planned: 'b-plan',
  started: 'b-start',
  'under-construction': 'b-build',
  'under-repair': 'b-repair',
  built: 'b-built',
  operating: 'b-run',
  stopped: 'b-stop',
}
export const promiseIcon: Record<ShownPromiseState, IconName> = {
  open: 'p-open',
  'due-soon': 'p-due',
  overdue: 'p-over',
  kept: 'p-kept',
  'kept-late': 'p-late',
  moved: 'p-moved',
  dropped: 'p-drop',
  undated: 'p-undated',
  vague: 'p-vague',
}
export const promiseTone: Partial<Record<ShownPromiseState, 'late' | 'kept' | 'moved' | 'soft'>> = {
  overdue: 'late',
  kept: 'kept',
  'kept-late': 'kept',
  moved: 'moved',
  undated: 'soft',
  vague: 'soft',
  dropped: 'soft',
}

/** The signs that a finished page refers to, as symbols for its beginning; the hatch where a line is overdue. */
export const symbolsFor = (page: string): Html => {
  const used = [...new Set([...page.matchAll(/<use href="#([a-z]-[a-z]+)"/g)].map((found) => found[1]))]
  const symbols = used
    .filter((name): name is IconName => name !== undefined && name in shapes)
    .map((name) => `<symbol id="${name}" viewBox="0 0 16 16">${shapes[name]}</symbol>`)
  // Only classes of ours stand before it, so a report that talks of class="over" cannot bring it: its quotes are escaped.
  const hatch = page.includes('class="over"')
    ? '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="5" class="h"/></pattern></defs>'
    : ''
  if (!symbols.length && !hatch) return nothing
  return trusted(`<svg class="hid" aria-hidden="true">${symbols.join('')}${hatch}</svg>`)
}
