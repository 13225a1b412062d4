// Words of maps, charts and what stands beside them.
import type { Language } from '../../model/index.ts'

export interface MapWording {
  readonly country: string
  readonly mapStand: string
  readonly regions: string
  readonly districts: string
  readonly region: string
  readonly district: string
  readonly projects: string
  readonly promises: string
  readonly none: string
  /** More than so many. */
  over(count: string): string
  readonly asTable: string
  readonly dot: string
  readonly ring: string
  readonly filled: string
  readonly numbers: string
  readonly either: string
  readonly where: string
  readonly place: string
  readonly onMap: string
  readonly asPoint: string
  readonly asRing: string
  readonly asArea: string
  readonly notOnMap: string
  readonly onlyRegion: string
  readonly lines: string
  readonly oldNames: string
  readonly onTheMap: string
}

export const mapWordings: Readonly<Record<Language, MapWording>> = {
  ru: {
    country: 'Карта Казахстана',
    mapStand: 'За какими проектами мы следим в каждом регионе и какие поручения и обещания о них записаны.',
    regions: 'Регионы',
    districts: 'Районы и города',
    region: 'Регион',
    district: 'Район или город',
    projects: 'Проектов',
    promises: 'Поручений и обещаний',
    none: 'страницы пока нет',
    over: (count) => `более ${count}`,
    asTable: 'Карта таблицей',
    dot: 'Точка: место, названное в сообщениях; где именно в нём стоит проект, карта не говорит.',
    ring: 'Кружок с вопросом: место найдено по одному названию, проверить его ещё некому.',
    filled: 'Закрашено место этой страницы.',
    numbers: 'Цифры: порядок остановок.',
    either: 'Пунктир соединяет места, одно из которых имеется в виду.',
    where: 'Где это',
    place: 'Место',
    onMap: 'На карте',
    asPoint: 'точкой',
    asRing: 'кружком с вопросом',
    asArea: 'закрашено',
    notOnMap: 'не показано: точное место не названо',
    onlyRegion: 'Точнее сообщения места не называют.',
    lines: 'Границы: geokz, CC BY 4.0.',
    oldNames: 'Прежние названия',
    onTheMap: 'Число: проекты, за которыми мы следим.',
  },
  kk: {
    country: 'Қазақстан картасы',
    mapStand: 'Әр өңірде қандай жобаларды қадағалаймыз, олар туралы қандай тапсырмалар мен уәделер жазылған.',
    regions: 'Өңірлер',
    districts: 'Аудандар мен қалалар',
    region: 'Өңір',
    district: 'Аудан не қала',
    projects: 'Жоба',
    promises: 'Тапсырма мен уәде',
    none: 'әзірге беті жоқ',
    over: (count) => `${count}-нан астам`,
    asTable: 'Карта кесте түрінде',
    dot: 'Нүкте: хабарларда аталған жер; жобаның дәл қай жерде тұрғанын карта айтпайды.',
    ring: 'Сұрақ белгісі бар шеңбер: жер атауы бойынша ғана табылған, әлі тексерілмеген.',
    filled: 'Осы беттегі жер боялған.',
    numbers: 'Сандар: аялдамалардың реті.',
    either: 'Үзік сызық екі жердің бірі айтылғанын көрсетеді.',
    where: 'Бұл қайда',
    place: 'Жер',
    onMap: 'Картада',
    asPoint: 'нүктемен',
    asRing: 'сұрақ белгісі бар шеңбермен',
    asArea: 'боялған',
    notOnMap: 'көрсетілмеген: дәл жері аталмаған',
    onlyRegion: 'Хабарларда жері бұдан дәл аталмаған.',
    lines: 'Шекаралар: geokz, CC BY 4.0.',
    oldNames: 'Бұрынғы атаулары',
    onTheMap: 'Сан: біз қадағалайтын жобалар.',
  },
  en: {
    country: 'Map of Kazakhstan',
    mapStand: 'Which projects we follow in each region, and which instructions and promises about them are on record.',
    regions: 'Regions',
    districts: 'Districts and towns',
    region: 'Region',
    district: 'District or town',
    projects: 'Projects',
    promises: 'Instructions and promises',
    none: 'no page yet',
    over: (count) => `over ${count}`,
    asTable: 'The map as a table',
    dot: 'Dots: places named in reports; where in the place a project stands, the map does not say.',
    ring: 'A ring with a question mark: found by its name alone, nobody has checked it yet.',
    filled: 'The place of this page is filled.',
    numbers: 'Numbers: the order of the stops.',
    either: 'A dashed line joins places of which one is meant.',
    where: 'Where it is',
    place: 'Place',
    onMap: 'On the map',
    asPoint: 'as a dot',
    asRing: 'as a ring with a question mark',
    asArea: 'filled',
    notOnMap: 'not shown: no exact place is named',
    onlyRegion: 'Reports name no place more exact than this.',
    lines: 'Boundaries: geokz, CC BY 4.0.',
    oldNames: 'Former names',
    onTheMap: 'Number: projects that we follow.',
  },
}
