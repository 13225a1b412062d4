// Units: for each code of a claim, the sizes in which sources write it, how each language writes that size, and by which
// words it is known in a source's text. The first size of a code is its base. Data only; amounts.ts uses it.
import type { Language } from '../model/index.ts'
import type { Forms } from './plurals.ts'

export interface UnitSize {
  /** How many base units it holds: a hectare is 10 000 m². */
  readonly factor: number
  /** Begins the unit's word in a text, lower case; any language. */
  readonly known: RegExp
  readonly words: Record<Language, Forms>
  /** Kazakh 'from' and 'up to': теңгеден астам, теңгеге дейін. */
  readonly kkFrom: string
  readonly kkTo: string
  /** For strips and tables, where shorter. */
  readonly sign?: string
}

const size = (
  factor: number,
  known: RegExp,
  ru: Forms,
  kk: string,
  en: Forms,
  kkFrom: string,
  kkTo: string,
  sign?: string,
): UnitSize => ({ factor, known, words: { ru, kk: [kk], en }, kkFrom, kkTo, ...(sign ? { sign } : {}) })

export const units: Readonly<Record<string, readonly UnitSize[]>> = {
  KZT: [size(1, /^(?:тенге|теңге|тг|₸|tenge|kzt|kazakh)/, ['тенге'], 'теңге', ['tenge'], 'теңгеден', 'теңгеге', '₸')],
  USD: [
    size(1, /^(?:доллар|\$|usd|u\.?s|dollar|ақш)/, ['доллар США', 'доллара США', 'долларов США'], 'АҚШ доллары',
      ['US dollar', 'US dollars'], 'АҚШ долларынан', 'АҚШ долларына', '$'),
  ], // prettier-ignore
  EUR: [size(1, /^(?:евро|еуро|€|eur)/, ['евро'], 'еуро', ['euro', 'euros'], 'еуродан', 'еуроға', '€')],
  RUB: [
    size(1, /^(?:руб|₽|рубл|rub|roubl)/, ['рубль', 'рубля', 'рублей'], 'рубль', ['rouble', 'roubles'], 'рубльден', 'рубльге', '₽'),
  ], // prettier-ignore
  CNY: [size(1, /^(?:юан|¥|cny|yuan)/, ['юань', 'юаня', 'юаней'], 'юань', ['yuan'], 'юаньнан', 'юаньға', '¥')],
  GBP: [size(1, /^(?:фунт|£|gbp|pound)/, ['фунт стерлингов', 'фунта стерлингов', 'фунтов стерлингов'], 'фунт стерлинг', ['pound', 'pounds'], 'фунт стерлингтен', 'фунт стерлингке', '£')], // prettier-ignore
  UZS: [size(1, /^(?:сум|узб|uzs|uzbek)/, ['узбекский сум', 'узбекских сума', 'узбекских сумов'], 'өзбек сумы', ['Uzbek soum'], 'өзбек сумынан', 'өзбек сумына')], // prettier-ignore
  KGS: [size(1, /^(?:сом|кирг|kgs|kyrgyz)/, ['киргизский сом', 'киргизских сома', 'киргизских сомов'], 'қырғыз сомы', ['Kyrgyz som'], 'қырғыз сомынан', 'қырғыз сомына')], // prettier-ignore
  m: [
    size(1, /^(?:м(?![\p{L}²³])|м\.|метр|m(?![\p{L}²³])|met)/u, ['м'], 'м', ['m'], 'метрден', 'метрге'),
    size(1e3, /^(?:км|километр|шақырым|km|kilomet)/, ['км'], 'км', ['km'], 'км-ден', 'км-ге'),
    size(0.01, /^(?:см|сантиметр|cm|centimet)/, ['см'], 'см', ['cm'], 'см-ден', 'см-ге'),
    size(0.001, /^(?:мм|миллиметр|mm|millimet)/, ['мм'], 'мм', ['mm'], 'мм-ден', 'мм-ге'),
  ],
  m2: [
    size(1, /^(?:м²|м2|кв\.?\s*м|квадратн\S*\s+метр|шаршы\s+метр|m²|m2|sq|square\s+met)/, ['м²'], 'м²', ['m²'], 'м²-ден', 'м²-ге'),
    size(1e4, /^(?:га(?!\p{L})|гектар|ha(?!\p{L})|hectare)/u, ['га'], 'га', ['ha'], 'гектардан', 'гектарға'),
    size(1e6, /^(?:км²|км2|кв\.?\s*км|квадратн\S*\s+километр|шаршы\s+(?:км|шақырым|километр)|km²|km2|square\s+kilomet)/,
      ['км²'], 'км²', ['km²'], 'км²-ден', 'км²-ге'),
  ], // prettier-ignore
  m3: [size(1, /^(?:м³|м3|куб|текше|m³|m3|cubic)/, ['м³'], 'м³', ['m³'], 'м³-ден', 'м³-ге')],
  MW: [
    size(1, /^(?:мвт|мегаватт|mw|megawatt)/, ['МВт'], 'МВт', ['MW'], 'МВт-тан', 'МВт-қа'),
    size(1e-3, /^(?:квт|киловатт|kw|kilowatt)/, ['кВт'], 'кВт', ['kW'], 'кВт-тан', 'кВт-қа'),
    size(1e3, /^(?:гвт|гигаватт|gw|gigawatt)/, ['ГВт'], 'ГВт', ['GW'], 'ГВт-тан', 'ГВт-қа'),
  ],
  MWh: [
    size(1, /^(?:мвт|мегаватт|mwh|megawatt)/, ['МВт·ч'], 'МВт·сағ', ['MWh'], 'МВт·сағаттан', 'МВт·сағатқа'),
    size(1e-3, /^(?:квт|киловатт|kwh|kilowatt)/, ['кВт·ч'], 'кВт·сағ', ['kWh'], 'кВт·сағаттан', 'кВт·сағатқа'),
    size(1e3, /^(?:гвт|гигаватт|gwh|gigawatt)/, ['ГВт·ч'], 'ГВт·сағ', ['GWh'], 'ГВт·сағаттан', 'ГВт·сағатқа'),
  ],
  MWA: [size(1, /^(?:мва|mva)/, ['МВА'], 'МВА', ['MVA'], 'МВА-дан', 'МВА-ға')],
  '°C': [size(1, /^(?:°|градус)/, ['°C'], '°C', ['°C'], '°C-тан', '°C-қа')],
  times: [size(1, /^(?:раз|есе|times)/, ['раз', 'раза', 'раз'], 'есе', ['time', 'times'], 'еседен', 'есеге')],
  kV: [size(1, /^(?:кв|киловольт|kv|kilovolt)/, ['кВ'], 'кВ', ['kV'], 'кВ-тан', 'кВ-қа')],
  Gcal: [size(1, /^(?:гкал|гигакалор|gcal)/, ['Гкал'], 'Гкал', ['Gcal'], 'Гкал-дан', 'Гкал-ға')],
  tonne: [
    size(1, /^(?:т(?!\p{L})|тонн|t(?!\p{L})|ton)/u, ['тонна', 'тонны', 'тонн'], 'тонна', ['tonne', 'tonnes'], 'тоннадан', 'тоннаға'),
    size(1e-3, /^(?:кг|килограмм|келі|kg)/, ['кг'], 'кг', ['kg'], 'кг-дан', 'кг-ға'),
  ], // prettier-ignore
  job: [
    size(1, /^(?:рабоч|мест|жұмыс|орын|адам|человек|job|workplace|people|worker)/,
      ['рабочее место', 'рабочих места', 'рабочих мест'], 'жұмыс орны', ['job', 'jobs'], 'жұмыс орнынан', 'жұмыс орнына'),
  ], // prettier-ignore
  person: [
    size(1, /^(?:человек|житель|жител|адам|тұрғын|people|person|resident|inhabitant)/,
      ['человек', 'человека', 'человек'], 'адам', ['person', 'people'], 'адамнан', 'адамға'),
  ], // prettier-ignore
  '%': [size(1, /^(?:%|процент|пайыз|per\s*cent)/, ['%'], '%', ['%'], '%-дан', '%-ға')],
}

