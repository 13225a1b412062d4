// Sixty planted pairs of claims about one thing: twenty that cannot both hold, twenty where the later one is news, and twenty
// look-alikes that are neither. Sentences and figures are invented and plainly generic; what differs is how reports differ.
// `node bench/following/timelines.ts` tells them apart and counts the errors; src/following/timelines/planted.test.ts too.
import type { Claim, Language, ShownClaim } from '../../src/model/index.ts'

export type Verdict = 'contradiction' | 'update' | 'neither'

export interface Planted {
  readonly title: string
  readonly verdict: Verdict
  readonly before: ShownClaim
  readonly after: ShownClaim
  /** What else is known of the thing: the day it was opened. */
  readonly known?: readonly ShownClaim[]
}

type Value = Partial<Pick<Claim, 'number' | 'unit' | 'date' | 'value' | 'bound' | 'modality' | 'property'>>
type More = { readonly version?: number; readonly report?: string; readonly language?: Language }

/** One claim in one line: when it was published, by whom, in which words, and what was read in them. */
export const said = (published: string, source: string, words: string, value: Value, more: More = {}): ShownClaim => {
  const report = more.report ?? `${source}-${published}`
  return {
    id: `${report}.${more.version ?? 1}-${value.property}-${words}`,
    reportVersionId: `${report}.${more.version ?? 1}`,
    readingId: 'planted',
    ordinal: 0,
    entityId: 'thing',
    subject: 'thing',
    property: 'count',
    modality: 'reported',
    speaker: null,
    rule: 'planted',
    state: 'confirmed',
    correctionOf: null,
    evidence: { start: 0, end: words.length, text: words },
    reportId: report,
    published,
    reportLanguage: more.language ?? languageOf(words),
    sourceId: source,
    ...value,
  }
}
const languageOf = (words: string): Language => (/[әғқңөұүһі]/i.test(words) ? 'kk' : /[а-я]/i.test(words) ? 'ru' : 'en')

export const tenge = (number: number, more: Value = {}): Value => ({ property: 'cost', number, unit: 'KZT', ...more })
export const count = (number: number, unit: string, more: Value = {}): Value => ({
  property: 'count',
  number,
  unit,
  ...more,
})
export const jobs = (number: number, more: Value = {}): Value => ({ property: 'jobs', number, unit: 'job', ...more })
export const places = (number: number, unit = 'место'): Value => ({ property: 'capacity', number, unit })
export const metres = (number: number): Value => ({ property: 'length', number, unit: 'm' })
export const share = (number: number, more: Value = {}): Value => ({ property: 'share', number, unit: '%', ...more })
export const people = (number: number, date?: string): Value => ({ property: 'population', number, unit: 'person', ...(date ? { date } : {}) }) // prettier-ignore
export const on = (property: 'opened' | 'started' | 'due', date: string, more: Value = {}): Value => ({ property, date, ...more }) // prettier-ignore
export const state = (value: NonNullable<Claim['value']>, more: Value = {}): Value => ({
  property: 'status',
  value,
  ...more,
})
export const paid = (value: NonNullable<Claim['value']>): Value => ({ property: 'funding', value })

type Make = (title: string, before: ShownClaim, after: ShownClaim, ...known: readonly ShownClaim[]) => Planted
const planted =
  (verdict: Verdict): Make =>
  (title, before, after, ...known) => ({
    title,
    verdict,
    before,
    after,
    known,
  })
export const contradiction: Make = planted('contradiction')
export const update: Make = planted('update')
export const neither: Make = planted('neither')

