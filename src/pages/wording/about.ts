// What the site says of itself: how it works, how it corrects, what machines can have; and the words of 'on this day'.
// Plain and short: each sentence is true of any newsroom that runs Derek as it is.
import type { Language } from '../../model/index.ts'

export interface AboutSection {
  readonly title: string
  readonly text: readonly string[]
}
export interface AboutWording {
  readonly about: string
  readonly corrections: string
  readonly data: string
  readonly onThisDay: string
  stand(name: string): string
  aboutSections(name: string): readonly AboutSection[]
  readonly correctionsStand: string
  correctionsSections(name: string): readonly AboutSection[]
  readonly latest: string
  /** Before the address to write to. */
  readonly found: string
  readonly write: string
  readonly dataStand: string
  readonly dataSections: readonly AboutSection[]
  readonly ways: {
    readonly title: string
    readonly what: string
    readonly address: string
    readonly news: string
    readonly promises: string
    readonly calendar: string
    readonly markdown: string
    readonly sitemap: string
    readonly llms: string
    readonly api: string
    readonly files: string
    readonly licence: string
    readonly thisPage: string
  }
  dayStand(day: string): string
  readonly dayEmpty: string
  readonly opened: string
  readonly due: string
  readonly stories: string
  readonly visits: string
}

export const aboutWordings: Readonly<Record<Language, AboutWording>> = {
  ru: {
    about: 'О газете',
    corrections: 'Исправления',
    data: 'Данные',
    onThisDay: 'В этот день',
    stand: (name) => `«${name}» помнит, что обещали, сколько это стоило и что из этого вышло.`,
    aboutSections: (name) => [
      {
        title: 'Что это',
        text: [
          `«${name}» пишет новости по сообщениям источников: каналов, сайтов, ведомств. Каждое сообщение хранится слово в слово, каким пришло; если источник его изменил, обе версии остаются.`,
          'У каждого проекта, места, человека и обещания есть своя страница: что известно, с каких пор, от кого и что было дальше.',
        ],
      },
      {
        title: 'Что значит «прочитано машиной»',
        text: [
          'Сообщения сначала читает программа: находит цифры, сроки, имена и места. Такое показано точками. Когда редактор проверил, что слова источника прочитаны верно, точки становятся сплошной чертой.',
          'Проверка значит «источник так сказал», а не «это правда».',
        ],
      },
      {
        title: 'Откуда цифра',
        text: [
          'Подчёркнутая голубым цифра ведёт к тем словам сообщения, из которых она взята. Если источники называют разное, мы показываем оба значения и не выбираем за читателя.',
          '«Просрочено» значит: названный день прошёл, а сообщения об исполнении у нас нет. Само дело могло быть сделано.',
        ],
      },
      { title: 'Чего здесь нет', text: ['Нет рекламы, слежки и файлов cookie. Страницы работают без сценариев и ничего не берут с чужих серверов.'] },
    ],
    correctionsStand: 'Мы исправляем открыто: что было неверно и как верно, сказано здесь и в самой заметке.',
    correctionsSections: (name) => [
      {
        title: 'Как мы исправляем',
        text: [
          'Исправление стоит в заметке над текстом, с днём. Прежние редакции заметки сохраняются.',
          `Если источник изменил своё сообщение, это не исправление «${name}»: рядом остаются обе версии сообщения.`,
          'Заметка, которую мы сняли, говорит об этом по своему адресу.',
        ],
      },
    ],
    latest: 'Последние исправления',
    found: 'Нашли ошибку?',
    write: 'Напишите нам:',
    dataStand: 'То, что на страницах, можно взять и программой.',
    dataSections: [
      {
        title: 'Что важно знать',
        text: [
          'Каждое утверждение несёт источник, день публикации и точные слова, из которых оно взято; прочитанное машиной и проверенное редактором различены.',
          'Адреса не меняются: если страница переехала, прежний адрес ведёт на новый.',
          'Слова источников принадлежат источникам.',
        ],
      },
    ],
    ways: {
      title: 'Что где взять',
      what: 'Что',
      address: 'Адрес',
      news: 'Новости лентой',
      promises: 'Поручения и обещания лентой',
      calendar: 'Сроки календарём',
      markdown: 'Любая страница простым текстом (Markdown): её адрес и «.md»',
      sitemap: 'Карта сайта',
      llms: 'Краткое описание для программ',
      api: 'Вопросы от программ (API), описание OpenAPI',
      files: 'Всё сразу файлами: JSON Lines, CSV, SQLite; список',
      licence: 'Лицензия данных',
      thisPage: 'эта страница',
    },
    dayStand: (day) => `Что бывало ${day} в прежние годы.`,
    dayEmpty: 'Об этом дне прежних лет у нас ничего не записано.',
    opened: 'Открыли и запустили',
    due: 'Подошёл срок',
    stories: 'Мы писали',
    visits: 'Поездки',
  },
  kk: {
    about: 'Газет туралы',
    corrections: 'Түзетулер',
    data: 'Деректер',
    onThisDay: 'Осы күні',
    stand: (name) => `«${name}» не уәде етілгенін, қанша тұрғанын және немен аяқталғанын ұмытпайды.`,
    aboutSections: (name) => [
      {
        title: 'Бұл не',
        text: [
          `«${name}» жаңалықты дереккөздердің хабарлары бойынша жазады: арналар, сайттар, мекемелер. Әр хабар келген күйінде сөзбе-сөз сақталады; дереккөз оны өзгертсе, екі нұсқасы да қалады.`,
          'Әр жобаның, жердің, адамның және уәденің өз беті бар: не белгілі, қашаннан, кімнен және кейін не болды.',
        ],
      },
      {
        title: '«Машина оқыған» дегеніміз не',
        text: [
          'Хабарларды алдымен бағдарлама оқиды: сандарды, мерзімдерді, есімдер мен жерлерді табады. Мұндайлар нүктелі сызықпен көрсетіледі. Редактор дереккөздің сөзі дұрыс оқылғанын тексерген соң, сызық тұтас болады.',
          'Тексеру «дереккөз солай деді» дегенді білдіреді, «бұл шындық» дегенді емес.',
        ],
      },
      {
        title: 'Сан қайдан алынды',
        text: [
          'Көк сызықпен асты сызылған сан өзі алынған хабардың сөзіне апарады. Дереккөздер әртүрлі айтса, екеуін де көрсетеміз, оқырман үшін таңдамаймыз.',
          '«Мерзімі өткен» дегеніміз: аталған күн өтті, ал орындалғаны туралы хабар бізде жоқ. Істің өзі бітірілген болуы мүмкін.',
        ],
      },
      { title: 'Мұнда не жоқ', text: ['Жарнама да, аңду да, cookie файлдары да жоқ. Беттер сценарийсіз жұмыс істейді және бөтен серверлерден ештеңе алмайды.'] },
    ],
    correctionsStand: 'Біз ашық түзетеміз: не қате болғаны және қалай дұрысы осында әрі мақаланың өзінде айтылады.',
    correctionsSections: (name) => [
      {
        title: 'Қалай түзетеміз',
        text: [
          'Түзету мақалада мәтіннің үстінде, күнімен тұрады. Мақаланың бұрынғы нұсқалары сақталады.',
          `Дереккөз өз хабарын өзгертсе, бұл «${name}» түзетуі емес: хабардың екі нұсқасы да қатар қалады.`,
          'Біз алып тастаған мақала бұл туралы өз мекенжайында айтады.',
        ],
      },
    ],
    latest: 'Соңғы түзетулер',
    found: 'Қате таптыңыз ба?',
    write: 'Бізге жазыңыз:',
    dataStand: 'Беттердегінің бәрін бағдарламамен де алуға болады.',
    dataSections: [
      {
        title: 'Нені білу керек',
        text: [
          'Әр деректің дереккөзі, жарияланған күні және алынған дәл сөзі бар; машина оқығаны мен редактор тексергені бөлек белгіленген.',
          'Мекенжайлар өзгермейді: бет көшсе, бұрынғы мекенжай жаңасына апарады.',
          'Дереккөздердің сөзі дереккөздердікі.',
        ],
      },
    ],
    ways: {
      title: 'Не қайда',
      what: 'Не',
      address: 'Мекенжай',
      news: 'Жаңалықтар арнасы',
      promises: 'Тапсырмалар мен уәделер арнасы',
      calendar: 'Мерзімдер күнтізбесі',
      markdown: 'Кез келген бет қарапайым мәтінмен (Markdown): мекенжайы және «.md»',
      sitemap: 'Сайт картасы',
      llms: 'Бағдарламаларға арналған қысқаша сипаттама',
      api: 'Бағдарламаларға арналған сұрақтар (API), OpenAPI сипаттамасы',
      files: 'Бәрі файл түрінде: JSON Lines, CSV, SQLite; тізімі',
      licence: 'Деректердің лицензиясы',
      thisPage: 'осы бет',
    },
    dayStand: (day) => `Бұрынғы жылдары осы күні (${day}) не болды.`,
    dayEmpty: 'Бұрынғы жылдардың осы күні туралы бізде ештеңе жазылмаған.',
    opened: 'Ашылған, іске қосылған',
    due: 'Мерзімі келген',
    stories: 'Біз жазғанбыз',
    visits: 'Сапарлар',
  },
  en: {
    about: 'About',
    corrections: 'Corrections',
    data: 'Data',
    onThisDay: 'On this day',
    stand: (name) => `${name} remembers what was promised, what it cost and what became of it.`,
    aboutSections: (name) => [
      {
        title: 'What this is',
        text: [
          `${name} writes the news from what sources report: channels, websites, offices. Every report is kept word for word as it came; when a source changes it, both versions stay.`,
          'Every project, place, person and promise has a page of its own: what is known, since when, from whom, and what happened next.',
        ],
      },
      {
        title: 'What “read by machine” means',
        text: [
          'A program reads reports first: it finds figures, dates, names and places. Such findings are shown with dots. Once an editor has checked that the words of the source were read rightly, the dots become a solid line.',
          'A check means “the source said so”, not “it is true”.',
        ],
      },
      {
        title: 'Where a figure comes from',
        text: [
          'A figure underlined in blue leads to the words of the report it was taken from. Where sources differ, we show both and do not choose for the reader.',
          '“Overdue” means that the named day has passed and we have no report of completion. The thing itself may have been done.',
        ],
      },
      { title: 'What is not here', text: ['No advertising, no tracking, no cookies. Pages work without scripts and fetch nothing from other servers.'] },
    ],
    correctionsStand: 'We correct in the open: what was wrong and what is right is said here and in the story itself.',
    correctionsSections: (name) => [
      {
        title: 'How we correct',
        text: [
          'A correction stands in the story above its text, with the day. Earlier revisions of the story are kept.',
          `When a source changes its report, that is no correction by ${name}: both versions of the report stay side by side.`,
          'A story that we withdrew says so at its address.',
        ],
      },
    ],
    latest: 'Latest corrections',
    found: 'Found a mistake?',
    write: 'Write to us:',
    dataStand: 'What is on the pages can be had by a program too.',
    dataSections: [
      {
        title: 'Good to know',
        text: [
          'Every claim carries its source, the day of publication and the exact words it was taken from; what a machine read and what an editor checked are told apart.',
          'Addresses do not change: when a page moves, its old address leads to the new one.',
          'The words of sources belong to the sources.',
        ],
      },
    ],
    ways: {
      title: 'What is where',
      what: 'What',
      address: 'Address',
      news: 'The news as a feed',
      promises: 'Instructions and promises as a feed',
      calendar: 'Due dates as a calendar',
      markdown: 'Any page as plain text (Markdown): its address and “.md”',
      sitemap: 'Map of the site',
      llms: 'A short description for programs',
      api: 'Questions from programs (API), described in OpenAPI',
      files: 'Everything at once as files: JSON Lines, CSV, SQLite; the list',
      licence: 'Licence of the data',
      thisPage: 'this page',
    },
    dayStand: (day) => `What ${day} was in earlier years.`,
    dayEmpty: 'We have nothing on record about this day in earlier years.',
    opened: 'Opened and launched',
    due: 'Fell due',
    stories: 'We wrote',
    visits: 'Visits',
  },
} // prettier-ignore

/** Of a story that was taken back. */
export const goneWordings: Readonly<Record<Language, { readonly title: string; readonly stand: string }>> = {
  ru: { title: 'Эту заметку мы сняли', stand: 'Она стояла по этому адресу и больше не публикуется. Почему, сказано среди исправлений, если это была ошибка.' },
  kk: { title: 'Бұл мақаланы алып тастадық', stand: 'Ол осы мекенжайда тұрған, енді жарияланбайды. Қате болса, себебі түзетулерде айтылған.' },
  en: { title: 'We withdrew this story', stand: 'It stood at this address and is no longer published. If it was a mistake, the corrections say why.' },
} // prettier-ignore
