// Which offices are held by one person at a time, and what they are of. By the ids of words/lists/offices.ts.
const list = (ids: string): ReadonlySet<string> => new Set(ids.split(' '))

/** One holder at a time: a new name means that the one before has gone. Deputies, advisers and members are many. */
export const single: ReadonlySet<string> = list(
  'president first-president prime-minister first-deputy-prime-minister minister state-secretary state-counsellor head-of-administration press-secretary ' +
    'speaker-senate speaker-mazhilis prosecutor-general ombudsman akim first-deputy-akim maslikhat-chairman chairman chairman-board chairman-directors ' +
    'director-general director executive-director rector head secretary-general head-of-department head-of-office',
)

/** Of the state, where nothing else is said. */
export const ofTheState: ReadonlySet<string> = list(
  'president first-president vice-president prime-minister deputy-prime-minister first-deputy-prime-minister state-secretary state-counsellor ' +
    'head-of-administration speaker-senate speaker-mazhilis prosecutor-general',
)
export const ofMinistries: ReadonlySet<string> = list('minister vice-minister first-vice-minister')
export const ofPlaces: ReadonlySet<string> = list(
  'akim deputy-akim first-deputy-akim maslikhat-chairman head-of-office chief-architect chief-sanitary-doctor prosecutor',
)
