// `node bench/reading/sentences.ts`: twenty hard places for a sentence splitter, ours against the platform's segmenter.
// A bar stands where a sentence ends.
import { sentencesOf, tokenize } from '../../src/words/index.ts'

const hard: readonly string[] = [
  'На завод потратили 8,5 млрд. тенге.|Он уже работает.',
  'Открыт театр им. Абая в с. Ынтымак.|Рядом школа.',
  'Дом площадью 3866,5 кв. м сдан.|В нем 40 квартир.',
  'Выступил К.К. Токаев.|Затем слово взял аким.',
  'В 2025 г. Казахстан построит мост.|Его длина – 2 км.',
  'Школу сдали в 2024 г.|Она работает.',
  '– Мы строим дорогу, – сказал аким.|– Она нужна всем.',
  'Работы стоят…|Денег нет.|Что дальше?',
  '1. Построить школу.|2. Открыть клуб.|3. Отчитаться до 1 мая.',
  'Пишите на press@gov.kz или на сайт www.gov.kz.|Ответ придет за 5 дней.',
  'Поздравляем!|🎉🎉 Школа открыта.',
  'Школа на ул.\u00a0Абая,\u00a0д.\u00a015 открыта.|В ней 300\u00a0мест.',
  'Пред\u00adприятие рабо\u00adтает с 2019\u00a0г.|Там трудятся 50 чел.|Все местные.',
  'Зауыт 2025 ж. ашылады.|Құны 5 млрд. теңге.',
  'Жиынға А. Құнанбаев, М. Әуезов т.б. қатысты.|Олар ән айтты.',
  '«Мы построим мост!» – заявил аким.|Мост будет в мае.',
  'Он спросил: «Где вода?» и ушел.|Воды не было.',
  'Работы ведет ТОО «Айбат» и др.|Срок – до 1 сентября.',
  'The plant of Orda Glass Ltd. makes glass.|Mr. Smith leads it at 5 p.m. every day.',
  'Протяженность ветки 12 км.|Цена 3.5 млн.|Подрядчик – см. Приложение 2.',
]
const ours = (text: string): string => {
  const tokens = tokenize(text)
  return sentencesOf(text, tokens)
    .map(({ start, end }) => text.slice(start, end))
    .join('|')
}
const platforms = (text: string): string =>
  [...new Intl.Segmenter('ru', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '')
    .join('|')

const right = (split: (text: string) => string, shows: boolean): number =>
  hard.filter((marked) => {
    const found = split(marked.replaceAll('|', ' '))
    if (found !== marked && shows) console.log(`  ${found}`)
    return found === marked
  }).length
console.log(
  `sentences: ${right(ours, true)} of ${hard.length} hard places right; Intl.Segmenter ${right(platforms, false)}`,
)
