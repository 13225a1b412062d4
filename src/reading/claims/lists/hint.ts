// Small words that change what an event or amount says: not, if, will be, planned, could be done with help.
import type { CueLine } from '../cues.ts'

export type HintMeaning = 'negation' | 'condition' | 'future' | 'plan' | 'order' | 'promise' | 'success'
export type HintLine = CueLine<HintMeaning>
const hint = (means: HintMeaning) => (cue: string, example: string): HintLine => ({ cue, means, example }) // prettier-ignore
const negation = hint('negation')
const condition = hint('condition')
const future = hint('future')
const plan = hint('plan')
const order = hint('order')
const promise = hint('promise')
const success = hint('success')

export const hintsRu: readonly HintLine[] = [
  negation('не', 'Школа не сдана.'),
  negation('нет', 'Моста еще нет.'),
  negation('так и не', 'Мост так и не открыт.'),
  condition('если', 'Если найдут деньги, мост построят.'),
  condition('бы', 'Мост бы построили.'),
  condition('при условии', 'Мост построят при условии оплаты.'),
  future('будет', 'Мост будет построен.'),
  future('будут', 'Дома будут сданы.'),
  plan('планиру(ет|ют|ется|ются|ем|я)', 'Планируется построить мост.'),
  plan('запланирован(|а|о|ы)', 'На весну запланирован ремонт.'),
  plan('намечен(|а|о|ы)', 'На весну намечен ремонт.'),
  plan('намеча(ется|ют|ются)', 'Намечается ремонт.'),
  plan('намерен(|а|о|ы)', 'Фирма намерена строить.'),
  plan('собира(ется|ются)', 'Собираются строить мост.'),
  plan('предсто(ит|ят)', 'Предстоит построить мост.'),
  plan('предполагается', 'Предполагается построить мост.'),
  plan('предусмотрен(|а|о|ы)', 'Предусмотрена прокладка труб.'),
  plan('предусматрива(ет|ется)', 'План предусматривает ремонт.'),
  plan('ожида(ется|ют|ем)', 'Ожидается запуск линии.'),
  plan('готов(ятся|ится)', 'Готовятся открыть клуб.'),
  plan('решен(о|а)', 'Решено построить мост.'),
  plan('решил(|и|а)', 'Решили построить мост.'),
  plan('хо(тят|чет)', 'Хотят построить мост.'),
  plan('долж(ен|на|но|ны) быть', 'Мост должен быть достроен.'),
  plan('рассчитыва(ют|ет)', 'Рассчитывают достроить мост.'),
  plan('в планах', 'В планах построить мост.'),
  plan('задач(а|и) на', 'Наша задача на год – десять домов.'),
  plan('цель', 'Цель – сто домов.'),
  plan('в перспективе', 'В перспективе построить мост.'),
  order('поруч(ил|ила|или|ено|ены|ена|ает)', 'Поручено построить мост.'),
  order('потребовал(|а|и)', 'Потребовал достроить мост.'),
  order('велел(|а|и)', 'Велел достроить мост.'),
  order('необходимо', 'Необходимо достроить мост.'),
  order('нужно', 'Нужно достроить мост.'),
  order('надо', 'Надо достроить мост.'),
  order('следует', 'Следует достроить мост.'),
  order('долж(ен|на|но|ны)', 'Акимат должен построить мост.'),
  promise('обеща(ет|ют|л|ла|ли)', 'Обещают достроить мост.'),
  promise('пообещал(|а|и)', 'Пообещали достроить мост.'),
  promise('завери(л|ла|ли)', 'Заверили, что мост построят.'),
  success('помог(|ла|ло|ли)', 'Построить мост помогли соседи.'),
  success('удалось', 'Удалось построить мост.'),
  success('смогл(и|а)', 'Смогли построить мост.'),
  success('успел(и|а)', 'Успели построить мост.'),
]

export const hintsKk: readonly HintLine[] = [
  negation('жоқ', 'Мектеп әлі салынған жоқ.'),
  negation('емес', 'Жол дайын емес.'),
  condition('егер', 'Егер ақша табылса, салынады.'),
  condition('аяқталса', 'Құрылыс аяқталса, ашылады.'),
  plan('жоспарлан(ған|ды|уда|ып)', 'Мектеп салу жоспарланған.'),
  plan('жоспарлап отыр', 'Мектеп салуды жоспарлап отыр.'),
  plan('жоспар(да|ы|ында)', 'Мектеп салу жоспарда.'),
  plan('көзделген', 'Мектеп салу көзделген.'),
  plan('көзделіп отыр', 'Мектеп салу көзделіп отыр.'),
  plan('ниетті', 'Зауыт салуға ниетті.'),
  plan('күтіл(уде|іп|еді)', 'Ашылуы күтілуде.'),
  plan('тиіс', 'Жол бітуі тиіс.'),
  order('тапсыр(ды|ма|мас|ылды)', 'Жолды бітіруді тапсырды.'),
  order('керек', 'Жолды бітіру керек.'),
  order('қажет', 'Жолды бітіру қажет.'),
  promise('уәде*', 'Жолды бітіреміз деп уәде берді.'),
]

export const hintsEn: readonly HintLine[] = [
  negation('not', 'The road is not ready.'),
  negation('never', 'The road was never built.'),
  negation('no longer', 'It is no longer used.'),
  negation("hasn't", "It hasn't opened."),
  negation("wasn't", "It wasn't opened."),
  condition('if', 'If money is found, it will be built.'),
  condition('would', 'It would be built.'),
  future('will', 'It will be built.'),
  plan('plan(|s|ned|ning)', 'They plan to build it.'),
  plan('is to', 'It is to be built.'),
  plan('are to', 'They are to be built.'),
  plan('expected', 'It is expected to open.'),
  plan('scheduled', 'It is scheduled to open.'),
  plan('intend(|s)', 'They intend to build it.'),
  plan('due to', 'It is due to open.'),
  plan('aim(|s)', 'They aim to build it.'),
  order('must', 'They must build it.'),
  order('should', 'They should build it.'),
  order('ha(s|ve) to', 'They have to build it.'),
  order('need(|s) to', 'They need to build it.'),
  order('instruct*', 'He instructed them to build it.'),
  order('order(ed)', 'He ordered them to build it.'),
  promise('promis*', 'He promised to build it.'),
]