export const contradictions: readonly Planted[] = [
  contradiction('two outlets price one plant on one day',
    said('2024-05-06', 'akimat', 'Стоимость завода составила 8,5 млрд тенге', tenge(8.5e9)),
    said('2024-05-06', 'gazeta', 'Завод обошёлся в 9,2 млрд тенге', tenge(9.2e9))),
  contradiction('a finished school has two prices half a year apart',
    said('2023-10-02', 'akimat', 'На строительство школы ушло 3,1 млрд тенге', tenge(3.1e9)),
    said('2024-04-15', 'gazeta', 'Школа стоила 3,8 млрд тенге', tenge(3.8e9)),
    said('2023-09-01', 'akimat', 'Школу открыли 1 сентября', on('opened', '2023-09-01'))),
  contradiction('a bridge has two lengths, years apart',
    said('2021-07-01', 'akimat', 'Длина моста 320 метров', metres(320)),
    said('2024-03-11', 'gazeta', 'Мост длиной 360 метров', metres(360))),
  contradiction('digits of an area changed places',
    said('2024-02-05', 'akimat', 'Парк занимает 2,4 га', { property: 'area', number: 24000, unit: 'm2' }),
    said('2024-03-20', 'gazeta', 'Площадь парка 4,2 гектара', { property: 'area', number: 42000, unit: 'm2' })),
  contradiction('a school for 300 and for 320 in one month, two languages',
    said('2024-08-12', 'akimat', 'Школа рассчитана на 300 мест', places(300)),
    said('2024-08-29', 'gazet', 'Мектеп 320 орынға арналған', places(320, 'орын'))),
  contradiction('opened on two days of one month',
    said('2023-12-07', 'akimat', 'Завод запустили 6 декабря', on('opened', '2023-12-06')),
    said('2024-06-01', 'gazeta', 'Завод открылся 9 декабря 2023 года', on('opened', '2023-12-09'))),
  contradiction('opened in two different years',
    said('2024-01-15', 'akimat', 'Клуб открыли в 2022 году', on('opened', '2022')),
    said('2025-02-20', 'gazeta', 'Клуб работает с 2023 года', on('opened', '2023'))),
  contradiction('works began in March or in May',
    said('2021-06-01', 'akimat', 'Стройка началась в марте', on('started', '2021-03')),
    said('2021-09-01', 'gazeta', 'Строить начали в мае', on('started', '2021-05'))),
  contradiction('jobs on one day: 120 and 210',
    said('2024-05-06', 'akimat', 'Создано 120 рабочих мест', jobs(120)),
    said('2024-05-06', 'gazeta', 'Работу получили 210 человек', jobs(210))),
  contradiction('inhabitants as of one day, reports a year apart',
    said('2023-02-01', 'stat', 'На 1 января 2023 года в городе жили 45 200 человек', people(45200, '2023-01-01')),
    said('2024-02-10', 'gazeta', 'На начало 2023 года население составляло 47 900 человек', people(47900, '2023-01-01'))),
  contradiction('schools built in one and the same year',
    said('2024-01-12', 'akimat', 'В 2023 году построили 11 школ', count(11, 'школа', { date: '2023' })),
    said('2024-07-03', 'gazeta', 'За 2023 год сдали 14 школ', count(14, 'школа', { date: '2023' }))),
  contradiction('a share of houses with gas at one date',
    said('2024-01-10', 'akimat', 'На конец 2023 года газ есть у 62% домов', share(62, { date: '2023-12' })),
    said('2024-02-02', 'gazeta', '2023 жылдың соңында үйлердің 58%-ында газ болды', share(58, { date: '2023-12' }))),
  contradiction('it works, and three days later it is still being built',
    said('2024-05-06', 'akimat', 'Больница уже работает', state('operating')),
    said('2024-05-09', 'gazeta', 'Больница ещё строится', state('under-construction'))),
  contradiction('two ends of the works named on one day',
    said('2024-05-06', 'akimat', 'Сдать дорогу планируют до конца 2025 года', on('due', '2025', { modality: 'planned' })),
    said('2024-05-06', 'gazeta', 'Дорогу достроят к концу 2026 года', on('due', '2026', { modality: 'planned' }))),
  contradiction('paid by the budget or by a private investor',
    said('2024-05-06', 'akimat', 'Центр строят за счёт бюджета', paid('budget')),
    said('2024-06-10', 'gazeta', 'Центр строят на частные средства', paid('private'))),
  contradiction('more than ten billion, and nine',
    said('2024-05-06', 'akimat', 'В проект вложили более 10 млрд тенге', { property: 'investment', number: 1e10, unit: 'KZT', bound: 'at-least' }),
    said('2024-05-12', 'gazeta', 'Вложения составили 9 млрд тенге', { property: 'investment', number: 9e9, unit: 'KZT' })),
  contradiction('the budget of one year, told twice',
    said('2024-02-01', 'akimat', 'На 2024 год выделено 3 млрд тенге', { property: 'budget', number: 3e9, unit: 'KZT', date: '2024' }),
    said('2024-09-15', 'gazeta', 'В бюджете 2024 года на это 3,6 млрд тенге', { property: 'budget', number: 3.6e9, unit: 'KZT', date: '2024' })),
  contradiction('a power station of 60 and of 80 megawatts in one month',
    said('2024-05-06', 'ministry', 'The station has a capacity of 60 MW', { property: 'capacity', number: 60, unit: 'MW' }),
    said('2024-05-28', 'gazet', 'Станцияның қуаты 80 МВт', { property: 'capacity', number: 80, unit: 'MW' })),
  contradiction('millions became billions',
    said('2024-05-06', 'akimat', 'Ремонт стоил 1,2 млн тенге', tenge(1.2e6)),
    said('2024-05-07', 'gazeta', 'Ремонт стоил 1,2 млрд тенге', tenge(1.2e9))),
  contradiction('about 500 is not 700',
    said('2024-09-02', 'akimat', 'В школу пошли около 500 учеников', count(500, 'ученик', { bound: 'about' })),
    said('2024-09-02', 'gazeta', 'В школе учатся 700 детей', count(700, 'ученик'))),
] // prettier-ignore

