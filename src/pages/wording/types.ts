// Every word that the pages say by themselves, once per language. A language that lacks a line does not compile.
import type {
  AttentionKind,
  Funding,
  Instruction,
  Language,
  Modality,
  OutcomeCode,
  OutcomeSays,
  Property,
  Question,
  ShownPromiseState,
  Status,
} from '../../model/index.ts'

export interface Wording {
  readonly language: Language
  readonly languageName: string
  /** Said of words that stand in another language: 'по-казахски'. */
  readonly inLanguage: Record<Language, string>
  readonly quoteMarks: readonly [string, string]
  /** Around words that begin or end with the marks above. */
  readonly otherMarks: readonly [string, string]
  readonly tagline: string
  readonly skip: string
  readonly labels: { readonly languages: string; readonly sections: string; readonly sourceWords: string }
  readonly nav: {
    readonly news: string
    readonly projects: string
    readonly promises: string
    readonly places: string
    readonly people: string
    readonly organizations: string
    readonly visits: string
    readonly tags: string
    readonly report: string
  }
  readonly foot: { readonly rule: string; readonly feeds: string }
  readonly check: {
    readonly confirmed: string
    readonly read: string
    readonly confirmedShort: string
    readonly readShort: string
  }
  readonly legend: {
    readonly leads: string
    readonly line: string
    readonly lineMeans: string
    readonly dots: string
    readonly dotsMean: string
  }
  readonly property: Record<Property, string>
  readonly status: Record<Status, string>
  /** In place of 'built' where a report told of a repair. */
  readonly repaired: string
  readonly noStatus: string
  readonly funding: Record<Funding, string>
  readonly modality: Record<Modality, string>
  readonly placeKind: Record<'country' | 'region' | 'district' | 'city' | 'village' | 'street' | 'other', string>
  readonly question: Record<Question, string>

  readonly promise: Record<ShownPromiseState, string>
  readonly promiseKind: Record<Instruction['kind'], string>
  /** What a later report may mean for a promise: what it speaks for, and why that is offered. */
  readonly outcome: { readonly says: Record<OutcomeSays, string>; readonly why: Record<OutcomeCode, string> }
  /** The desk's list. */
  readonly attention: {
    readonly kind: Record<AttentionKind, string>
    readonly offered: string
    readonly nothingSince: string
    readonly nothingDue: string
    readonly nothingWaits: string
    heardOn(day: string): string
    dueOn(day: string): string
    since(day: string): string
  }
  readonly due: {
    overdueBy(span: string): string
    left(days: string): string
    readonly today: string
    readonly none: string
    readonly overdueHint: string
    /** Said once, beside what is overdue, and no more. */
    readonly noCompletion: string
    readonly undatedHint: string
    readonly vagueHint: string
    /** A year named by its part: 'конец 2025 года', 'spring 2020'. */
    readonly partOf: Readonly<Record<'spring' | 'summer' | 'autumn' | 'end', (year: string) => string>>
    readonly dueIs: string
    movedFrom: string
    said: string
    shownBy: string
  }

  /** How a date was counted: the source's own words where they are known, the day of publication, the date that came out. */
  counted(words: string | undefined, published: string, date: string): string
  /** 'источник: …', where a source has no attribution phrase of its own. */
  citing(source: string): string
  readonly inReport: string
  readonly readMore: string
  readonly collapse: string
  readonly notStated: string
  readonly from: string

  readonly home: {
    heading(name: string, day: string): string
    readonly due: string
    readonly allPromises: string
    readonly memory: string
    readonly about: string
    readonly wasSaid: string
    readonly later: string
    readonly followed: string
    readonly allProjects: string
    readonly allTags: string
    readonly corrections: string
    readonly noCorrections: string
    readonly empty: string
    readonly noPromises: string
    readonly route: string
    readonly more: string
  }
  readonly story: {
    readonly noCorrections: string
    readonly corrected: string
    readonly figures: string
    readonly byReport: string
    readonly checked: string
    readonly followed: string
    readonly silence: string
    readonly later: string
    confirmed(count: number): string
    read(count: number): string
    onlyIn(languages: string): string
    readonly fallbackTitle: string
  }
  readonly report: {
    title(day: string): string
    readonly stand: string
    readonly source: string
    readonly original: string
    readonly published: string
    readonly versions: string
    readonly oneVersion: string
    version(number: number): string
    readonly taken: string
    readonly hash: string
    readonly meaning: string
    readonly readIn: string
    readonly quote: string
    readonly stop: string
    readonly doubts: string
    readonly noDoubts: string
    readonly ours: string
    readonly nothingRead: string
    readonly speaker: string
  }
  /** The reader's doubts by their code. One that is not here is shown in the English that it came with. */
  readonly doubt: Readonly<Record<string, string>>
  readonly placeDoubt: DoubtWording
  readonly entity: {
    readonly lastReport: string
    readonly asOf: string
    /** `exact`: the day is known. */
    since(date: string, exact: boolean): string
    readonly life: string
    readonly all: string
    readonly allStand: string
    readonly differ: string
    readonly differDates: string
    readonly undecided: string
    agree(count: number): string
    readonly silence: string
    readonly silenceNote: string
    readonly promises: string
    readonly promisesOf: string
    readonly visits: string
    readonly stories: string
    readonly reports: string
    readonly quotes: string
    readonly offices: string
    readonly officeFrom: string
    readonly projects: string
    /** Of a person or a body: nothing says that these are theirs. */
    readonly projectsBeside: string
    readonly project: string
    readonly statusColumn: string
    readonly figureColumn: string
    readonly dash: string
    readonly parts: string
    readonly code: string
    readonly otherNames: string
    readonly nothing: string
    readonly noSince: string
    readonly today: string
    readonly dueBand: string
    readonly workBand: string
    readonly lifeNote: string
  }
  readonly index: {
    readonly projects: string
    readonly places: string
    readonly people: string
    readonly organizations: string
    readonly visits: string
    readonly claims: string
    readonly dateMeans: string
    readonly lastHeard: string
    readonly place: string
    readonly name: string
    readonly empty: string
  }
  readonly promises: {
    readonly title: string
    readonly legend: string
    readonly legendText: string
    readonly stripNote: string
    readonly empty: string
    total(count: number): string
    part(state: ShownPromiseState, count: number): string
    readonly since: string
    readonly nothingSince: string
    readonly issuer: string
    readonly addressee: string
    readonly about: string
    readonly history: string
  }
  readonly tags: {
    readonly title: string
    stand(count: number, day: string): string
    readonly alphabet: string
    readonly most: string
    readonly tag: string
    readonly count: string
    readonly empty: string
  }
  readonly section: { readonly empty: string }
  readonly visit: {
    /** Beside a day that is the report's: no day of the visit is named. */
    readonly dayOfReport: string
    readonly stops: string
    readonly report: string
    readonly stories: string
    /** The reports of one visit tell its stops in different orders. */
    readonly differ: string
  }
  readonly missing: {
    readonly title: string
    readonly stand: string
    readonly otherTitle: string
    otherStand(language: string): string
    readonly try: string
  }
}

/** Doubts about places. Every argument is a name or a list of names in the nominative; '' where there is none. */
export interface DoubtWording {
  /** How many more than were named. */
  more(count: number): string
  elsewhere(name: string, within: string, known: string, alike: string): string
  unknown(name: string, within: string, alike: string): string
  unsure(name: string, known: string): string
  /** date: when the name changed. */
  oldName(name: string, date: string, then: string): string
  newName(name: string, date: string, then: string): string
  notYet(name: string, date: string, partOf: string): string
}
