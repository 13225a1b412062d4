// Draws the page of an address, noting what it was drawn from. Where the newsroom has not said its own address, whole addresses
// begin with a stand-in that is filled in when the page is sent: what one client writes into its address bar reaches no other.
import type { Atlas, Language, PublicLedger } from '../model/index.ts'
import { inLatin, latinAt, type Frame } from '../pages/index.ts'
import type { Answer } from './answer.ts'
import type { Asking } from './ask.ts'
import { standIn } from './client.ts'
import type { Answers } from './keep/answers.ts'
import { noting } from './keep/noting.ts'
import type { Drawn } from './keep/keeper.ts'
import { missing } from './ask.ts'
import { canDrawPictures } from './machines/pictures.ts'
import type { Found } from './route.ts'

export interface DrawParts {
  readonly ledger: PublicLedger
  readonly name: string
  readonly timeZone: string
  readonly cssAt: string
  readonly style?: string
  readonly origin: string | null
  /** Where whoever follows a feed is told at once. */
  readonly hub?: string
  readonly licence?: { readonly name: string; readonly url: string | null }
  readonly contact?: string
  readonly atlas?: Atlas
  readonly api?: boolean
  /** Readers can follow by e-mail. */
  readonly letters?: boolean
}
interface Noted extends Asking {
  readonly keys: ReadonlySet<string>
  readonly ofDay: boolean
}

const asking = async (
  parts: DrawParts,
  language: Language,
  day: string,
  query: Asking['query'],
  held: Answers,
  latin = false,
): Promise<Noted> => {
  const { name, timeZone, cssAt, origin, atlas } = parts
  const keys = new Set<string>()
  const ledger = noting(parts.ledger, keys, held)
  const sections = await ledger.sections()
  const pictures = origin !== null && (await canDrawPictures())
  let ofDay = false
  const frame: Frame = {
    language,
    name,
    origin,
    timeZone,
    cssAt,
    ...(parts.style !== undefined && { style: parts.style }),
    sections,
    pictures,
    ...(parts.letters && { letters: true }),
    ...(parts.licence && { licence: parts.licence }),
    ...(parts.contact && { contact: parts.contact }),
    ...(atlas && { atlas }),
    ...(latin && { latin }),
    ...(parts.api && { api: true }),
    get today() {
      ofDay = true
      return day
    },
  }
  return {
    ledger,
    frame,
    origin: origin ?? standIn,
    ...(parts.hub && { hub: parts.hub }),
    query,
    keys,
    get ofDay() {
      return ofDay
    },
  }
}

const drawn = (answer: Answer, noted: Noted): Drawn => ({
  answer,
  keys: noted.keys,
  ofDay: noted.ofDay,
  whole: typeof answer.body === 'string' && answer.body.includes(standIn),
})

export const drawRoute = async (
  parts: DrawParts,
  { route, parts: named, language, latin }: Found,
  day: string,
  held: Answers,
  query: Asking['query'] = {},
): Promise<Drawn> => {
  const noted = await asking(parts, language, day, query, held, latin)
  const answer = await route.draw(noted, named)
  return drawn(latin ? withLatin(answer) : answer, noted)
}
const withLatin = (answer: Answer): Answer => ({
  ...answer,
  ...(answer.location && { location: latinAt(answer.location) }),
  ...(typeof answer.body === 'string' && answer.type.startsWith('text/html') && { body: inLatin(answer.body) }),
})

/** What is said where nothing stands. Drawn as a page like others, so that it is kept; sent as what it is. */
export const drawMissing = async (
  parts: DrawParts,
  language: Language,
  day: string,
  held: Answers,
  latin = false,
): Promise<Drawn> => {
  const noted = await asking(parts, language, day, {}, held, latin)
  const answer = { ...missing(noted.frame), status: 200 } as const
  return drawn(latin ? withLatin(answer) : answer, noted)
}
