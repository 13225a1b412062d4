// The tables as Kysely sees them, the same for both databases. Large values are JSON in text columns; yes and no are 1 and 0.
// What is appended (report_versions, readings, decisions, promise_changes, story_revisions, corrections) is guarded by
// triggers; all else is a projection that can be made again from them.

export interface Tables {
  sources: SourceRow
  sections: SectionRow
  tags: TagRow
  reports: ReportRow
  report_versions: ReportVersionRow
  readings: ReadingRow
  claims: ClaimRow
  mentions: MentionRow
  quotes: QuoteRow
  promises: PromiseRow
  promise_changes: PromiseChangeRow
  visits: VisitRow
  stops: StopRow
  entities: EntityRow
  entity_names: EntityNameRow
  entity_keys: EntityKeyRow
  mention_keys: MentionKeyRow
  verdicts: VerdictRow
  visit_verdicts: VisitVerdictRow
  mention_codes: MentionCodeRow
  slugs: SlugRow
  decisions: DecisionRow
  stories: StoryRow
  story_versions: StoryVersionRow
  story_revisions: StoryRevisionRow
  corrections: CorrectionRow
  story_reports: StoryReportRow
  story_tags: StoryTagRow
  story_marks: StoryMarkRow
  tag_counts: TagCountRow
  counters: CounterRow
  heard: HeardRow
  tallies: TallyRow
  place_members: PlaceMemberRow
  story_lists: StoryListRow
  story_counts: StoryCountRow
  decision_entities: DecisionEntityRow
  rounds: RoundRow
  attention: AttentionRow
  changes: ChangeRow
  posts: PostRow
  followers: FollowerRow
  follows: FollowRow
  secrets: SecretRow
}

