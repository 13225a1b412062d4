// What is known of a thing when asking whether it is another: made alike from one report's reading and from an entity that many
// reports were joined to, so that one comparison serves both.
import type { EntityKind, Language, Property, Reading } from '../../model/index.ts'
import { foldName } from '../../words/fold-name.ts'
import { bodiesByName } from '../../words/lists/find.ts'
import type { KindOfThing } from '../../words/lists/notions.ts'
import { termsOf } from './name-terms.ts'
import type { FindPlace, NameTerms, Phrase } from './name-terms.ts'
import { placeInWord, pointsOf } from './place-points.ts'
import type { Gazetteer, PlacePoint } from './place-points.ts'

export interface Named {
  readonly language: Language
  readonly name: string
}
export interface Figure {
  readonly property: Property
  readonly number: number
  readonly unit: string
}
export interface DatedEvent {
  readonly property: 'opened' | 'started' | 'due'
  readonly date: string
}
export interface Profile {
  readonly kind: EntityKind
  readonly names: readonly Named[]
  /** A registered number or a KATO code: the only thing that settles it. */
  readonly identifier: string | null
  readonly mains: readonly KindOfThing[]
  /** Of the names and of what else the reports call it. */
  readonly kinds: readonly KindOfThing[]
  readonly subjects: readonly string[]
  /** Of the names alone: only these can contradict. */
  readonly ownSubjects: readonly string[]
  readonly phrases: readonly Phrase[]
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  readonly phases: readonly string[]
  readonly works: readonly string[]
  readonly counts: readonly number[]
  readonly programmes: readonly string[]
  readonly ends: readonly (readonly string[])[]
  /** Where it stands. */
  readonly places: readonly PlacePoint[]
  /** What other places the report names: where it may stand. */
  readonly around: readonly PlacePoint[]
  readonly figures: readonly Figure[]
  readonly dates: readonly DatedEvent[]
  /** Folded names of the bodies that its reports name. */
  readonly bodies: readonly string[]
}

const distinct = <T>(values: readonly T[], key: (value: T) => unknown = (value) => value): readonly T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
]
const byJson = (value: unknown): string => JSON.stringify(value)

export interface Told {
  readonly kind: EntityKind
  readonly names: readonly Named[]
  /** Other words for it, which may be no more than 'the plant'. */
  readonly aliases: readonly Named[]
  readonly identifier: string | null
  readonly places: readonly PlacePoint[]
  readonly around: readonly PlacePoint[]
  readonly figures: readonly Figure[]
  readonly dates: readonly DatedEvent[]
  readonly bodies: readonly string[]
}

const finder =
  (known: readonly PlacePoint[], gazetteer: Gazetteer): FindPlace =>
  (forms, hint) =>
    placeInWord(forms, known, gazetteer, hint)

export const profileOf = (told: Told, gazetteer: Gazetteer): Profile => {
  const find = finder([...told.places, ...told.around], gazetteer)
  // A person's name is compared as it stands.
  const own = (told.kind === 'person' ? [] : told.names).map(({ name, language }) => termsOf(name, language, find))
  const other = told.aliases.map(({ name, language }) => termsOf(name, language, find))
  const both = [...own, ...other]
  const gather = <T>(terms: readonly NameTerms[], pick: (terms: NameTerms) => readonly T[]): readonly T[] =>
    distinct(terms.flatMap(pick), byJson)
  return {
    kind: told.kind,
    names: told.names,
    identifier: told.identifier,
    mains: gather(own, ({ main }) => (main ? [main] : [])),
    kinds: gather(both, ({ kinds }) => kinds),
    subjects: gather(both, ({ subjects }) => subjects),
    ownSubjects: gather(own, ({ subjects }) => subjects),
    phrases: gather(both, ({ phrases }) => phrases),
    words: gather(both, ({ words }) => words),
    numbers: gather(both, ({ numbers }) => numbers),
    phases: gather(own, ({ phase }) => (phase ? [phase] : [])),
    works: gather(own, ({ work }) => (work ? [work] : [])),
    counts: gather(own, ({ count }) => (count ? [count] : [])),
    programmes: gather(both, ({ programmes }) => programmes),
    ends: gather(both, ({ ends }) => (ends.length ? [ends] : [])),
    places: distinct([...told.places, ...own.flatMap(({ places }) => places)], (point) => point.code ?? point.folded),
    around: told.around,
    figures: told.figures,
    dates: told.dates,
    bodies: told.bodies,
  }
}

/** Two of one thing, known as one from now on. */
export const merged = (a: Profile, b: Profile): Profile => {
  const joined: Record<string, unknown> = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const known = joined[key]
    if (Array.isArray(value) && Array.isArray(known)) joined[key] = distinct([...known, ...value], byJson)
  }
  return joined as unknown as Profile
}

/** A body by its id in the lists, else by its folded name. */
export const bodyKey = (name: string): string =>
  bodiesByName(foldName(name))[0]?.id ?? foldName(name.replace(/[«»“”"„]/g, ' '))

const isFigure = (property: Property): boolean => !['opened', 'started', 'due', 'status', 'funding', 'share', 'change'].includes(property) // prettier-ignore
const isEvent = (property: Property): property is DatedEvent['property'] =>
  ['opened', 'started', 'due'].includes(property)

type Readable = Pick<Reading, 'language' | 'places' | 'projects' | 'claims' | 'organizations'>

/** Of each project of a reading, in order. The reading may be our reader's or made from somebody's labels. */
export const profilesOf = (reading: Readable, gazetteer: Gazetteer): readonly Profile[] => {
  const points = pointsOf(reading.places, gazetteer)
  const bodies = distinct(reading.organizations.map(({ name }) => bodyKey(name)))
  return reading.projects.map((project) => {
    const at = project.place === null ? -1 : reading.places.findIndex((place) => place.name === project.place)
    const place = at < 0 ? undefined : points.find((point) => point.name === project.place)
    const claims = reading.claims.filter((claim) => claim.subject === project.name)
    const language = reading.language
    return profileOf(
      {
        kind: 'project',
        names: [{ language, name: project.name }],
        aliases: distinct(project.mentions.map(({ text }) => text))
          .filter((text) => text !== project.name && text.length < 200)
          .slice(0, 8)
          .map((name) => ({ language, name })),
        identifier: null,
        places: place && place.kind !== 'country' ? [place] : [],
        around: points.filter((point) => point.kind !== 'country' && point !== place),
        figures: claims.flatMap(({ property, number, unit }) =>
          number !== undefined && unit !== undefined && isFigure(property) ? [{ property, number, unit }] : [],
        ),
        dates: claims.flatMap(({ property, date }) =>
          date !== undefined && isEvent(property) ? [{ property, date }] : [],
        ),
        bodies,
      },
      gazetteer,
    )
  })
}
