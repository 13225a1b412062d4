// Words by which a report says that its figure is not simply the figure of the whole: a part, a stage, each one, some more; or
// that something changed or was put right. Language knowledge as data: each line has the phrase that needed it, and a test
// runs that phrase.
import { once } from './once.ts'

export const cueNames = [
  'part', 'section', 'first', 'second', 'third', 'fourth', 'each', 'addition', 'temporary', 'permanent', 'average', 'again', 'progress', 'change', 'correction', 'partial-period',
  'last-year', 'this-year', 'about', 'works', 'extent',
] as const // prettier-ignore
export type CueName = (typeof cueNames)[number]

interface CueLine {
  readonly cue: CueName
  readonly pattern: RegExp
  readonly examples: readonly string[]
}
const line = (cue: CueName, pattern: string, ...examples: readonly string[]): CueLine => ({
  cue,
  pattern: new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu'),
  examples,
})
const stage = '(?:очеред|этап|пусков|стади|кезең|кезек|stage|phase|lot)'

export const cueLines: readonly CueLine[] = [
  line('part', 'из них|из которых|из этой суммы|из этого числа|в том числе|включая|часть из|в числе которых', 'из них 4 школы', 'в том числе 2 млрд', 'включая 30 км'),
  line('part', 'оның ішінде|соның ішінде|олардың|оның\\s', 'оның ішінде 4 мектеп', 'олардың 4-еуі ауылда'),
  line('part', 'of which|of them|of these|including|among them', 'of which 4 are rural', 'including 2 billion'),
  line('section', 'участ(?:ок|к)|отрез(?:ок|к)|перегон|пусковой комплекс|один из корпусов|корпус(?:а|е)? №', 'участок 35 км', 'на участке длиной 5 км'),
  line('section', 'учаске|телім|бөлігі', 'жолдың 35 км бөлігі', 'учаскесі 5 км'),
  line('section', 'section|stretch|part of the', 'a 35 km section', 'a stretch of 5 km'),
  line('first', `перв\\S* ${stage}|1-\\S* ${stage}|${stage}\\S* 1|I ${stage}|бірінші ${stage}|first ${stage}`, 'первая очередь', '1-й этап', 'бірінші кезең', 'the first stage', 'phase 1'),
  line('second', `втор\\S* ${stage}|2-\\S* ${stage}|${stage}\\S* 2|II ${stage}|екінші ${stage}|second ${stage}`, 'вторая очередь', '2-й этап', 'екінші кезең', 'the second stage'),
  line('third', `трет\\S* ${stage}|3-\\S* ${stage}|${stage}\\S* 3|III ${stage}|үшінші ${stage}|third ${stage}`, 'третий этап', 'үшінші кезең', 'third phase'),
  line('fourth', `четв\\S* ${stage}|4-\\S* ${stage}|${stage}\\S* 4|төртінші ${stage}|fourth ${stage}`, 'четвертый этап', 'төртінші кезең', 'fourth phase'),
  line('each', 'кажд(?:ый|ая|ое|ой|ом|ую|ого)|по \\d[\\d ,.]*\\s?(?:млн |млрд |тыс\\.? )?\\p{L}+ в каждо', 'по 300 мест в каждой', 'каждая школа на 300 мест'),
  line('each', 'әрқайсы|әрбір|әр\\s', 'әрқайсысы 300 орындық', 'әр мектеп 300 орындық'),
  line('each', 'each|apiece', '300 places each'),
  line('addition', 'ещ[её]\\s+(?:на\\s)?(?:\\d|не менее|около|более|почти|одн|дв|тр|пят)|дополнительн|в дополнение', 'ещё 50 рабочих мест', 'дополнительно 2 млрд'),
  line('addition', 'тағы|қосымша', 'тағы 50 жұмыс орны', 'қосымша 2 млрд теңге'),
  line('addition', 'another|additional|a further|more than the', 'another 50 jobs', 'additional 2 billion'),
  line('temporary', 'на (?:период|время) (?:строительства|работ)|временн|в период строительства|в ходе строительства', 'на период строительства 400 мест', 'временных рабочих мест'),
  line('temporary', 'құрылыс (?:кезінде|барысында)|уақытша', 'құрылыс кезінде 400 адам', 'уақытша жұмыс орны'),
  line('temporary', 'during construction|temporary', '400 jobs during construction', 'temporary jobs'),
  line('permanent', 'постоянн|тұрақты|permanent', '120 постоянных мест', 'тұрақты жұмыс орны', 'permanent jobs'),
  line('average', 'в среднем|средн(?:ий|яя|ее|ем)|орта есеппен|орташа|on average|average', 'в среднем 40 человек', 'орта есеппен 40 адам', 'on average 40'),
  line('again', 'вновь откр|повторно|после (?:ремонта|реконструкции|капремонта)|заново|қайта ашыл|жөндеуден кейін|reopen|after (?:repairs|renovation)', 'вновь открыли', 'после ремонта открыли', 'қайта ашылды', 'reopened in May'),
  line('progress', 'отремонтир|уложен|уложил|проложен|проложил|построен[оы] уже|уже построен|готовност|освоен|пройден|выполнен', 'отремонтировано 40 км', 'проложили 12 км', 'готовность 40%', 'освоено 2 млрд'),
  line('progress', 'жөнделді|жөндел|төсел|тартыл|дайындығ|игеріл|орындал', '40 км жол жөнделді', 'дайындығы 75%', 'игерілді'),
  line('progress', 'repaired|laid|complete(?:d)?(?! cost)|readiness|ready', '40 km repaired', '75% complete', '12 km laid'),
  line('change', 'вырос|возрос|увелич|подорож|подешев|снизил|снижен|сократ|уменьш|расшир|модерниз|пересмотр|вместо|ранее (?:планир|сообщ|было)|до этого|прежн|перенес|перенос|отодвин|сдвин|продлен|продлил', 'выросла до 9 млрд', 'подорожал до 950 млн', 'после расширения', 'вместо 300 мест 600', 'срок перенесли'),
  line('change', 'өсті|артты|ұлғай|кеңейт|қымбатта|арзанда|азай|қысқар|көбей|орнына|бұрын|шегерілді|ұзартыл', '9 млрд-қа дейін өсті', 'ұлғайтылды', 'мерзімі ұзартылды', 'кейінге шегерілді'),
  line('change', 'increase[ds]?|rose|grew|grown|up from|down from|expan|fell|reduced|revised|instead of|previously|earlier planned|postponed|delayed|upgrade', 'rose to 9 billion', 'up from 300', 'after the expansion', 'was postponed'),
  line('correction', 'уточнен|исправлен|поправк|опечатк|ошибочно|по ошибке|приносим извинения', 'Уточнение: 205 мест', 'исправлено', 'ранее ошибочно указано'),
  line('correction', 'түзету|нақтылау|қате', 'Түзету: 205 орын', 'қате кеткен'),
  line('correction', 'correction|corrected|erratum|clarification|by mistake', 'Correction: 205 jobs', 'This was corrected'),
  line('partial-period', 'полугоди|квартал|\\d+ месяц|(?:тр|четыр|пят|шест|сем|восем|девят|одиннадцат)\\p{L}* месяц|с начала года|с начала', 'за первое полугодие', 'за 9 месяцев', 'с начала года', 'за семь месяцев'),
  line('partial-period', 'жартыжылды|тоқсан|\\d+ айда|жыл басынан', 'бірінші жартыжылдықта', '9 айда', 'жыл басынан бері'),
  line('partial-period', 'half of|half-year|quarter|\\d+ months|since the beginning', 'in the first half of 2024', 'in 9 months', 'since the beginning of the year'),
  line('each', 'одн(?:а|ой|у|ого)\\s(?!из)\\p{L}{4,}|бір (?:пәтер|орын|мектеп|үй)|per (?:flat|place|unit|house)', 'одна квартира стоит 18 млн', 'бір пәтер 18 млн', '18 million per flat'),
  line('about', 'почти|около|порядка|примерно|приблизительно|шамамен|жуық|дерлік|nearly|almost|about|roughly', 'почти 100 км', 'шамамен 100 км', 'nearly 100 km'),
  line('works', 'обнов|ремонт|отремонт|реконстр|сдела|постро|улож|пролож|протян|начал|вышл|охват|возвед|заасфальт|привед', 'обновят 74 километра', 'сделали 115 км', 'построили 12 км'),
  line('works', 'жөнде|жаңарт|салын|салды|төсе|тартыл|жүргіз|қамты', '40 км жөнделді', '12 км жаңартылады', '53 км жолда жұмыс жүргізілді'),
  line('works', 'repair|renovat|renew|rebuil|lay|laid|built|build|pave|upgrad|cover', '40 km repaired', '12 km were laid', '53 km will be paved'),
  line('extent', 'длин|протяж|площад|занима|раскин|вся|весь|все|всего|общ', 'длина моста 320 метров', 'вся дорога – 200 км', 'парк занимает 2 га'),
  line('extent', 'ұзынд|аума|көлем|жалпы|бүкіл|барлығы', 'ұзындығы 320 метр', 'аумағы 2 гектар', 'жалпы 200 км'),
  line('extent', 'length|long|area|total|entire|whole|occup|stretch|span', '320 m long', 'a total of 200 km', 'occupies 2 ha'),
  line('last-year', 'в прошлом году|за прошлый год|прошлого года|былтыр|өткен жыл|last year', 'в прошлом году 11 школ', 'былтыр 11 мектеп', '11 schools last year'),
  line('this-year', 'в этом году|в текущем году|в нынешнем году|за этот год|текущего года|биыл|осы жыл|this year', 'в этом году 11 школ', 'биыл 11 мектеп', '11 schools this year'),
] // prettier-ignore

