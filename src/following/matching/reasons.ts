// Why two may be one, or why not, as data; and the sentence for people in the language they read.
import type { Language } from '../../model/index.ts'

export const reasonCodes = [
  'identifier', 'office', 'other-identifier', 'refused', 'unsure', 'name', 'name-part', 'surname', 'programme', 'subject', 'kind', 'place',
  'around', 'ends', 'number', 'figure', 'date', 'body', 'other-name', 'other-subject', 'other-kind', 'other-place', 'other-ends',
  'other-number', 'other-phase', 'other-count', 'other-figure', 'part', 'work', 'initial', 'few',
] as const // prettier-ignore
export type ReasonCode = (typeof reasonCodes)[number]

export interface Reason {
  readonly code: ReasonCode
  /** Added to the log of the odds: above nought speaks for one thing, below it for two. */
  readonly weight: number
  /** What matched, or did not, on both sides. */
  readonly mine: string
  readonly theirs: string
}

type Wording = Readonly<Record<Language, string>>
const both = (ru: string, kk: string, en: string): Wording => ({ ru, kk, en })

const wordings: Readonly<Record<ReasonCode, Wording>> = {
  identifier: both('Один и тот же код: {a}.', 'Коды бір: {a}.', 'Both have the code {a}.'),
  office: both('Та же должность в то же время: {a} («{b}»).', 'Сол кездегі сол қызмет: {a} («{b}»).', 'The same office at the same time: {a} ("{b}").'),
  'other-identifier': both('Коды разные: {a} и {b}.', 'Кодтары әртүрлі: {a} және {b}.', 'The codes differ: {a} and {b}.'),
  refused: both('Редактор сказал, что это не одно и то же.', 'Редактор бұлар бір емес деді.', 'An editor said that they are not the same.'),
  unsure: both('Редактор не был уверен.', 'Редактор сенімді болмады.', 'An editor was not sure.'),
  name: both('Название совпадает: «{a}» и «{b}».', 'Атауы сәйкес: «{a}» және «{b}».', 'The names agree: "{a}" and "{b}".'),
  'name-part': both('В названиях общее: «{a}» и «{b}».', 'Атауларда ортақ сөз бар: «{a}» және «{b}».', 'The names share "{a}" and "{b}".'),
  surname: both('Совпадает только фамилия: {a}.', 'Тек тегі сәйкес: {a}.', 'Only the surname agrees: {a}.'),
  initial: both('Совпадают фамилия и инициал: {a} и {b}.', 'Тегі мен бас әрпі сәйкес: {a} және {b}.', 'Surname and initial agree: {a} and {b}.'),
  programme: both('Одна и та же программа: {a}.', 'Бір бағдарлама: {a}.', 'Both are the programme {a}.'),
  subject: both('Об одном и том же: {a}.', 'Мәні бір: {a}.', 'Both are about {a}.'),
  kind: both('Одного рода: {a} и {b}.', 'Түрі бір: {a} және {b}.', 'They are of one kind: {a} and {b}.'),
  place: both('Место совпадает: {a} и {b}.', 'Орны сәйкес: {a} және {b}.', 'The places agree: {a} and {b}.'),
  around: both('Оба сообщения называют {a}.', 'Екі хабар да {a} атайды.', 'Both reports name {a}.'),
  ends: both('Концы совпадают: {a} и {b}.', 'Ұштары сәйкес: {a} және {b}.', 'The ends agree: {a} and {b}.'),
  number: both('Номер один: {a}.', 'Нөмірі бір: {a}.', 'Both have the number {a}.'),
  figure: both('Цифра совпадает: {a} и {b}.', 'Сан сәйкес: {a} және {b}.', 'A figure agrees: {a} and {b}.'),
  date: both('Дата совпадает: {a} и {b}.', 'Күні сәйкес: {a} және {b}.', 'A date agrees: {a} and {b}.'),
  body: both('Обоими занимается {a}.', 'Екеуімен де {a} айналысады.', 'Both reports name {a}.'),
  'other-name': both('Имена разные: «{a}» и «{b}».', 'Аттары әртүрлі: «{a}» және «{b}».', 'The proper names differ: "{a}" and "{b}".'),
  'other-subject': both('О разном: {a} и {b}.', 'Мәні бөлек: {a} және {b}.', 'They are about different things: {a} and {b}.'),
  'other-kind': both('Разного рода: {a} и {b}.', 'Түрі бөлек: {a} және {b}.', 'They are of different kinds: {a} and {b}.'),
  'other-place': both('Места разные: {a} и {b}.', 'Орындары бөлек: {a} және {b}.', 'The places differ: {a} and {b}.'),
  'other-ends': both('Концы разные: {a} и {b}.', 'Ұштары бөлек: {a} және {b}.', 'The ends differ: {a} and {b}.'),
  'other-number': both('Номера разные: {a} и {b}.', 'Нөмірлері бөлек: {a} және {b}.', 'The numbers differ: {a} and {b}.'),
  'other-phase': both('Очереди разные: {a} и {b}.', 'Кезеңдері бөлек: {a} және {b}.', 'The phases differ: {a} and {b}.'),
  'other-count': both('Одно и несколько: {a} и {b}.', 'Бірі жалғыз, бірі бірнеше: {a} және {b}.', 'They are not as many: {a} and {b}.'),
  'other-figure': both('Цифры расходятся: {a} и {b}.', 'Сандар бөлек: {a} және {b}.', 'A figure differs: {a} and {b}.'),
  few: both('Таких там немного: {a} и {b}.', 'Ондайлар онда аз: {a} және {b}.', 'There are few such things there: {a} and {b}.'),
  part: both('Одно – часть другого: {a} и {b}.', 'Бірі екіншісінің бөлігі: {a} және {b}.', 'One is a part of the other: {a} and {b}.'),
  work: both('Сам объект и работы на нём: {a} и {b}.', 'Нысанның өзі және ондағы жұмыс: {a} және {b}.', 'One is the thing, the other works on it: {a} and {b}.'),
} // prettier-ignore

const none: Wording = both('ничего', 'жоқ', 'none')

export const sayReason = (reason: Reason, language: Language): string =>
  wordings[reason.code][language]
    .replace('{a}', () => reason.mine || none[language])
    .replace('{b}', () => reason.theirs || none[language])

/** What decided most, first. */
export const byWeight = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.code < b.code ? -1 : 1))
