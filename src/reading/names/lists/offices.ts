// Words for offices and roles that a person holds, each with a phrase that needed it. 'word | phrase'; marks as in forms/russian.ts.
// `same` names offices that are one and the same post: what 'the Head of State' said, the President said.
import type { Language } from '../../../model/index.ts'

export interface OfficeList {
  readonly language: Language
  readonly lines: readonly string[]
}

export const offices: readonly OfficeList[] = [
  {
    language: 'ru',
    lines: [
      'президент+ | Президент Казахстана', 'вице-президент+ | вице-президент компании', 'премьер-министр+ | Премьер-министр Казахстана', 'премьер+ | сказал премьер',
      'вице-премьер+ | вице-премьер объяснил', 'министр+ | министр транспорта', 'вице-министр+ | вице-министр энергетики', 'аким+ | аким области', 'глава&+ | глава комиссии',
      'председатель&+ | председатель правления', 'заместитель&+ | заместитель акима', 'замакима%+ | замакима города', 'депутат+ | депутат Мажилиса', 'сенатор+ | сенатор спросил',
      'директор!+ | директор завода', 'гендиректор!+ | гендиректор завода', 'замдиректор!+ | замдиректора завода', 'руководитель&+ | руководитель управления', 'начальник+ | начальник управления',
      'секретарь&+ | Государственный секретарь', 'госсекретарь&+ | Госсекретарь поручил', 'советник+ | советник министра', 'посол+ | посол Франции', 'прокурор+ | прокурор области',
      'представитель&+ | представитель компании', 'ректор+ | ректор университета', 'спикер+ | спикер Сената', 'помощник+ | помощник Президента', 'управляющий~+ | управляющий банком',
      'омбудсмен+ | омбудсмен напомнил', 'судья&+ | судья Верховного суда', 'генерал+ | генерал армии', 'уполномоченный~+ | уполномоченный по правам человека', 'инженер+ | главный инженер завода',
      'врач+ | главный врач больницы', 'главврач+ | главврач больницы', 'лидер+ | лидер партии', 'владелец*+ | владелец хозяйства', 'тренер+ | главный тренер клуба', 'комиссар+ | комиссар выставки',
      'пресс-секретарь&+ | пресс-секретарь министра', 'эксперт+ | эксперт пояснил', 'экономист+ | экономист пояснил', 'куратор+ | куратор проекта', 'координатор+ | координатор проекта',
      'елбасы%+ | Елбасы поручил', 'основатель&+ | основатель компании', 'замглава&+ | замглавы района', 'замминистр+ | замминистра транспорта', 'зампред+ | зампред правления', 'главред+ | главред газеты', 'ученый~+ | ученый заметил',
      'директор+ | директора школ',
    ],
  },
  {
    language: 'kk',
    lines: [
      'президент | Қазақстан Президенті', 'премьер-министр | Премьер-министр айтты', 'премьер | премьер айтты', 'министр | көлік министрі', 'вице-министр | вице-министр айтты', 'әкім | облыс әкімі',
      'төраға | партия төрағасы', 'орынбасар | әкімнің орынбасары', 'басшы | Мемлекет басшысы', 'депутат | Мәжіліс депутаты', 'директор | зауыт директоры', 'хатшы | Мемлекеттік хатшы', 'елбасы | Елбасы айтты',
      'басқарушы | басқарушы айтты', 'жетекші | жоба жетекшісі', 'кеңесші | Президент кеңесшісі', 'сенатор | сенатор айтты', 'бастық | басқарма бастығы', 'елші | Франция елшісі', 'өкіл | компания өкілі', 'ректор | университет ректоры', 'меңгеруші | бөлім меңгерушісі', 'дәрігер | бас дәрігері',
    ],
  },
  {
    language: 'en',
    lines: [
      'president | President of Kazakhstan', 'minister | Minister of Energy', 'premier | the premier said', 'akim | akim of Pavlodar region', 'governor | governor of the region', 'mayor | mayor of Almaty', 'head | Head of State',
      'chairman | chairman of the board', 'chairwoman | chairwoman of the board', 'chairperson | chairperson of the board', 'deputy | deputy of the Mazhilis', 'senator | the senator said', 'director | Director General', 'manager | manager of the plant', 'secretary | State Secretary',
      'ambassador | ambassador of France', 'adviser | adviser to the President', 'leader | leader of the party', 'ceo | CEO of the company', 'rector | rector of the university', 'spokesman | spokesman of the ministry', 'spokesperson | spokesperson of the ministry', 'prosecutor | prosecutor of the region', 'vice-minister | vice-minister of energy', 'chief | chief of the department', 'representative | representative of the company',
    ],
  },
] // prettier-ignore

/** Words that belong to the office before its head: 'генеральный директор', 'бірінші орынбасары', 'Prime Minister'. */
export const officeQualities: ReadonlySet<string> = new Set(
  [
    'генеральный исполнительный первый главный государственный вице старший исполняющий временный областной городской районный национальный верховный чрезвычайный управляющий председательствующий бывший экс новый народный технический финансовый коммерческий тогдашний местный',
    'мемлекеттік бас бірінші атқарушы облыстық қалалық аудандық аға',
    'prime first general deputy vice chief executive state general former acting supreme senior new managing press regional',
  ].flatMap((line) => line.split(' ')),
)

/** One post by several names; a person found under one answers to the others. 'lemma' or 'lemma complement-stem'. */
export const sameOffices: readonly (readonly string[])[] = [
  ['президент', 'глава государств', 'елбасы', 'мемлекет басшы', 'head state', 'president', 'ел басшы', 'первый президент'],
  ['премьер-министр', 'премьер', 'глава правительств', 'prime minister', 'minister prime', 'head government', 'үкімет басшы'],
  ['аким', 'глава регион', 'глава област', 'глава район', 'глава город', 'әкім', 'өңір басшы', 'облыс басшы', 'аудан басшы', 'қала басшы', 'akim', 'governor', 'mayor', 'head region'],
  ['министр', 'глава министерств', 'глава ведомств', 'ведомство басшы', 'министрлік басшы', 'minister', 'глава мчс', 'head ministry'],
  ['секретарь государственн', 'госсекретарь', 'хатшы мемлекеттік', 'secretary state'],
] // prettier-ignore
