// Russian names of units, in all cases, and their short forms.
import { ended, pairs, unit, type UnitLine } from '../unit-lists.ts'

const masculine = '. а у ом е ы ов ам ами ах'
const feminine = 'а ы е у ой . ам ами ах'
const soft = 'ь я ю ем е и ей ям ями ях'
/** The points that stand between MW and h. */
const dots = ['·', '⋅', '∙', '*']
const square = [...ended('квадратн', 'ый ого ому ым ом ые ых ыми'), 'кв']
const cubic = [...ended('кубическ', 'ий ого ому им ом ие их ими'), 'куб']
const running = [...ended('погонн', 'ый ого ому ым ом ые ых ыми'), 'пог', 'п']
const metre = ended('метр', masculine)
const ofUsa = (names: readonly string[]): readonly string[] => [...names, ...pairs(names, ['сша'])]

export const russianUnits: readonly UnitLine[] = [
  unit('KZT', 1, ['тенге', 'тг', 'тнг', 'kzt', '₸'], 'цена 5 тенге', 5),
  unit('USD', 1, [...ofUsa(ended('доллар', masculine)), 'долл', 'долл сша', 'usd', '$'], 'цена 5 долл. США', 5),
  unit('EUR', 1, ['евро', 'eur', '€'], 'цена 5 евро', 5),
  unit('RUB', 1, [...ended('рубл', soft), ...pairs(ended('российск', 'ий ого их ими'), ended('рубл', soft)), 'руб', 'rub', '₽'], 'цена 5 рублей', 5), // prettier-ignore
  unit('CNY', 1, [...ended('юан', soft), 'cny'], 'цена 5 юаней', 5),
  unit('KGS', 1, ended('сом', masculine), 'цена 5 сомов', 5),
  unit('UZS', 1, ended('сум', masculine), 'цена 5 сумов', 5),
  unit('GBP', 1, pairs(ended('фунт', masculine), ['стерлингов']), 'цена 5 фунтов стерлингов', 5),
  unit('%', 1, ['%', ...ended('процент', masculine), 'проц', 'п п', ...pairs(ended('процентн', 'ый ого ых ыми'), ended('пункт', masculine))], 'доля 5 процентов', 5), // prettier-ignore
  unit('m2', 1, ['м2', 'м²', 'м кв', ...pairs(square, ['м', ...metre]), 'кв м'], 'дом в 5 кв. м', 5),
  unit('m2', 1, ended('квадрат', 'а ов ами'), 'дом в 5 квадратов', 5),
  unit('m2', 1_000_000, ['км2', 'км²', 'км кв', ...pairs(square, ['км', ...ended('километр', masculine)])], 'район в 5 кв. км', 5_000_000), // prettier-ignore
  unit('m2', 10_000, [...ended('гектар', masculine), 'га'], 'поле в 5 га', 50_000),
  unit('m2', 100, [...ended('сотк', 'а и е у ой ам ами ах'), 'соток'], 'участок в 5 соток', 500),
  unit('m3', 1, ['м3', 'м³', 'м куб', ...ended('кубометр', masculine), ...pairs(cubic, ['м', ...metre]), ...ended('куб', 'а ов ами')], 'бак в 5 кубометров', 5), // prettier-ignore
  unit('m3', 1_000_000_000, ['км3', 'км³', ...pairs(cubic, ['км', ...ended('километр', masculine)])], 'озеро в 5 куб. км', 5_000_000_000), // prettier-ignore
  unit('m', 1, ['м', 'п м', ...metre, ...pairs(running, [...metre, 'м'])], 'забор в 5 метров', 5),
  unit('m', 1000, ['км', ...ended('километр', masculine)], 'дорога в 5 км', 5000),
  unit('m', 0.01, ['см', ...ended('сантиметр', masculine)], 'уровень 5 см', 0.05),
  unit('m', 0.001, ['мм', ...ended('миллиметр', masculine)], 'слой 5 мм', 0.005),
  unit('MW', 1, ['мвт', ...ended('мегаватт', masculine)], 'мощность 5 МВт', 5),
  unit('MW', 1000, ['гвт', ...ended('гигаватт', masculine)], 'мощность 5 ГВт', 5000),
  unit('MW', 0.001, ['квт', ...ended('киловатт', masculine)], 'мощность 5 кВт', 0.005),
  unit('MWh', 1, [...dots.map((dot) => `мвт ${dot} ч`), 'мвт ч', 'мвт-ч', 'мвт час', ...pairs(ended('мегаватт', masculine), ended('час', masculine)), ...ended('мегаватт-час', masculine)], 'выработка 5 МВт·ч', 5), // prettier-ignore
  unit('MWh', 0.001, [...dots.map((dot) => `квт ${dot} ч`), 'квт ч', 'квт-ч', 'квт час', ...pairs(ended('киловатт', masculine), ended('час', masculine)), ...ended('киловатт-час', masculine)], 'выработка 5 кВт·ч', 0.005), // prettier-ignore
  unit('MWA', 1, ['мва'], 'трансформатор на 5 МВА', 5),
  unit('kV', 1, ['кв', ...ended('киловольт', masculine)], 'линия в 5 киловольт', 5),
  unit('Gcal', 1, ['гкал', ...ended('гигакалори', 'я и ю ей й ям ями ях')], 'котел на 5 Гкал', 5),
  unit('tonne', 1, ['т', ...ended('тонн', feminine)], 'груз в 5 тонн', 5),
  unit('килограмм', 1, ['кг'], 'груз в 5 кг', 5),
  unit('центнер', 1, ['ц'], 'собрано 5 ц зерна', 5),
  unit('литр', 1, ['л'], 'бак на 5 л воды', 5),
  unit('час', 1, ['ч'], 'путь займет 5 ч', 5),
  unit('минута', 1, ['мин'], 'путь займет 5 мин', 5),
  unit('человек', 1, ['чел'], 'принято 5 чел.', 5),
  unit('штука', 1, ['шт', 'ед'], 'куплено 5 шт.', 5),
  unit('°C', 1, ['°c', '°с', '° c', '° с', '°', ...ended('градус', masculine)], 'мороз в 5 градусов', 5),
]
