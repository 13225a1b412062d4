// What the pages of the site do without: the verbs, search, what programs ask, what is looked at seldom. Loaded when first asked for.
export { bringIn } from './bring-in.ts'
export { decide } from './decide.ts'
export { faults } from './faults/index.ts'
export {
  beginDigest, countBounce, dueFollowers, endDigests, follower, lastDecision, leaveDigest, lendFollowers, secret, startFollowing, stopFollowing,
} from './followers.ts' // prettier-ignore
export { newsBetween } from './followers-news.ts'
export { visitCalled, visitsReported, visitVerdicts } from './journeys.ts'
export { keepReading } from './keep-reading.ts'
export { keepPosts } from './posts.ts'
export { putNoun } from './put.ts'
export { asOf } from './questions/history-replay.ts'
export { history } from './questions/history.ts'
export { attention, beginRound, endRound, keepAttention, lastRound, leaveRound } from './rounds.ts'
export { search } from './search/ask.ts'
export { reindex } from './search/reindex.ts'
export { suggest } from './search/suggest.ts'
export { takeIn } from './take-in.ts'