export const updates: readonly Planted[] = [
  update('a price grew by a third in a year',
    said('2023-04-10', 'akimat', 'Стоимость дороги 9 млрд тенге', tenge(9e9)),
    said('2024-04-22', 'gazeta', 'Дорога стоит 12 млрд тенге', tenge(1.2e10))),
  update('the end of the works moved by a year',
    said('2024-03-01', 'akimat', 'Сдать больницу обещают в 2024 году', on('due', '2024', { modality: 'promised' })),
    said('2024-10-14', 'akimat', 'Больницу сдадут в 2025 году', on('due', '2025', { modality: 'planned' }))),
  update('what was being built works',
    said('2023-05-01', 'akimat', 'Мектеп салынып жатыр', state('under-construction')),
    said('2024-09-02', 'gazet', 'Мектеп жұмыс істеп тұр', state('operating'))),
  update('a plant hired more people in a year',
    said('2023-05-06', 'akimat', 'На заводе работают 120 человек', jobs(120)),
    said('2024-06-06', 'gazeta', 'На заводе трудятся 180 человек', jobs(180))),
  update('inhabitants of two years',
    said('2023-02-01', 'stat', 'В начале 2022 года в районе жили 31 400 человек', people(31400, '2022')),
    said('2024-06-01', 'stat', 'В 2024 году в районе живут 33 100 человек', people(33100, '2024'))),
  update('a plant was enlarged two months later',
    said('2024-05-06', 'ministry', 'The plant makes 60 tonnes a day', { property: 'capacity', number: 60, unit: 'tonne/day' }),
    said('2024-07-09', 'gazeta', 'После расширения завод выпускает 100 тонн в сутки', { property: 'capacity', number: 100, unit: 'tonne/day' })),
  update('more houses have gas than a year before',
    said('2023-06-01', 'akimat', 'Газифицировано 55% домов', share(55)),
    said('2024-06-20', 'akimat', 'Газ проведён в 61% домов', share(61))),
  update('schools built in two years, each told for its own',
    said('2024-01-12', 'akimat', 'В 2023 году построили 5 школ', count(5, 'школа', { date: '2023' })),
    said('2025-01-20', 'akimat', 'В 2024 году построили 8 школ', count(8, 'школа', { date: '2024' }))),
  update('the road under repair goes on',
    said('2024-05-20', 'akimat', 'Отремонтировано 40 км трассы', metres(40000)),
    said('2024-09-18', 'gazeta', 'Отремонтировали уже 65 км трассы', metres(65000))),
  update('works stopped',
    said('2022-03-03', 'akimat', 'Стадион строится', state('under-construction')),
    said('2023-01-30', 'gazeta', 'Строительство стадиона остановлено', state('stopped'))),
  update('works went on after a stop',
    said('2023-01-30', 'gazeta', 'Стройку заморозили', state('stopped')),
    said('2023-11-05', 'akimat', 'Стадион снова строят', state('under-construction'))),
  update('a price fell after five months of works',
    said('2024-02-01', 'akimat', 'Мост оценили в 10 млрд тенге', tenge(1e10)),
    said('2024-07-05', 'gazeta', 'Мост обойдётся в 8,7 млрд тенге', tenge(8.7e9))),
  update('the budgets of two years',
    said('2023-03-01', 'akimat', 'В 2023 году выделили 2 млрд тенге', { property: 'budget', number: 2e9, unit: 'KZT', date: '2023' }),
    said('2024-02-12', 'gazeta', 'На 2024 год заложили 3 млрд тенге', { property: 'budget', number: 3e9, unit: 'KZT', date: '2024' })),
  update('more was invested eight months later',
    said('2023-09-01', 'ministry', 'The investor has put in 5 billion tenge', { property: 'investment', number: 5e9, unit: 'KZT' }),
    said('2024-05-11', 'ministry', 'Investment has reached 7 billion tenge', { property: 'investment', number: 7e9, unit: 'KZT' })),
  update('a plan became larger within a year',
    said('2023-03-01', 'akimat', 'Планируется школа на 300 мест', { ...places(300), modality: 'planned' }),
    said('2024-03-20', 'gazeta', 'Школу построят на 600 мест', { ...places(600), modality: 'planned' })),
  update('the end of the works came nearer',
    said('2024-01-15', 'akimat', 'Завершить намечено в декабре 2025 года', on('due', '2025-12', { modality: 'planned' })),
    said('2024-11-02', 'gazeta', 'Работы закончат в сентябре 2025 года', on('due', '2025-09', { modality: 'planned' }))),
  update('a report says itself that the price rose, two weeks later',
    said('2024-05-06', 'akimat', 'Ремонт оценили в 800 млн тенге', tenge(8e8)),
    said('2024-05-20', 'gazeta', 'Ремонт подорожал до 950 млн тенге', tenge(9.5e8))),
  update('what was planned has begun two weeks later',
    said('2024-05-06', 'akimat', 'Здесь построят дом культуры', state('planned', { modality: 'planned' })),
    said('2024-05-21', 'gazeta', 'Дом культуры начали строить', state('under-construction'))),
  update('a school that worked is under repair',
    said('2023-09-01', 'akimat', 'Школа принимает учеников', state('operating')),
    said('2024-06-10', 'gazet', 'Мектеп жөндеуден өтіп жатыр', state('under-repair'))),
  update('how far the works are, three weeks on',
    said('2024-09-01', 'akimat', 'Готовность объекта 40%', share(40)),
    said('2024-09-22', 'gazet', 'Нысанның дайындығы 75%', share(75))),
] // prettier-ignore

