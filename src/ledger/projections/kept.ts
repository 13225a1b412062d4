// Each projection beside what it should hold, to be compared by whoever looks for faults.
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Tables } from '../schema.ts'
import { countersNow, heardNow, listsNow, membersNow, talliesNow, wholeNow } from './what.ts'

export const kept: readonly (readonly [keyof Tables, string, RawBuilder<unknown>])[] = [
  ['heard', 'entity_id, report_version_id, published, told, claims', heardNow(null)],
  ['tallies', 'entity_id, kind, claims, last_heard', talliesNow(null)],
  [
    'tallies',
    'entity_id, whole_claims, whole_last, listed',
    sql`select t.entity_id, coalesce(w.claims, 0) as whole_claims, coalesce(w.last, '') as whole_last,
        coalesce(w.listed, 0) as listed
      from tallies t left join (${wholeNow(null)}) w on w.root_id = t.entity_id`,
  ],
  ['place_members', 'place_id, member_id, kind, depth, last_heard', membersNow(null)],
  ['story_lists', 'list, language, published_order, story_id', listsNow(null)],
  [
    'story_counts',
    'list, language, count',
    sql`select list, language, count(*) as count from story_lists
      where list not like 'about %' and list not like 'tag %' group by list, language`,
  ],
  [
    'counters',
    'name, value',
    // A counter that came back to nothing may stand at 0 or not stand at all.
    sql`select c.name, coalesce(n.value, case when c.name in ('promises', 'visits') or c.name like 'entities %' then 0 else c.value end) as value
      from counters c left join (${countersNow()}) n on n.name = c.name
      union select n.name, n.value from (${countersNow()}) n where n.value > 0`,
  ],
]
