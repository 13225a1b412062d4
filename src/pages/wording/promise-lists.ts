// Words of the lists of promises: by what they come to, by who gave them, to whom, and where.
import type { Language, PromiseGroup } from '../../model/index.ts'

interface PromiseListWording {
  readonly nav: string
  readonly all: string
  readonly group: Record<PromiseGroup, string>
  readonly ways: string
  readonly waysStand: string
  readonly from: string
  readonly to: string
  readonly where: string
  readonly given: string
  readonly received: string
  readonly here: string
  readonly empty: string
  count(number: string): string
}
export const promiseListWordings: Readonly<Record<Language, PromiseListWording>> = {
  ru: {
    nav: 'Поручения и обещания по тому, что с ними стало',
    all: 'Все',
    group: { overdue: 'Просрочено', due: 'Срок впереди', undated: 'Без срока', kept: 'Исполнено', dropped: 'Снято' },
    ways: 'Кто, кому и где',
    waysStand: 'Поручения и обещания по тем, кто их дал, по тем, кому они даны, и по регионам.',
    from: 'Кто поручил или обещал',
    to: 'Кому поручено',
    where: 'Где',
    given: 'Поручения и обещания списком',
    received: 'Полученные поручения списком',
    here: 'Поручения и обещания об этом месте и о том, что в нём',
    empty: 'Таких поручений и обещаний не записано.',
    count: (number) => `Записано: ${number}.`,
  },
  kk: {
    nav: 'Тапсырмалар мен уәделер: немен аяқталды',
    all: 'Бәрі',
    group: { overdue: 'Мерзімі өткен', due: 'Мерзімі алда', undated: 'Мерзімсіз', kept: 'Орындалды', dropped: 'Алынып тасталды' },
    ways: 'Кім, кімге, қайда',
    waysStand: 'Тапсырмалар мен уәделер: кім берді, кімге берілді және қай өңірде.',
    from: 'Кім тапсырды немесе уәде берді',
    to: 'Кімге тапсырылды',
    where: 'Қайда',
    given: 'Берген тапсырмалары мен уәделері',
    received: 'Алған тапсырмалары',
    here: 'Осы жер және оның ішіндегілер туралы тапсырмалар мен уәделер',
    empty: 'Мұндай тапсырма не уәде жазылмаған.',
    count: (number) => `Жазылғаны: ${number}.`,
  },
  en: {
    nav: 'Instructions and promises by what became of them',
    all: 'All',
    group: { overdue: 'Overdue', due: 'Due later', undated: 'No date', kept: 'Kept', dropped: 'Dropped' },
    ways: 'Who, to whom and where',
    waysStand: 'Instructions and promises by those who gave them, by those they were given to, and by region.',
    from: 'Who instructed or promised',
    to: 'Who was instructed',
    where: 'Where',
    given: 'Instructions and promises given',
    received: 'Instructions received',
    here: 'Instructions and promises about this place and what is in it',
    empty: 'No such instructions or promises are on record.',
    count: (number) => `On record: ${number}.`,
  },
} // prettier-ignore
