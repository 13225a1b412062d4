// All lists of claim words, compiled once.
import type { Funding, Property } from '../../../model/index.ts'
import { CueIndex } from '../cue-book.ts'
import { cueLists, type CueLists } from '../cues.ts'
import { dutyEn, dutyKk, dutyRu, type DutyMeaning } from './duty.ts'
import { toldDutiesRu } from './duty-ru-told.ts'
import type { EventMeaning } from './event.ts'
import { eventsEn } from './events-en.ts'
import { everydayEn, everydayKk, everydayRu } from './events-everyday.ts'
import { turnsEn } from './events-turns-en.ts'
import { eventsKk } from './events-kk.ts'
import { eventsRu } from './events-ru.ts'
import { fundingEn, fundingKk, fundingRu } from './funding.ts'
import { toldFundingRu } from './funding-ru-told.ts'
import { hintsEn, hintsKk, hintsRu, type HintMeaning } from './hint.ts'
import { toldHintsRu } from './hint-ru-told.ts'
import { everydayMeasuresEn, everydayMeasuresKk, everydayMeasuresRu } from './measures-everyday.ts'
import { measuresEn } from './measures-en.ts'
import { measuresTurnsEn } from './measures-turns-en.ts'
import { measuresKk } from './measures-kk.ts'
import { measuresRu } from './measures-ru.ts'
import { toldMeasuresRu } from './measures-ru-told.ts'
import { nounsEn, nounsKk, nounsRu } from './nouns.ts'
import { visitingEn, visitingKk, visitingRu, type VisitMeaning } from './visiting.ts'
import { visitingIdiomsEn, visitingIdiomsKk, visitingIdiomsRu } from './visiting-idioms.ts'
import { sayEn, sayKk, sayRu, type SayMeaning } from './say.ts'
import type { AmountKind, MeasureMeaning } from './measure.ts'

export const events: CueLists<EventMeaning> = cueLists({
  ru: [...eventsRu, ...everydayRu],
  kk: [...eventsKk, ...everydayKk],
  en: [...eventsEn, ...everydayEn, ...turnsEn],
})

export const hints: CueLists<HintMeaning> = cueLists({ ru: [...hintsRu, ...toldHintsRu], kk: hintsKk, en: hintsEn })

export const say: CueLists<SayMeaning> = cueLists({ ru: sayRu, kk: sayKk, en: sayEn })

/** Said of the counted noun, not of the clause. */
export const countedNouns: CueLists<Property> = cueLists({ ru: nounsRu, kk: nounsKk, en: nounsEn })

export const fundings: CueLists<Funding> = cueLists({
  ru: [...fundingRu, ...toldFundingRu],
  kk: fundingKk,
  en: fundingEn,
})
export const visiting: CueLists<VisitMeaning> = cueLists({
  ru: [...visitingRu, ...visitingIdiomsRu],
  kk: [...visitingKk, ...visitingIdiomsKk],
  en: [...visitingEn, ...visitingIdiomsEn],
})
export const duties: CueLists<DutyMeaning> = cueLists({ ru: [...dutyRu, ...toldDutiesRu], kk: dutyKk, en: dutyEn })

const measuresOf = (kind: AmountKind): CueLists<MeasureMeaning> =>
  cueLists({
    ru: [...measuresRu, ...everydayMeasuresRu, ...toldMeasuresRu].filter((line) => line.means.kind === kind),
    kk: [...measuresKk, ...everydayMeasuresKk].filter((line) => line.means.kind === kind),
    en: [...measuresEn, ...everydayMeasuresEn, ...measuresTurnsEn].filter((line) => line.means.kind === kind),
  })
/** One list for each kind of amount: 'рассчитан' means room for people and capacity for tonnes. */
export const measures: Readonly<Record<AmountKind, CueLists<MeasureMeaning>>> = {
  money: measuresOf('money'),
  people: measuresOf('people'),
  percent: measuresOf('percent'),
  quantity: measuresOf('quantity'),
}

/** For the test that runs every line's example, and for `derek explain`. */
export const allLists: Readonly<Record<string, CueLists<unknown>>> = {
  events,
  hints,
  say,
  countedNouns,
  fundings,
  visiting,
  duties,
  money: measures.money,
  people: measures.people,
  percent: measures.percent,
  quantity: measures.quantity,
}

export const everyList: CueIndex = new CueIndex(Object.values(allLists))
