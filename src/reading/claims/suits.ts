// What is counted or measured suits some sorts of things and not others: beds are of hospitals, flats of houses, kilometres of roads and
// pipes, megawatts of power stations. A list of the world, not of a language: each line holds the beginnings of units in all three.
import { keptBy } from '../../words/kept.ts'
import type { ProjectSort } from '../names/lists/projects.ts'

const lines: readonly (readonly [RegExp, readonly ProjectSort[]])[] = [
  [/^(?:койк|төсек|кереует|bed$|посещени|пациент|больн|врач|visit|patient|қабылдау|дәрігер|ординатор)/, ['medical', 'centre']],
  [/^(?:ученик|школьник|ребен|воспитанник|педагог|учител|студент|класс|оқушы|бала|мұғалім|pupil|student|child|teacher)/, ['school', 'sport', 'culture', 'centre']],
  [/^(?:мест|орын|seat|place|зрител|болельщик|көрермен|spectator)/, ['school', 'sport', 'culture', 'medical', 'housing', 'transport', 'centre', 'farm']],
  [/^(?:квартир|пәтер|flat|apartment|новосел|этаж|қабат|floor|подъезд|номер)/, ['housing', 'school', 'medical', 'centre']],
  [/^(?:экспонат|книг|посетител|жәдігер|exhibit|visitor)/, ['culture', 'zone', 'centre', 'sport']],
  [/^(?:пассажир|рейс|жолаушы|passenger|flight|состав|вагон)/, ['transport', 'road']],
  [/^(?:MW|kV|Gcal|кВт|киловатт|ветряк|панел|турбин)/, ['energy', 'network']],
  [/^(?:голов|коров|бас$|head|cow|сиыр)/, ['farm', 'plant']],
  [/^(?:tonne|штук|издели|автомобил|машин|литр|бутылк|пар$|unit|дана|көлік|литр)/, ['plant', 'farm', 'energy', 'zone', 'part']],
  [/^(?:m3|кубометр|литр)/, ['water', 'network', 'plant', 'energy']],
  [/^(?:дерев|саженц|саженец|ағаш|көшет|tree|sapling)/, ['culture', 'farm', 'zone', 'road']],
  [/^(?:резидент|резидент|resident)/, ['zone']],
] // prettier-ignore
const sortsOfUnit: (unit: string) => readonly ProjectSort[] | undefined = keptBy(1000, (unit) => lines.find(([beginning]) => beginning.test(unit))?.[1]) // prettier-ignore
const farSorts: readonly ProjectSort[] = ['road', 'network', 'water', 'transport']

/** The sorts that the amount suits; undefined where it suits any. Only what is long is measured in kilometres. */
export const sortsFor = (unit: string, number: number | undefined): readonly ProjectSort[] | undefined =>
  unit === 'm' ? (number !== undefined && number >= 1000 ? farSorts : undefined) : sortsOfUnit(unit)

/** Who or what is counted, where it may be the subject itself. */
export const countedClasses = ['people', 'part', 'thing', 'time', 'other'] as const
const classLines: readonly (readonly [RegExp, number])[] = [
  [/^(?:год|месяц|день|недел|час|минут|сутки|раз$|жыл|ай$|күн|year|month|day|hour|week|time|сезон|смен)/, 3],
  [/^(?:этаж|подъезд|номер|палат|кабинет|класс|комнат|койк|мест|полос|опор|турбин|котел|блок|зал|лифт|секци|кружок|очеред|этап|қабат|бөлме|кабинет|орын|floor|room|lane|bed|seat|stage|hall)/, 1],
  [/(?:тель|ник|ист|ец|щик|чик|ант|ент)$|^(?:семь|ребен|ребят|дет|люд|врач|педагог|горожан|сельчан|житель|пассажир|пациент|турист|person|people|child|famil|pupil|student|resident|отбасы|бала|оқушы|тұрғын|адам)/, 0],
] // prettier-ignore
export const classOfCounted: (unit: string) => number = keptBy(1000, (unit) => classLines.find(([word]) => word.test(unit))?.[1] ?? 4) // prettier-ignore
