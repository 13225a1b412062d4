// Words that end with a point without ending their sentence. Each has the phrase that needed it; sentences.test.ts runs them all.
// month: short before a number. leads: something always follows ('им. Абая'). ends: may close a sentence, so a capital after it starts a new one ('и т.д. Он').
export interface Abbreviation {
  /** The last word before the point, as in Token.norm. */
  readonly word: string
  readonly kind: 'leads' | 'ends' | 'year' | 'month'
  readonly example: string
}
const a = (kind: Abbreviation['kind'], word: string, example: string): Abbreviation => ({ word, kind, example })

export const abbreviations: readonly Abbreviation[] = [
  a('leads', 'им', 'Открыт театр им. Абая в центре.'),
  a('leads', 'ул', 'Дом стоит на ул. Сатпаева.'),
  a('leads', 'пр', 'Ремонт идет на пр. Республики.'),
  a('leads', 'просп', 'Ремонт идет на просп. Абая.'),
  a('leads', 'мкр', 'Школа в мкр. Самал открыта.'),
  a('leads', 'пос', 'Дорога в пос. Кайрат готова.'),
  a('leads', 'с', 'Школа в с. Кайрат открыта.'),
  a('leads', 'п', 'Клуб в п. Достык открыт.'),
  a('leads', 'д', 'Жители улицы Абая, д. 15 получили воду.'),
  a('leads', 'кв', 'Сдано 300 кв. метров жилья.'),
  a('leads', 'куб', 'Подано 40 куб. метров воды.'),
  a('leads', 'обл', 'В Павлодарской обл. Казахстана строят мост.'),
  a('leads', 'гл', 'Доклад сделал гл. инженер Иванов.'),
  a('leads', 'ст', 'Нарушена ст. 15 закона.'),
  a('leads', 'проф', 'Лекцию прочел проф. Иванов.'),
  a('leads', 'акад', 'Именем акад. Сатпаева названа улица.'),
  a('leads', 'доц', 'Выступил доц. Иванов.'),
  a('leads', 'ген', 'Прибыл ген. Иванов.'),
  a('leads', 'св', 'Собор св. Николая открыт.'),
  a('leads', 'рис', 'Схема на рис. 3 неверна.'),
  a('leads', 'табл', 'Данные в табл. 2 верны.'),
  a('leads', 'стр', 'Смотрите на стр. 12 отчета.'),
  a('leads', 'см', 'Подробнее см. Приложение.'),
  a('leads', 'корп', 'Вход в корп. 2 закрыт.'),
  a('leads', 'тел', 'Звоните по тел. 15 в любое время.'),
  a('leads', 'напр', 'Есть и другие, напр. Алматы.'),
  a('leads', 'зам', 'Выступил зам. Иванова.'),
  a('leads', 'оз', 'Отдых на оз. Балхаш дорожает.'),
  a('leads', 'р', 'Мост через р. Урал открыт.'),
  a('leads', 'көш', 'Мектеп Абай көш. Алматы қаласында салынды.'),
  a('leads', 'даң', 'Үй Республика даң. Астанада салынды.'),
  a('leads', 'шағ', 'Мектеп Самал шағ. Алматыда ашылды.'),
  a('leads', 'ш', 'Мектеп Самал ш. Алматыда ашылды.'),
  a('leads', 'mr', 'The road was opened by Mr. Smith today.'),
  a('leads', 'mrs', 'The school was opened by Mrs. Smith today.'),
  a('leads', 'ms', 'The school was opened by Ms. Smith today.'),
  a('leads', 'dr', 'The clinic is headed by Dr. Smith today.'),
  a('leads', 'prof', 'The talk was given by Prof. Smith today.'),
  a('leads', 'gen', 'The unit is led by Gen. Smith today.'),
  a('leads', 'st', 'The house is on St. Peter road.'),
  a('leads', 'no', 'They opened School No. 5 in Astana.'),
  a('leads', 'vs', 'The match Astana vs. Kairat is on.'),
  a('leads', 'fig', 'It is shown in fig. 3 below.'),
  a('year', 'г', 'В 2025 г. Казахстан построит мост.'),
  a('year', 'гг', 'В 2023–2025 гг. Казахстан построит мост.'),
  a('year', 'ж', '2025 ж. Қазақстан көпір салады.'),
  a('year', 'жж', '2023–2025 жж. Қазақстан көпір салады.'),
  a('month', 'янв', 'Сдано 1 янв. 2025 года по плану.'),
  a('month', 'фев', 'Сдано 1 фев. 2025 года по плану.'),
  a('month', 'февр', 'Сдано 1 февр. 2025 года по плану.'),
  a('month', 'мар', 'Сдано 1 мар. 2025 года по плану.'),
  a('month', 'апр', 'Сдано 1 апр. 2025 года по плану.'),
  a('month', 'июн', 'Сдано 1 июн. 2025 года по плану.'),
  a('month', 'июл', 'Сдано 1 июл. 2025 года по плану.'),
  a('month', 'авг', 'Сдано 1 авг. 2025 года по плану.'),
  a('month', 'сен', 'Сдано 1 сен. 2025 года по плану.'),
  a('month', 'сент', 'Сдано 1 сент. 2025 года по плану.'),
  a('month', 'окт', 'Сдано 1 окт. 2025 года по плану.'),
  a('month', 'нояб', 'Сдано 1 нояб. 2025 года по плану.'),
  a('month', 'ноя', 'Сдано 1 ноя. 2025 года по плану.'),
  a('month', 'дек', 'Сдано 1 дек. 2025 года по плану.'),
  a('month', 'jan', 'It opened on Jan. 5 this year.'),
  a('month', 'feb', 'It opened on Feb. 5 this year.'),
  a('month', 'mar', 'It opened on Mar. 5 this year.'),
  a('month', 'apr', 'It opened on Apr. 5 this year.'),
  a('month', 'jun', 'It opened on Jun. 5 this year.'),
  a('month', 'jul', 'It opened on Jul. 5 this year.'),
  a('month', 'aug', 'It opened on Aug. 5 this year.'),
  a('month', 'sep', 'It opened on Sep. 5 this year.'),
  a('month', 'sept', 'It opened on Sept. 5 this year.'),
  a('month', 'oct', 'It opened on Oct. 5 this year.'),
  a('month', 'nov', 'It opened on Nov. 5 this year.'),
  a('month', 'dec', 'It opened on Dec. 5 this year.'),
  a('ends', 'тыс', 'Сдано 5 тыс. домов.'),
  a('ends', 'млн', 'Выделено 5 млн. тенге.'),
  a('ends', 'млрд', 'Выделено 5 млрд. тенге.'),
  a('ends', 'трлн', 'Выделено 5 трлн. тенге.'),
  a('ends', 'руб', 'Цена 5 руб. за штуку.'),
  a('ends', 'тг', 'Цена 5 тг. за штуку.'),
  a('ends', 'др', 'Построены школы, клубы и др. объекты.'),
  a('ends', 'т', 'Построены школы и т. д. по плану.'),
  a('ends', 'б', 'Мектеп, клуб т.б. нысандар салынды.'),
  a('ends', 'inc', 'The plant of Steel Inc. works again.'),
  a('ends', 'ltd', 'The plant of Steel Ltd. works again.'),
  a('ends', 'co', 'The plant of Steel & Co. works again.'),
]
const byWord: ReadonlyMap<string, Abbreviation> = new Map(abbreviations.map((entry) => [entry.word, entry]))
export const abbreviationOf = (norm: string): Abbreviation | undefined => byWord.get(norm)

/** Words that, with a capital, begin a sentence even after 'г.' or an initial: 'Сдан в 2025 г. Он работает.' */
export const starters: ReadonlySet<string> = new Set(
  (
    'он она оно они это эта этот эти в во на по из к ко с со у о об от до для при за под над без через после перед как так также кроме ' +
    'а но и да или если когда чтобы поэтому однако затем далее теперь сейчас сегодня здесь там тогда что кто где мы вы я все всего ' +
    'тем ранее отметим напомним согласно благодаря кроме вместе среди между первый первая второй вторая его ее их новый новая данный данная ' +
    'ол олар бұл осы сол сондай бүгін қазір енді сонымен сондықтан бірақ және мен біз сіз оның олардың осыған жаңа ал ' +
    'he she it they this that these those the a an in on at by from to for with after before as but and or if when we you i his her its their ' +
    'there here now today then also however meanwhile another'
  ).split(' '),
)
