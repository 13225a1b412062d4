// What feeds, calendars, cards and other things that machines carry say by themselves, in three languages.
import type { Language } from '../../model/index.ts'

export interface MachineWording {
  readonly calendar: string
  /** The card that another site may show. */
  readonly card: string
  readonly markdown: string
  /** 'Онкодиспансер в Актау: новое' */
  news(name: string): string
  readonly allPromises: string
  readonly calendarOfAll: string
  calendarOf(name: string): string
  /** Of a day in a calendar. */
  dueFor(title: string): string
  readonly said: string
  readonly source: string
  readonly allKnown: string
  readonly evidence: string
  readonly llms: string
  readonly lists: string
  readonly latest: string
  readonly feeds: string
}

export const machineWordings: Readonly<Record<Language, MachineWording>> = {
  ru: {
    calendar: 'Календарь',
    card: 'Карточка для сайта',
    markdown: 'Markdown',
    news: (name) => `${name}: что нового`,
    allPromises: 'Поручения и обещания: что нового',
    calendarOfAll: 'Сроки поручений и обещаний',
    calendarOf: (name) => `Сроки: ${name}`,
    dueFor: (title) => `Срок: ${title}`,
    said: 'Сказано',
    source: 'Источник',
    allKnown: 'Всё, что известно',
    evidence: 'Слова источника',
    llms: 'Каждая цифра здесь ведёт к словам сообщения, из которого она взята. То, что подтвердил редактор, и то, что только прочитала машина, помечено по-разному. Каждая страница есть и как Markdown: её адрес и «.md».',
    lists: 'Списки',
    latest: 'Последние новости',
    feeds: 'Ленты, календарь и карты сайта',
  },
  kk: {
    calendar: 'Күнтізбе',
    card: 'Сайтқа арналған карточка',
    markdown: 'Markdown',
    news: (name) => `${name}: жаңалығы`,
    allPromises: 'Тапсырмалар мен уәделер: жаңалығы',
    calendarOfAll: 'Тапсырмалар мен уәделердің мерзімдері',
    calendarOf: (name) => `Мерзімдері: ${name}`,
    dueFor: (title) => `Мерзімі: ${title}`,
    said: 'Айтылған күні',
    source: 'Дереккөз',
    allKnown: 'Белгілінің бәрі',
    evidence: 'Дереккөз сөзі',
    llms: 'Мұндағы әр цифр өзі алынған хабардың сөздеріне апарады. Редактор растағаны мен тек машина оқығаны бөлек белгіленген. Әр бет Markdown түрінде де бар: мекенжайына «.md» қосылады.',
    lists: 'Тізімдер',
    latest: 'Соңғы жаңалықтар',
    feeds: 'Ленталар, күнтізбе және сайт карталары',
  },
  en: {
    calendar: 'Calendar',
    card: 'Card for other sites',
    markdown: 'Markdown',
    news: (name) => `${name}: what is new`,
    allPromises: 'Instructions and promises: what is new',
    calendarOfAll: 'Due dates of instructions and promises',
    calendarOf: (name) => `Due dates: ${name}`,
    dueFor: (title) => `Due: ${title}`,
    said: 'Said',
    source: 'Source',
    allKnown: 'All that is known',
    evidence: 'The source’s words',
    llms: 'Every figure here leads to the words of the report that it was taken from. What an editor confirmed and what only a machine has read are marked differently. Every page is there as Markdown too: its address and ".md".',
    lists: 'Lists',
    latest: 'Latest news',
    feeds: 'Feeds, calendar and sitemaps',
  },
}