export const currencies: ReadonlySet<string> = new Set(['KZT', 'USD', 'EUR', 'RUB', 'CNY', 'GBP', 'UZS', 'KGS'])

/** '/year' and the like. */
export const rates: Readonly<Record<string, Record<Language, string>>> = {
  year: { ru: 'в год', kk: 'жылына', en: 'a year' },
  month: { ru: 'в месяц', kk: 'айына', en: 'a month' },
  day: { ru: 'в сутки', kk: 'тәулігіне', en: 'a day' },
  hour: { ru: 'в час', kk: 'сағатына', en: 'an hour' },
  shift: { ru: 'в смену', kk: 'ауысымына', en: 'a shift' },
}

export interface Magnitude {
  readonly times: number
  readonly known: RegExp
  readonly words: Record<Language, string>
  /** In English in full in running text: 8.5 billion, and 8.5 bn in tables. */
  readonly full: string
}
export const magnitudes: readonly Magnitude[] = [
  {
    times: 1e12,
    known: /^(?:трлн|триллион|trillion|trn|tn(?!\p{L}))/u,
    words: { ru: 'трлн', kk: 'трлн', en: 'trn' },
    full: 'trillion',
  },
  {
    times: 1e9,
    known: /^(?:млрд|миллиард|billion|bn(?!\p{L}))/u,
    words: { ru: 'млрд', kk: 'млрд', en: 'bn' },
    full: 'billion',
  },
  {
    times: 1e6,
    known: /^(?:млн|миллион|million|mln|m(?!\p{L}))/u,
    words: { ru: 'млн', kk: 'млн', en: 'm' },
    full: 'million',
  },
  {
    times: 1e3,
    known: /^(?:тыс|мың|thousand|k(?!\p{L}))/u,
    words: { ru: 'тыс.', kk: 'мың', en: 'thousand' },
    full: 'thousand',
  },
]

export { countedNoun, sameUnit } from '../words/counted-nouns.ts'
