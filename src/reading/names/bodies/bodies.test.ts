import { expect, test } from 'vitest'
import type { Language } from '../../../model/index.ts'
import { namesIn } from '../../test-names.ts'
import { readLawfully } from '../../test-laws.ts'

test.each<[Language, string]>([
  ['ru', 'Строит [organization ТОО «Айбат»], сообщает [organization Bestnews.kz].'],
  ['ru', 'Кредит дало [organization АО «Социально-предпринимательская корпорация «Ертіс»].'],
  ['ru', 'Об этом пишет [organization «Деловой Казахстан»] со ссылкой на [organization агентство Kazinform].'],
  ['ru', 'Ответили в [organization управлении экономики и бюджетного планирования акимата Костанайской области].'],
  ['ru', 'Ответили в [organization Региональной службе коммуникаций].'],
  ['ru', 'Договор подписан с [organization South Wind Power].'],
  ['ru', 'По данным [organization Нацбанка] и [organization МЧС], все спокойно.'],
  ['kk', 'Деп жазады [organization «ZhambylNews» агенттігі].'],
  [
    'kk',
    'Өтінім [organization Денсаулық сақтау министрлігіне] кетті, деді [organization облыстық құрылыс басқармасы].',
  ],
  ['kk', '[organization NCOC компаниясы] ақша бөлді.'],
  ['en', 'The plant of [organization Magzhan & Co LLP] is run by the [organization Ministry of Energy].'],
  ['en', 'The Italian company [organization Eni] and the firm [organization Sinopec Engineering] will build it.'],
  ['en', 'The [organization Kazakhstan Institute for Strategic Studies] said so.'],
  ['kk', 'Несиені [organization Азия даму банкі] берді.'],
  ['kk', '[organization Ұлттық статистика бюросы] мәлімдеді.'],
  ['kk', '[organization «Береке» шаруа қожалығы] сиыр өсіреді.'],
  ['en', 'Its owner, [organization Aibat Engineering], has put money into it.'],
  ['ru', 'Работают две компании: [organization «Айбат»] и [organization «Береке»].'],
  ['ru', 'Сегодня у [organization «Айбат»] шесть теплиц.'],
  ['ru', 'Ответили в [organization районном отделе архитектуры и градостроительства].'],
  ['ru', 'Село ждет воду, сообщает [organization «24KZ»].'],
  ['en', 'The [organization Almaty City Court] met.'],
  ['en', 'The [organization Agency for Regulation and Development of the Financial Market] checked it.'],
  ['kk', '[organization Су ресурстары және ирригация министрлігі] жоспар жасады.'],
  ['kk', '[organization Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі] жоба бастады.'],
  ['kk', '[organization Еңбек және халықты әлеуметтік қорғау министрлігі] жәрдемақы төледі.'],
  ['kk', '[organization Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі] тексерді.'],
  ['kk', '[organization «Бәйтерек» ұлттық басқарушы холдингі] қаржы бөлді.'],
  ['kk', '[organization «Айбат» мемлекеттік коммуналдық кәсіпорны] желіні жөндеді.'],
  ['kk', '[organization Облыстық кәсіпкерлер палатасы] жиын өткізді.'],
  ['ru', 'Работы ведет [organization «Айбат Строй»], пишет [organization МИА «Казинформ»].'],
  ['en', 'The [organization regional health department] opened a tender.'],
  ['en', 'The [organization press service of the regional akimat] reported it.'],
  ['en', "The [organization Foreign Investors' Council] met in the capital."],
  ['en', 'They went to the [organization Aibat Situation and Investment Center].'],
  ['en', '[organization Baiterek National Managing Holding] gave a loan.'],
  ['en', '[organization Aibat Builders], a construction company, will lay the pipe.'],
  ['en', 'The pipe is made by [organization Aibat Cable], which is new.'],
  ['en', '[organization KAZ Minerals Aktogay] produces copper.'],
])('%s: bodies in: %s', (language, sample) => {
  const { found, wanted } = namesIn(sample, language)
  expect(found).toEqual(wanted)
})

const bodies = (text: string, language: Language = 'ru'): string[] =>
  readLawfully(text, { language }).organizations.map(({ name }) => name)

test('a body is named in the nominative, with its kind', () => {
  expect(bodies('Игроков волейбольного клуба «Жетісу» поздравили.')).toEqual(['волейбольный клуб «Жетісу»'])
  expect(bodies('Так решили в национальной компании «Казавтожол».')).toEqual(['национальная компания «Казавтожол»'])
  expect(bodies('«Айбат» ЖШС-ге қонақ келді.', 'kk')).toEqual(['«Айбат» ЖШС'])
})
test('a centre in capitals is a body and a thing', () => {
  const { organizations, projects } = readLawfully('The minister visited the Aibat Centre for Arts.', {
    language: 'en',
  })
  expect(organizations.map(({ name }) => name)).toEqual(['Aibat Centre for Arts'])
  expect(projects.map(({ name }) => name)).toEqual(['Aibat Centre for Arts'])
})
test('a body named twice is one', () => {
  expect(
    readLawfully('ТОО «Айбат» строит дом. Дом ТОО "Айбат" сдаст осенью.', { language: 'ru' }).organizations.map(
      ({ mentions }) => mentions.length,
    ),
  ).toEqual([2])
})
test('letters for cattle or a project, and any court of a town, are no bodies', () => {
  expect(bodies('Совет директоров собрался.')).toEqual([])
  expect(bodies('Kazakh Energy Minister Serik Sattarov spoke.', 'en')).toEqual([])
  expect(bodies('В хозяйстве 300 голов КРС, готова ПСД. Суд города принял иск.')).toEqual([])
})
test('everyday words, akimats and technical words are no bodies', () => {
  expect(bodies('Совет был полезен. Ответил акимат района. В селе есть Wi-Fi.')).toEqual([])
  expect(bodies('Жарыстың ұтыс қоры белгілі.', 'kk')).toEqual([])
})
