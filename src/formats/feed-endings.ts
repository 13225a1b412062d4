// In which forms a feed is had. By itself, so that whoever only needs the addresses of feeds does not load what writes them.

export const feedEndings = ['rss', 'atom', 'json'] as const
export type FeedEnding = (typeof feedEndings)[number]
