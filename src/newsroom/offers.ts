// Which known entity may each name of a report be? Offers with reasons, for the editor to take or leave.
import { keysOf, offersFor } from '../following/index.ts'
import type { Offer } from '../following/index.ts'
import type { Mention, ReportView } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

export interface NameWithOffers {
  readonly mention: Mention
  /** Best first; empty when nobody like it is known. */
  readonly offers: readonly Offer[]
}

const offersOf = async (
  { ledger }: Newsroom,
  mention: Mention,
  placesNamed: ReadonlySet<string>,
): Promise<NameWithOffers> => {
  const byCode = mention.code === null ? null : await ledger.entityByCode(mention.code)
  const byKeys = byCode ? [] : await ledger.entitiesByKeys(mention.kind, keysOf(mention.kind, mention.name))
  return { mention, offers: offersFor(mention, byCode, byKeys, placesNamed) }
}

/** Of every name that is not joined yet and not rejected. */
export const offers = async (newsroom: Newsroom, view: ReportView): Promise<readonly NameWithOffers[]> => {
  const open = view.mentions.filter((mention) => mention.entityId === null && mention.state !== 'rejected')
  const places = view.mentions.filter((mention) => mention.kind === 'place')
  const named = await Promise.all(
    places.map(
      async (mention) => mention.entityId ?? (mention.code && (await newsroom.ledger.entityByCode(mention.code))?.id),
    ),
  )
  const placesNamed = new Set(named.filter((id) => typeof id === 'string'))
  return Promise.all(open.map((mention) => offersOf(newsroom, mention, placesNamed)))
}