export const lookAlikes: readonly Planted[] = [
  neither('8,46 billion was rounded to 8,5',
    said('2024-05-06', 'akimat', 'Стоимость завода 8,46 млрд тенге', tenge(8.46e9)),
    said('2024-05-06', 'gazeta', 'Завод стоит 8,5 млрд тенге', tenge(8.5e9))),
  neither('more than 8 billion holds 8,46 billion',
    said('2024-05-06', 'gazeta', 'Завод стоит более 8 млрд тенге', tenge(8e9, { bound: 'at-least' })),
    said('2024-05-08', 'akimat', 'Стоимость завода 8,46 млрд тенге', tenge(8.46e9))),
  neither('four of the fourteen schools',
    said('2024-05-06', 'akimat', 'Строится 14 школ', count(14, 'школа')),
    said('2024-05-06', 'gazeta', 'из них 4 школы в сёлах', count(4, 'школа'))),
  neither('what was planned and what was built',
    said('2024-05-06', 'akimat', 'Мощность станции составит 60 МВт', { property: 'capacity', number: 60, unit: 'MW', modality: 'planned' }),
    said('2024-05-20', 'gazeta', 'Запущена станция мощностью 55 МВт', { property: 'capacity', number: 55, unit: 'MW' })),
  neither('due by the end of the year and opened on a day of it',
    said('2023-03-01', 'akimat', 'Завод запустят до конца 2023 года', on('due', '2023', { modality: 'planned' })),
    said('2023-12-07', 'gazeta', 'Завод запустили 6 декабря', on('opened', '2023-12-06'))),
  neither('tonnes a year and tonnes a day',
    said('2024-05-06', 'akimat', 'Завод выпускает 180 тыс. тонн в год', { property: 'capacity', number: 180000, unit: 'tonne/year' }),
    said('2024-05-06', 'gazeta', 'Мощность завода 500 тонн в сутки', { property: 'capacity', number: 500, unit: 'tonne/day' })),
  neither('the first stage and the whole',
    said('2024-05-06', 'akimat', 'Первая очередь стоит 4 млрд тенге', tenge(4e9)),
    said('2024-05-08', 'gazeta', 'Проект стоит 9 млрд тенге', tenge(9e9))),
  neither('tenge and dollars',
    said('2024-05-06', 'akimat', 'Стоимость завода 8,5 млрд тенге', tenge(8.5e9)),
    said('2024-05-06', 'ministry', 'The plant cost 19 million dollars', { property: 'cost', number: 1.9e7, unit: 'USD' })),
  neither('a year and a day of it',
    said('2025-01-10', 'gazeta', 'Мост открыли в 2024 году', on('opened', '2024')),
    said('2024-12-07', 'akimat', 'Мост открыли 6 декабря', on('opened', '2024-12-06'))),
  neither('the source edited its message',
    said('2024-05-06', 'akimat', 'Стоимость ремонта 850 млн тенге', tenge(8.5e8), { report: 'm1', version: 1 }),
    said('2024-05-06', 'akimat', 'Стоимость ремонта 890 млн тенге', tenge(8.9e8), { report: 'm1', version: 2 })),
  neither('the source put it right the next day',
    said('2024-05-06', 'akimat', 'Создано 250 рабочих мест', jobs(250)),
    said('2024-05-07', 'akimat', 'Уточнение: создано 205 рабочих мест', jobs(205))),
  neither('three hundred places in two languages',
    said('2024-05-06', 'akimat', 'Детский сад на 300 мест', places(300)),
    said('2024-05-06', 'gazet', '300 орындық балабақша', places(300, 'орын'))),
  neither('about 500 holds 487',
    said('2024-09-02', 'gazeta', 'Здесь учатся около 500 детей', count(500, 'ребёнок', { bound: 'about' })),
    said('2024-09-02', 'akimat', 'Учеников 487', count(487, 'ребёнок'))),
  neither('1 187 was told as 1,2 thousand',
    said('2024-05-06', 'akimat', 'В селе живут 1 187 человек', people(1187)),
    said('2024-05-10', 'gazeta', 'В селе живут 1,2 тыс. человек', people(1200))),
  neither('three hundred places in each and nine hundred in all',
    said('2024-05-06', 'akimat', 'Построят школы по 300 мест в каждой', places(300)),
    said('2024-05-07', 'gazeta', 'Школы рассчитаны на 900 мест', places(900))),
  neither('fifty more jobs are no fifty jobs',
    said('2024-05-06', 'akimat', 'На заводе работают 200 человек', jobs(200)),
    said('2024-05-15', 'gazeta', 'Завод создаст ещё 50 рабочих мест', jobs(50))),
  neither('a section is not the road',
    said('2024-05-06', 'akimat', 'Длина дороги 120 км', metres(120000)),
    said('2024-05-16', 'gazeta', 'Участок протяжённостью 35 км', metres(35000))),
  neither('hands for the works and hands for good',
    said('2024-05-06', 'akimat', 'На период строительства создано 400 рабочих мест', jobs(400)),
    said('2024-05-09', 'gazeta', 'Создаётся 120 постоянных рабочих мест', jobs(120))),
  neither('the half of a year and the year',
    said('2024-07-20', 'akimat', 'За первое полугодие сдали 6 домов', count(6, 'дом', { date: '2024-H1' })),
    said('2025-01-20', 'gazeta', 'В 2024 году сдали 15 домов', count(15, 'дом', { date: '2024' }))),
  neither('built and working are said of one day',
    said('2024-09-02', 'akimat', 'Школа построена', state('built')),
    said('2024-09-02', 'gazeta', 'Школа работает', state('operating'))),
] // prettier-ignore

export const allPlanted: readonly Planted[] = [...contradictions, ...updates, ...lookAlikes]
