// What each projection holds, as one question: asked of the whole ledger to fill it and to check it, and of a few rows to renew it.
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

type Ids = readonly string[] | null
const among = (column: string, ids: Ids): RawBuilder<unknown> =>
  ids === null ? sql`1 = 1` : ids.length ? sql`${sql.ref(column)} in (${sql.join(ids)})` : sql`1 = 0`

/**
 * Which report versions tell of an entity: `told`, confirmed by an editor (a joined name, a confirmed claim); else only claims
 * that a machine read hang on it.
 */
export const heardNow = (versionIds: Ids): RawBuilder<unknown> => sql`
  select x.entity_id, x.report_version_id, v.published, max(x.told) as told, sum(x.claims) as claims from (
    select c.entity_id, c.report_version_id, case when c.state = 'confirmed' then 1 else 0 end as told,
      case when c.state = 'confirmed' then 1 else 0 end as claims
    from claims c where c.entity_id is not null and c.shown = 1 and c.state <> 'rejected' and ${among('c.report_version_id', versionIds)}
    union all
    select m.entity_id, m.report_version_id, 1, 0 from mentions m
    where m.entity_id is not null and m.state = 'confirmed' and ${among('m.report_version_id', versionIds)}
  ) x join report_versions v on v.id = x.report_version_id
  group by x.entity_id, x.report_version_id, v.published`

/**
 * How much is known of an entity by itself, and of it with all that were joined into it. listed: an index shows it, being
 * nobody else and either spoken of or a place that something stands in.
 */
export const talliesNow = (entityIds: Ids): RawBuilder<unknown> => sql`
  select e.id as entity_id, e.kind, coalesce(own.claims, 0) as claims, own.last_heard,
    0 as whole_claims, '' as whole_last, 0 as listed
  from entities e left join (
    select entity_id, sum(claims) as claims, max(case when told = 1 then published end) as last_heard
    from heard where ${among('entity_id', entityIds)} group by entity_id
  ) own on own.entity_id = e.id
  where ${among('e.id', entityIds)}`

/** From the tallies by themselves: sums over all that lead to the same entity. */
export const wholeNow = (rootIds: Ids): RawBuilder<unknown> => sql`
  select e.root_id, sum(t.claims) as claims, coalesce(max(t.last_heard), '') as last,
    case when max(t.last_heard) is not null or (max(t.kind) = 'place' and exists (
      select 1 from entities p join entities s on s.place_id = p.id where p.root_id = e.root_id
    )) then 1 else 0 end as listed
  from entities e join tallies t on t.entity_id = e.id
  where ${among('e.root_id', rootIds)} group by e.root_id`

/** Projects and places, and every larger place around them; depth 1 is the nearest. */
export const membersNow = (memberIds: Ids): RawBuilder<unknown> => sql`
  with recursive up (member_id, kind, place_id, depth) as (
    select e.root_id, r.kind, p.root_id, 1 from entities e
      join entities r on r.id = e.root_id join entities p on p.id = e.place_id
      where r.kind in ('project', 'place') and ${among('e.root_id', memberIds)}
    union
    select up.member_id, up.kind, p.root_id, up.depth + 1 from up
      join entities e on e.root_id = up.place_id join entities p on p.id = e.place_id
      where up.depth < 20
  )
  select up.place_id, up.member_id, up.kind, min(up.depth) as depth, t.whole_last as last_heard
  from up join tallies t on t.entity_id = up.member_id
  where up.place_id <> up.member_id group by up.place_id, up.member_id, up.kind, t.whole_last`

/** Every list that a published story stands in: all, its section's, its tags', and those of what its text marks. */
export const listsNow = (storyIds: Ids): RawBuilder<unknown> => sql`
  select x.list, w.language, s.published_order, s.id as story_id
  from (
    select 'all' as list, id as story_id, '' as language from stories where ${among('id', storyIds)}
    union all
    select 'section ' || section_id, id, '' from stories where section_id is not null and ${among('id', storyIds)}
    union all
    select 'tag ' || tag_id, story_id, '' from story_tags where ${among('story_id', storyIds)}
    union all
    select 'about ' || target_id, story_id, language from story_marks where kind = 'entity' and ${among('story_id', storyIds)}
  ) x
  join stories s on s.id = x.story_id
  join story_versions w on w.story_id = s.id and (x.language = '' or w.language = x.language)
  where s.state = 'published'`

/** Lengths of the long lists. joinable: visits of several reports can be one; before that could be said, each was counted. */
export const countersNow = (joinable = true): RawBuilder<unknown> => sql`
  select 'promises' as name, count(*) as value from promises where checked = 'confirmed'
  union all select 'visits', count(*) from visits where checked = 'confirmed' and ${joinable ? sql`joined_into is null` : sql`1 = 1`}
  union all select 'entities ' || kind, count(*) from tallies where listed = 1 group by kind`
