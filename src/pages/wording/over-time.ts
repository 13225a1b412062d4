// Words of figures that changed over time.
import type { Language } from '../../model/index.ts'

interface OverTimeWording {
  readonly figures: string
  readonly indicators: string
  readonly note: string
  readonly asTable: string
  readonly when: string
  readonly value: string
  readonly source: string
  /** Over two figures that came one after the other and do not contradict each other. */
  changed(what: string): string
}
export const overTimeWordings: Readonly<Record<Language, OverTimeWording>> = {
  ru: {
    figures: 'Как менялись цифры',
    indicators: 'Показатели по годам',
    note: 'Высота ступени считается от нуля; пустой кружок прочитала машина; пунктиром время без новых сообщений. Планы и части целого сюда не входят.',
    asTable: 'Таблицей, со словами источников',
    when: 'На какой день',
    value: 'Цифра',
    source: 'Источник',
    changed: (what) => `Как менялось: ${what}`,
  },
  kk: {
    figures: 'Сандар қалай өзгерді',
    indicators: 'Жылдар бойынша көрсеткіштер',
    note: 'Баспалдақ биіктігі нөлден есептеледі; бос шеңберді машина оқыған; нүктелі сызық жаңа хабар болмаған уақытты көрсетеді. Жоспарлар мен тұтастың бөліктері мұнда кірмейді.',
    asTable: 'Кесте түрінде, дереккөздің сөзімен',
    when: 'Қай күнге',
    value: 'Сан',
    source: 'Дереккөз',
    changed: (what) => `Қалай өзгерді: ${what}`,
  },
  en: {
    figures: 'How the figures changed',
    indicators: 'Indicators over the years',
    note: 'Steps are measured from nought; a hollow dot was read by machine; dotted is time without a new report. Plans and parts of the whole are left out.',
    asTable: 'As a table, with the words of the sources',
    when: 'As of',
    value: 'Figure',
    source: 'Source',
    changed: (what) => `How it changed: ${what}`,
  },
}