export interface SourceRow {
  id: string
  kind: string
  url: string | null
  language: string | null
  names: string
  citations: string
}
export interface SectionRow {
  id: string
  names: string
  slugs: string
  ordinal: number
}
export interface TagRow {
  id: string
  names: string
  slugs: string
}
export interface ReportRow {
  id: string
  source_id: string
  external_id: string | null
  url: string | null
  version: number
}
export interface ReportVersionRow {
  id: string
  report_id: string
  version: number
  sha256: string
  media_type: string
  title: string | null
  text: string
  language: string
  published: string
  taken_at: string
  notice: string | null
}
export interface ReadingRow {
  id: string
  report_version_id: string
  /** Counted from 1 within the report version; the highest is the newest reading. */
  ordinal: number
  reader_version: string
  read_at: string
  reading: string
  doubts: string
}
interface SpanColumns {
  span_start: number
  span_end: number
  span_text: string
}
/** What every row that comes from a reading has. */
interface ReadColumns {
  id: string
  report_version_id: string
  reading_id: string
  ordinal: number
  /** Rows of one report version that say the same thing; the id is made from it. */
  likeness: string
  /** 0: only an older reading found it and no editor has decided upon it. */
  shown: number
}
export interface ClaimRow extends ReadColumns, SpanColumns {
  subject: string
  entity_id: string | null
  /** The mention by which it came to its entity; null when an editor named the entity itself. */
  entity_via: string | null
  property: string
  number: number | null
  unit: string | null
  date: string | null
  value: string | null
  bound: string | null
  modality: string
  speaker: string | null
  rule: string
  state: string
  correction_of: string | null
}
export interface MentionRow extends ReadColumns {
  kind: string
  name: string
  office: string | null
  code: string | null
  spans: string
  entity_id: string | null
  /** What editors said of the mention by itself; a joined mention counts as confirmed. */
  own_state: string
  state: string
}
export interface QuoteRow extends ReadColumns, SpanColumns {
  speaker: string | null
  speaker_id: string | null
  speaker_via: string | null
  state: string
}
export interface PromiseRow extends ReadColumns, SpanColumns {
  slug: string
  kind: string
  issuer: string | null
  issuer_id: string | null
  issuer_via: string | null
  addressee: string | null
  addressee_id: string | null
  addressee_via: string | null
  subject_id: string | null
  due: string | null
  /** As the report itself put it; due may have moved since. */
  first_due: string | null
  /** The last day that due covers, in the order of days. */
  due_day: string | null
  checked: string
  state: string
  titles: string
  /** An editor gave it words or a state: it stays whatever a newer reading finds. */
  described: number
}
export interface PromiseChangeRow {
  promise_id: string
  seq: number
  at: string
  state: string
  due: string | null
  claim_id: string | null
  report_version_id: string | null
  /** The change that this one takes back: neither is part of the promise's history. */
  undoes: number | null
}
export interface VisitRow extends ReadColumns {
  slug: string
  who: string
  who_id: string | null
  who_via: string | null
  date: string | null
  titles: string
  checked: string
  described: number
  /** The visit of another report that an editor found it to be the same as. */
  joined_into: string | null
  /** Where following joined_into ends; itself when it is joined into none. */
  root_id: string
}
export interface StopRow extends SpanColumns {
  visit_id: string
  ordinal: number
  what: string
  entity_id: string | null
  entity_via: string | null
}
export interface EntityRow {
  id: string
  kind: string
  slug: string
  code: string | null
  place_kind: string | null
  place_id: string | null
  joined_into: string | null
  /** Where following joined_into ends; itself when it is joined into none. */
  root_id: string
  created_at: string
}
export interface EntityNameRow {
  entity_id: string
  ordinal: number
  language: string
  name: string
  main: number
  from_date: string | null
  until_date: string | null
}
export interface EntityKeyRow {
  kind: string
  key: string
  entity_id: string
}
/** A key that a joined mention brings to its entity; gone when the two are parted. */
export interface MentionKeyRow extends EntityKeyRow {
  mention_id: string
}
/** A registered number that stands beside a joined name, and so is its entity's; gone when the two are parted. */
export interface MentionCodeRow {
  code: string
  entity_id: string
  mention_id: string
}
/** What an editor said of two visits; the lesser id comes first. */
export interface VisitVerdictRow {
  visit_id: string
  other_id: string
  verdict: string
}
/** What an editor said of a mention or entity and an entity. */
export interface VerdictRow {
  target_kind: string
  target_id: string
  entity_id: string
  verdict: string
}
/** Every slug that ever was, so that an address once given out answers for ever. */
export interface SlugRow {
  space: string
  language: string
  slug: string
  target_id: string
  current: number
}
export interface DecisionRow {
  seq: number
  at: string
  signed_by: string
  kind: string
  target_kind: string
  target_id: string
  before: string
  after: string
  reason: string | null
}
export interface StoryRow {
  id: string
  state: string
  section_id: string | null
  published_at: string | null
  /** published_at in UTC, for ordering. */
  published_order: string | null
  updated_at: string | null
  signed_by: string
}
interface StoryWords {
  story_id: string
  language: string
  slug: string
  headline: string
  standfirst: string
  body: string
  revision: number
}
export type StoryVersionRow = StoryWords
export interface StoryRevisionRow extends StoryWords {
  at: string
  signed_by: string
}
export interface CorrectionRow {
  story_id: string
  ordinal: number
  language: string
  at: string
  text: string
}
export interface StoryReportRow {
  story_id: string
  ordinal: number
  report_id: string
}
export interface StoryTagRow {
  story_id: string
  tag_id: string
  ordinal: number
}
/** What the bodies of a story's versions mark: claims, entities, promises, quotes. */
export interface StoryMarkRow {
  story_id: string
  language: string
  kind: string
  target_id: string
}
export interface TagCountRow {
  tag_id: string
  language: string
  count: number
}
/** A daily look at what needs asking; ended_at is null while somebody is at it. */
export interface RoundRow {
  day: string
  began_at: string
  ended_at: string | null
  /** The change number up to which it looked. */
  changes: number
}
/** What a round put on the desk's list: once, under an id made from what it names. */
export interface AttentionRow {
  id: string
  kind: string
  target_kind: string
  target_id: string
  about: string
  first_seen: string
  /** The day of the round that found it no longer so. */
  resolved: string | null
  dismissed: number
}
export interface CounterRow {
  name: string
  value: number
}
/** When what a page can depend on was last touched: the change number. */
export interface ChangeRow {
  key: string
  seq: number
}
/** Which report versions tell of an entity. told: 1 once an editor confirmed a name or a claim of it there. */
export interface HeardRow {
  entity_id: string
  report_version_id: string
  published: string
  told: number
  /** Confirmed ones. */
  claims: number
}
/** How much is known of an entity: by itself, and (whole_…, of an entity that is joined into none) with those joined into it. */
export interface TallyRow {
  entity_id: string
  kind: string
  claims: number
  last_heard: string | null
  whole_claims: number
  /** '' where nothing was heard. */
  whole_last: string
  /** An index shows it. */
  listed: number
}
/** Projects and places within a place, however deep. */
export interface PlaceMemberRow {
  place_id: string
  member_id: string
  kind: string
  depth: number
  last_heard: string
}
/** list: 'all', 'section ID', 'tag ID', 'about ID' (of an entity that the text marks). */
export interface StoryListRow {
  list: string
  language: string
  published_order: string
  story_id: string
}
export interface StoryCountRow {
  list: string
  language: string
  count: number
}
/** An office that a report names, as the post that is meant; its mentions have the same words for it. */
export interface PostRow {
  report_version_id: string
  ordinal: number
  office: string
  role: string
  scope: string | null
  manner: string
  sure: number
  /** Of publication. */
  day: string
}
/** Decisions that speak of an entity, as their target or beside it. */
export interface DecisionEntityRow {
  entity_id: string
  seq: number
}
/** A reader who confirmed; told_day and told_seq: how far the digests have come. */
export interface FollowerRow {
  id: string
  /** By which two spellings of an address are known to be one. */
  mailbox: string
  address: string
  language: string
  told_day: string
  told_seq: number
  /** Until then one process has the reader's digest in hand. */
  leased_until: string
  bounces: number
}
export interface FollowRow {
  follower_id: string
  target_kind: string
  target_id: string
  since_seq: number
}
export interface SecretRow {
  name: string
  value: string
}
