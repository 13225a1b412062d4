// Addresses that lead elsewhere now, for whoever must know them all at once: a site of files has no one to ask.
import { entityKinds, type OldAddress } from '../../model/index.ts'
import type { Tx } from '../store.ts'

/** In order; those after the given one. */
export const oldAddresses = async (tx: Tx, limit: number, after?: OldAddress): Promise<readonly OldAddress[]> => {
  let query = tx
    .selectFrom('slugs as s')
    .select(['s.space', 's.language', 's.slug'])
    .where((eb) =>
      eb.or([
        eb('s.current', '=', 0),
        // One that was joined into another left its address too.
        eb.and([
          eb('s.space', 'in', [...entityKinds]),
          eb('s.target_id', 'in', eb.selectFrom('entities').select('id').where('joined_into', 'is not', null)),
        ]),
        eb.and([
          eb('s.space', '=', 'visit'),
          eb('s.target_id', 'in', eb.selectFrom('visits').select('id').where('joined_into', 'is not', null)),
        ]),
      ]),
    )
    .orderBy('s.space')
    .orderBy('s.language')
    .orderBy('s.slug')
    .limit(limit)
  if (after) {
    const { space, language, slug } = after
    query = query.where((eb) =>
      eb(eb.refTuple('s.space', 's.language', 's.slug'), '>', eb.tuple(space, language, slug)),
    )
  }
  return (await query.execute()) as unknown as readonly OldAddress[]
}
