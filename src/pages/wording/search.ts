// What the search page says by itself, in three languages.
import type { Language, SearchKind } from '../../model/index.ts'

export interface SearchWording {
  readonly title: string
  readonly label: string
  readonly hint: string
  readonly find: string
  /** Whoever asks too often is told how long to wait. */
  tooOften(seconds: number): string
  readonly filters: string
  readonly all: string
  readonly kinds: Readonly<Record<SearchKind, string>>
  readonly place: string
  readonly placeHint: string
  readonly from: string
  readonly to: string
  readonly tag: string
  readonly status: string
  readonly any: string
  readonly overdue: string
  readonly amount: string
  readonly amountFrom: string
  readonly amountTo: string
  readonly unit: string
  readonly best: string
  readonly newest: string
  readonly order: string
  readonly next: string
  readonly first: string
  readonly clear: string
  /** 'Найдено: 12', 'Найдено больше 1000'. */
  found(count: string, more: boolean): string
  allOf(kind: string, count: string, more: boolean): string
  readonly none: string
  noneStand(words: string): string
  readonly meant: string
  /** Before links to parts of the question that are found by themselves. */
  readonly apart: string
  readonly tips: readonly string[]
  noPlace(place: string): string
  noTag(tag: string): string
  /** What stands in the address and is no filter; and what filters there are. */
  noFilter(names: readonly string[], known: string): string
  noValue(filter: string, value: string, known: string): string
  /** Nothing but signs, words that stand everywhere, or words with a minus. */
  noWords(typed: string): string
  tooLong(most: number): string
  tooMany(most: number): string
  readonly backwards: string
  readonly kind: string
  readonly words: string
  badDate(date: string): string
  badAmount(amount: string): string
  readonly inPlace: string
  readonly feed: string
  results(words: string): string
}

