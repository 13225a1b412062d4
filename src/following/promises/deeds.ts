// Deeds that can be seen done: by the word that asks for them it is told whether a promise without a date or figure could be
// checked at all, and whether what it asks is a beginning or an end. 'To speed up', 'to keep under control', 'to strengthen'
// are not here: nobody can say when they are done. Each line brings the phrase that needed it; the test runs it.
import type { Language } from '../../model/index.ts'

/** start: to begin something; finish: something is there at the end of it. */
export type Deed = 'start' | 'finish'

export interface DeedLine {
  readonly language: Language
  readonly deed: Deed
  /** From the beginning of a word, in small letters. */
  readonly words: string
  readonly example: string
}
const line =
  (language: Language, deed: Deed) =>
  (words: string, example: string): DeedLine => ({ language, deed, words, example })
const [ruStart, ru] = [line('ru', 'start'), line('ru', 'finish')]
const [kkStart, kk] = [line('kk', 'start'), line('kk', 'finish')]
const [enStart, en] = [line('en', 'start'), line('en', 'finish')]

export const deedLines: readonly DeedLine[] = [
  ruStart('нач(?:ать|н[её]т|нут|инать|нем|ну)(?!\\p{L})', 'Поручено начать строительство моста.'),
  ruStart('приступ(?:ить|ит|ят|им)(?!\\p{L})', 'Подрядчик обещал приступить к работам.'),
  ruStart('залож(?:ить|ат|им)(?!\\p{L})', 'Обещали заложить парк.'),
  ru('(?:до|по|за)?стро(?:ить|ят|ит|им)(?!\\p{L})', 'Аким поручил построить школу.'),
  ru('возвести|возведут|возведет', 'Здесь обещали возвести мост.'),
  ru('откр(?:ыть|оет|оют|оем|оется|ыться)(?!\\p{L})', 'Поликлинику обещали открыть.'),
  ru('запуст(?:ить|ит|ят|им)(?!\\p{L})', 'Поручено запустить цех.'),
  ru('ввести|введут|введет|введем', 'Поручено ввести котельную.'),
  ru('сда(?:ть|дут|ст|дим)(?!\\p{L})', 'Дом обещали сдать жильцам.'),
  ru('заверш(?:ить|ит|ат|им)(?!\\p{L})', 'Аким потребовал завершить ремонт.'),
  ru('законч(?:ить|ит|ат|им)(?!\\p{L})', 'Он велел закончить работы.'),
  ru('(?:от|за)ремонтир(?:овать|ует|уют|уем)(?!\\p{L})', 'Дорогу обещали отремонтировать.'),
  ru('реконструир(?:овать|ует|уют)(?!\\p{L})', 'Поручено реконструировать стадион.'),
  ru('восстанов(?:ить|ит|ят|им)(?!\\p{L})', 'Обещали восстановить дамбу.'),
  ru('установ(?:ить|ит|ят|им)(?!\\p{L})', 'Поручено установить светофор.'),
  ru('(?:за|вы)?куп(?:ить|ит|ят|им|ать)(?!\\p{L})', 'Поручено закупить автобусы.'),
  ru('приобр(?:ести|етут|етет)(?!\\p{L})', 'Обещали приобрести аппарат.'),
  ru('подключ(?:ить|ит|ат|им)(?!\\p{L})', 'Село обещали подключить к газу.'),
  ru('прове(?:сти|дут|дет|дем) (?:газ|вод|свет|интернет|ремонт|конкурс|проверк|канализац)', 'Обещали провести воду.'),
  ru('выдел(?:ить|ит|ят|им)(?!\\p{L})', 'Поручено выделить землю.'),
  ru('выпла(?:тить|тит|тят)(?!\\p{L})|погас(?:ить|ит|ят)(?!\\p{L})', 'Завод обещал погасить долги.'),
  ru('пересел(?:ить|ит|ят)(?!\\p{L})', 'Жителей обещали переселить.'),
  ru('снести|снесут|демонтир(?:овать|уют)(?!\\p{L})', 'Поручено снести здание.'),
  ru('(?:вы|по)сад(?:ить|ят|им)(?!\\p{L})', 'Обещали посадить деревья.'),
  ru('созда(?:ть|дут|ст) (?!услови|возможност)', 'Обещали создать рабочие места.'),
  ru('подпи(?:сать|шут|шет)(?!\\p{L})', 'Стороны обещали подписать договор.'),
  ru('принять (?:закон|программ|план|проект|бюджет)', 'Поручено принять программу.'),
  ru('разработа(?:ть|ют|ет)(?!\\p{L})|утверд(?:ить|ят|ит)(?!\\p{L})', 'Поручено разработать план.'),
  ru('представ(?:ить|ят|ит)(?!\\p{L})|отчита(?:ться|ются)', 'Поручено представить отчёт.'),
  ru('переда(?:ть|дут|ст)(?!\\p{L})', 'Здание обещали передать школе.'),
  ru('оснаст(?:ить|ят|ит)(?!\\p{L})|оборуд(?:овать|уют)(?!\\p{L})', 'Поручено оснастить больницу.'),
  ru('благоустро(?:ить|ят|ит)(?!\\p{L})|заасфальтир|озелен(?:ить|ят)', 'Двор обещали благоустроить.'),
  ru('уволить|назнач(?:ить|ат|ит)(?!\\p{L})', 'Поручено назначить директора.'),
  kkStart('баста(?!уыш|п бер)', 'Көпір құрылысын бастау тапсырылды.'),
  kkStart('кіріс(?:у|ед|іп|сін)', 'Жұмысқа кірісу тапсырылды.'),
  kk('сал(?:у|ып|ына|ын|ады|амыз|сын)', 'Әкім мектеп салуды тапсырды.'),
  kk('тұрғыз', 'Көпір тұрғызуға уәде берді.'),
  kk('аяқта', 'Жөндеуді аяқтау тапсырылды.'),
  kk('аш(?:у|ып|ыла|ады|амыз|сын)(?!\\p{L}*л\\p{L}*ш)', 'Емхана ашуға уәде берді.'),
  kk('іске қос', 'Цехты іске қосу тапсырылды.'),
  kk('пайдалануға бер|ел игілігіне бер', 'Үйді пайдалануға беру тапсырылды.'),
  kk('жөнде(?:у|п|лед|йд|й)', 'Жолды жөндеуге уәде берді.'),
  kk('қалпына келтір|жаңғырт|қайта жаңарт', 'Бөгетті қалпына келтіруге уәде берді.'),
  kk('орнат', 'Бағдаршам орнату тапсырылды.'),
  kk('сатып ал', 'Автобустарды сатып алу тапсырылды.'),
  kk('(?:газ|су|жарық|интернет)\\p{L}* (?:тарт|жүргіз|қос|кіргіз)', 'Ауылға газ тартуға уәде берді.'),
  kk('(?:газ|су|желі|жүйе)\\p{L}*(?:ға|ге|қа|ке|на|не) қос', 'Ауылды газ желісіне қосуға уәде берді.'),
  kk('төле(?:у|п|й|н)', 'Зауыт қарызын төлеуге уәде берді.'),
  kk('көшір', 'Тұрғындарды көшіру тапсырылды.'),
  kk('(?:тал|ағаш|көшет)\\p{L}* (?:ек|отырғыз)', 'Ағаш отырғызуға уәде берді.'),
  kk('әзірле|бекіт(?:у|іп|ед|іл)', 'Жоспар әзірлеу тапсырылды.'),
  kk('қол қо[йю]', 'Шартқа қол қоюға уәде берді.'),
  kk('бұз(?:у|ып|ыл)|сүр(?:у|іп) тастау', 'Ескі үйді бұзу тапсырылды.'),
  kk('абаттандыр|асфальтта', 'Ауланы абаттандыруға уәде берді.'),
  enStart('(?:begin|start|launch work|break ground)(?!\\p{L})', 'The firm was told to begin the works.'),
  en('(?:build|rebuild|construct|erect)(?!\\p{L})', 'The akim ordered to build a school.'),
  en('(?:complete|finish)(?!\\p{L})', 'The firm promised to finish the bridge.'),
  en('(?:open|launch|commission|hand over|put into)(?!\\p{L})', 'They promised to open a clinic.'),
  en('(?:repair|renovate|restore|pave|resurface)(?!\\p{L})', 'They promised to repair the road.'),
  en('(?:install|equip|connect|supply gas|lay)(?!\\p{L})', 'They promised to install lights.'),
  en('(?:buy|purchase|procure|acquire)(?!\\p{L})', 'They were told to buy buses.'),
  en('(?:pay|repay|allocate|transfer)(?!\\p{L})', 'The plant promised to pay the debts.'),
  en('(?:resettle|relocate|demolish)(?!\\p{L})', 'They promised to resettle the tenants.'),
  en('(?:sign|adopt|approve|draft|submit|publish)(?!\\p{L})', 'They were told to submit a plan.'),
  en('(?:plant|appoint|dismiss)(?= \\p{L})', 'They promised to plant trees.'),
]

const any = (deed: Deed): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${deedLines
      .filter((one) => one.deed === deed)
      .map((one) => one.words)
      .join('|')})`,
    'iu',
  )
const patterns: Readonly<Record<Deed, RegExp>> = { start: any('start'), finish: any('finish') }

/** What the words ask to see; an end is more than a beginning. Undefined where nothing could be seen done. */
export const deedOf = (text: string): Deed | undefined =>
  patterns.finish.test(text) ? 'finish' : patterns.start.test(text) ? 'start' : undefined