/** What was done to what is counted, or what a share is of: figures of two different ones are no two figures of one thing. */
interface TopicLine {
  readonly name: string
  readonly pattern: RegExp
  readonly examples: readonly string[]
}
const topic = (name: string, pattern: string, ...examples: readonly string[]): TopicLine => ({
  name,
  pattern: new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu'),
  examples,
})
export const topicLines: readonly TopicLine[] = [
  topic('build', 'постро|строит|стро[яй]|возвед|возвод|сда(?:л|но|ч|ны)|вв(?:ед|од)|салын|салу|build|built|construct|commission', 'построили 11 школ', '11 мектеп салынды', '11 schools were built'),
  topic('repair', 'ремонт|отремонт|реконстр|жөнде|repair|renovat', 'отремонтировали 11 школ', '11 мектеп жөнделді', '11 schools repaired'),
  topic('close', 'закры|снес|ликвидир|жабыл|closed|demolish', 'закрыли 3 школы', '3 мектеп жабылды', '3 schools closed'),
  topic('buy', 'закуп|приобр|купил|сатып ал|bought|purchas', 'закуплено 40 автобусов', '40 автобус сатып алынды', '40 buses purchased'),
  topic('gas', 'газ|gas', 'газифицировано 55%', 'газбен қамтылды', 'connected to gas'),
  topic('water', 'вод(?:ой|а|у|оснаб|опров)|питьев|ауыз су|су(?:мен|ға)|water', 'водой обеспечены 97%', 'сумен қамтылды', 'have water'),
  topic('internet', 'интернет|internet', 'интернет есть в 90% сёл', 'интернетпен қамтылды', 'have internet'),
  topic('wear', 'износ|изнош|тозу|тозығ|wear', 'износ сетей 60%', 'желілердің тозуы', 'wear of networks'),
  topic('ready', 'готовн|дайынд|readiness|complete', 'готовность 40%', 'дайындығы 75%', '75% complete'),
  topic('electric', 'электр|свет|жарық|electric|power', 'электричество есть в 99% сёл', 'электрмен қамтылды', 'have electricity'),
  topic('quality', 'в хорошем|в удовлетворительном|жақсы жағдай|good condition', 'в хорошем состоянии 90% дорог', 'жолдардың 90%-ы жақсы жағдайда', 'in good condition'),
] // prettier-ignore

export const cuesIn = (words: string): ReadonlySet<CueName> =>
  new Set(cueLines.filter(({ pattern }) => pattern.test(words)).map(({ cue }) => cue))
/** Where the first words of the cue begin; -1 when there are none. */
export const cueAt = (words: string, cue: CueName): number =>
  cueLines.reduce((first, one) => {
    const at = one.cue === cue ? words.search(one.pattern) : -1
    return at >= 0 && (first < 0 || at < first) ? at : first
  }, -1)
type Worded = { readonly evidence: { readonly text: string } }
export const topicsIn = (words: string): ReadonlySet<string> =>
  new Set(topicLines.filter(({ pattern }) => pattern.test(words)).map(({ name }) => name))
export const cuesOf: (claim: Worded) => ReadonlySet<CueName> = once(({ evidence }) => cuesIn(evidence.text))
export const topicsOf: (claim: Worded) => ReadonlySet<string> = once(({ evidence }) => topicsIn(evidence.text))