export const searchWordings: Readonly<Record<Language, SearchWording>> = {
  ru: {
    title: 'Поиск',
    label: 'Что искать',
    hint: 'Слова в любой форме, «точная фраза» в кавычках, минус перед лишним словом.',
    find: 'Найти',
    tooOften: (seconds) => `Вы спрашиваете слишком часто. Подождите ${seconds} с и попробуйте снова.`,
    filters: 'Уточнить',
    all: 'Всё',
    kinds: { project: 'Проекты', place: 'Места', person: 'Люди', organization: 'Организации', story: 'Заметки', promise: 'Поручения', report: 'Сообщения', claim: 'Утверждения' },
    place: 'Место',
    placeHint: 'область, район, город или село; вместе со всем, что внутри',
    from: 'С дня',
    to: 'По день',
    tag: 'Тег',
    status: 'Состояние',
    any: 'любое',
    overdue: 'Просрочено',
    amount: 'Число',
    amountFrom: 'от',
    amountTo: 'до',
    unit: 'единица',
    best: 'по смыслу',
    newest: 'сначала новые',
    order: 'Порядок',
    next: 'Дальше',
    first: 'К началу',
    clear: 'Убрать уточнения',
    found: (count, more) => (more ? `Найдено больше ${count}` : `Найдено: ${count}`),
    allOf: (kind, count, more) => `${kind}: ${more ? `больше ${count}` : `все ${count}`}`,
    none: 'Ничего не нашлось',
    noneStand: (words) => `По запросу «${words}» у нас ничего нет.`,
    meant: 'Возможно, вы искали',
    apart: 'По отдельности есть',
    tips: ['Проверьте, нет ли опечатки.', 'Оставьте меньше слов или уберите кавычки.', 'Имя можно писать по-русски, по-казахски или латиницей.'],
    noPlace: (place) => `Места «${place}» у нас нет; поиск идёт везде.`,
    noTag: (tag) => `Тега «${tag}» у нас нет; искали без него.`,
    noFilter: (names, known) => `${names.length > 1 ? 'Таких уточнений нет' : 'Такого уточнения нет'}: ${names.map((one) => `«${one}»`).join(', ')}; искали без ${names.length > 1 ? 'них' : 'него'}. Есть: ${known}.`,
    noValue: (filter, value, known) => `Уточнение «${filter}» не бывает «${value}»; искали без него. Бывает: ${known}.`,
    noWords: (typed) => `В запросе «${typed}» искать нечего: в нём только знаки, слова вроде «и» и «на», которые стоят в каждом тексте, или слова с минусом. Добавьте хотя бы одно слово.`,
    tooLong: (most) => `Запрос длиннее ${most} знаков; искали по его началу.`,
    tooMany: (most) => `Слов больше ${most}; искали по первым.`,
    backwards: 'Начало позже конца: так ничего не найти. Поменяйте их местами.',
    kind: 'вид',
    words: 'слова',
    badDate: (date) => `«${date}» не похоже на день; нужен вид 2024-12-31.`,
    badAmount: (amount) => `«${amount}» не похоже на число.`,
    inPlace: 'внутри места',
    feed: 'Лента этого поиска',
    results: (words) => `Поиск: ${words}`,
  },
  kk: {
    title: 'Іздеу',
    label: 'Не іздеу керек',
    hint: 'Сөздер кез келген тұлғада, «нақты тіркес» тырнақшада, артық сөздің алдында минус.',
    find: 'Табу',
    tooOften: (seconds) => `Тым жиі сұрап жатырсыз. ${seconds} с күтіп, қайта көріңіз.`,
    filters: 'Нақтылау',
    all: 'Бәрі',
    kinds: { project: 'Жобалар', place: 'Жерлер', person: 'Адамдар', organization: 'Ұйымдар', story: 'Мақалалар', promise: 'Тапсырмалар', report: 'Хабарлар', claim: 'Деректер' },
    place: 'Жер',
    placeHint: 'облыс, аудан, қала не ауыл; ішіндегінің бәрімен бірге',
    from: 'Мына күннен',
    to: 'Мына күнге дейін',
    tag: 'Тег',
    status: 'Күйі',
    any: 'кез келген',
    overdue: 'Мерзімі өткен',
    amount: 'Сан',
    amountFrom: 'бастап',
    amountTo: 'дейін',
    unit: 'өлшем',
    best: 'мәні бойынша',
    newest: 'алдымен жаңасы',
    order: 'Реті',
    next: 'Әрі қарай',
    first: 'Басына',
    clear: 'Нақтылауды алып тастау',
    found: (count, more) => (more ? `${count}-нан астам табылды` : `Табылғаны: ${count}`),
    allOf: (kind, count, more) => `${kind}: ${more ? `${count}-нан астам` : `барлығы ${count}`}`,
    none: 'Ештеңе табылмады',
    noneStand: (words) => `«${words}» бойынша бізде ештеңе жоқ.`,
    meant: 'Мүмкін, сіз іздегеніңіз',
    apart: 'Жеке-жеке бар',
    tips: ['Қате жазылмады ма, тексеріңіз.', 'Сөзді азайтыңыз немесе тырнақшаны алып тастаңыз.', 'Атауды қазақша, орысша немесе латынша жазуға болады.'],
    noPlace: (place) => `«${place}» деген жер бізде жоқ; барлық жерден ізделді.`,
    noTag: (tag) => `«${tag}» деген тег бізде жоқ; онсыз ізделді.`,
    noFilter: (names, known) => `Мұндай нақтылау жоқ: ${names.map((one) => `«${one}»`).join(', ')}; онсыз ізделді. Барлары: ${known}.`,
    noValue: (filter, value, known) => `«${filter}» нақтылауының «${value}» деген мәні жоқ; онсыз ізделді. Мәндері: ${known}.`,
    noWords: (typed) => `«${typed}» сұрауында іздейтін сөз жоқ: тек белгілер, әр мәтінде кездесетін «және», «мен» сияқты сөздер не минусы бар сөздер. Кемінде бір сөз қосыңыз.`,
    tooLong: (most) => `Сұрау ${most} таңбадан ұзын; басы бойынша ізделді.`,
    tooMany: (most) => `Сөз саны ${most}-нан көп; алғашқылары бойынша ізделді.`,
    backwards: 'Басы соңынан кейін тұр: бұлай ештеңе табылмайды. Орындарын ауыстырыңыз.',
    kind: 'түрі',
    words: 'сөздер',
    badDate: (date) => `«${date}» күнге ұқсамайды; 2024-12-31 түрінде жазыңыз.`,
    badAmount: (amount) => `«${amount}» санға ұқсамайды.`,
    inPlace: 'мына жердің ішінде',
    feed: 'Осы іздеудің лентасы',
    results: (words) => `Іздеу: ${words}`,
  },
  en: {
    title: 'Search',
    label: 'What to look for',
    hint: 'Words in any form, an “exact phrase” in quotation marks, a minus before what you do not want.',
    find: 'Find',
    tooOften: (seconds) => `You ask too often. Please wait ${seconds} s and try again.`,
    filters: 'Narrow down',
    all: 'All',
    kinds: { project: 'Projects', place: 'Places', person: 'People', organization: 'Organisations', story: 'Stories', promise: 'Promises', report: 'Reports', claim: 'Claims' },
    place: 'Place',
    placeHint: 'region, district, city or village, with all that lies in it',
    from: 'From day',
    to: 'To day',
    tag: 'Tag',
    status: 'Status',
    any: 'any',
    overdue: 'Overdue',
    amount: 'Number',
    amountFrom: 'from',
    amountTo: 'to',
    unit: 'unit',
    best: 'best match',
    newest: 'newest first',
    order: 'Order',
    next: 'More',
    first: 'To the beginning',
    clear: 'Clear filters',
    found: (count, more) => (more ? `More than ${count} found` : `Found: ${count}`),
    allOf: (kind, count, more) => `${kind}: ${more ? `more than ${count}` : `all ${count}`}`,
    none: 'Nothing was found',
    noneStand: (words) => `We have nothing for “${words}”.`,
    meant: 'Did you mean',
    apart: 'Found one by one',
    tips: ['Look for a slip of the keys.', 'Use fewer words, or drop the quotation marks.', 'A name may be written in English, Russian or Kazakh.'],
    noPlace: (place) => `We know no place “${place}”; everywhere was searched.`,
    noTag: (tag) => `There is no tag “${tag}” here; the search was made without it.`,
    noFilter: (names, known) => `There is no filter ${names.map((one) => `“${one}”`).join(', ')}; the search was made without ${names.length > 1 ? 'them' : 'it'}. There are: ${known}.`,
    noValue: (filter, value, known) => `The filter “${filter}” cannot be “${value}”; the search was made without it. It can be: ${known}.`,
    noWords: (typed) => `“${typed}” holds nothing to look for: only signs, words such as “the” and “of” that stand in every text, or words with a minus. Add at least one word.`,
    tooLong: (most) => `The question is longer than ${most} characters; its beginning was searched for.`,
    tooMany: (most) => `There are more than ${most} words; the first of them were searched for.`,
    backwards: 'The beginning comes after the end: nothing can be found so. Exchange them.',
    kind: 'kind',
    words: 'words',
    badDate: (date) => `“${date}” does not look like a day; write it as 2024-12-31.`,
    badAmount: (amount) => `“${amount}” does not look like a number.`,
    inPlace: 'within',
    feed: 'Feed of this search',
    results: (words) => `Search: ${words}`,
  },
} // prettier-ignore
