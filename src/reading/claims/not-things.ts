// What is said to be opened, launched, built or finished and is nothing that stands anywhere: a forum is opened, a law adopted, talks
// finished, a career built. The head of the phrase tells it. And things in general ('школы по всей стране'), of which no one stands built.
import type { Language } from '../../model/index.ts'
import { keptBy } from '../../words/kept.ts'

const russian =
  /^(?:сезон|форум|совещани|заседани|встреч|конференц|конкурс|чемпионат|турнир|фестивал|выставк|ярмарк|акци|праздник|церемони|программ|закон|кодекс|поправк|устав|приказ|указ|постановлени|соглашени|договор|меморандум|переговор|диалог|обсуждени|дел[оау]$|расследовани|прием(?:а|у|ом)?$|сбор(?:а|у)?$|набор(?:а|у)?$|уборк|сев$|посевн|жатв|урожай|перепис|выбор|голосовани|карьер[ау]$|отношени|будущ|обществ|государств|стран[аыу]?$|комисси|депутат|министр|министерств|акимат|правительств|управлени|штаб|совет$|групп|команд|отряд|бригад|лини[яию]$|сайт|портал|приложени|вакансии|отбор|тендер|учени|урок|каникул|зим[аы]|лето$|мероприяти|слет|марафон|матч|фильм|книг|экспорт|импорт|торговл|поставк|суд$|бизнес|долг[иа]?$|режим|инвестор|волонтер|жител|газет|журнал|слух|информаци|решени|огонь|огня|путь$|процесс|вопрос|инициатив|власт|оппозици|сторон|полет|поиск|штраф|реч[ьи]$|врем[яе]|сделк|горюч|рабочи[ехй]$|план|отпечатк|русски[ей]$|американц|люд[ие]|который|которые|которая|сообщени|новост|иде[яи]|мечт|жизн|войн|бой$|бои$|мир$|партнерств|сотрудничеств|доверие|миграци|(?:город|сел[ао]|аул|поселок|район|область|регион|край|столица|мегаполис)$)/
const english =
  /^(?:seasons?|forums?|meetings?|sessions?|conferences?|contests?|competitions?|championships?|tournaments?|festivals?|exhibitions?|fairs?|ceremon(?:y|ies)|programmes?|programs?|laws?|bills?|codes?|amendments?|decrees?|agreements?|treat(?:y|ies)|talks|negotiations?|dialogues?|discussions?|cases?|investigations?|harvests?|sowing|census|elections?|careers?|ties|relations|societ(?:y|ies)|states?|countr(?:y|ies)|commissions?|committees?|ministr(?:y|ies)|governments?|councils?|courts?|teams?|groups?|hotlines?|websites?|portals?|apps?|tenders?|lessons?|events?|films?|books?|exports?|imports?|trade|deliver(?:y|ies)|summits?|applications?|campaigns?|relationships?|partnerships?|consensus|visits?|weeks?|days?|matches|initiatives?|ministers?|plans?|information|decisions?|ideas?|processe?s?|questions?|authorit(?:y|ies)|flights?|searches|fines?|speech(?:es)?|time|deals?|people|workers|news|reports?|dreams?|li(?:fe|ves)|wars?|peace|cooperation|trust|migration|consumers|residents|sides?|towns?|cit(?:y|ies)|villages?|regions?)$/
const kazakh =
  /^(?:маусым|форум|жиын|кеңес|отырыс|кездесу|жиналыс|конференци|байқау|конкурс|чемпионат|турнир|фестивал|көрме|жәрмеңке|акци|мереке|рәсім|бағдарлама|заң|кодекс|түзету|жарлық|бұйрық|қаулы|келісім|шарт|меморандум|келіссөз|диалог|талқыла|талқылау|қылмыстық|тергеу|егін|жинау|орақ|науқан|санақ|сайла|дауыс|мансап|қатынас|қоғам|мемлекет|ел(?:і|де|дің)?$|комисси|депутат|министр|әкімдік|үкімет|басқарма|штаб|топ(?:тар)?$|тобы|команда|жасақ|сайт|портал|қосымша|тендер|іріктеу|сабақ|оқу(?:-жаттығу)?$|демалыс|шара|марафон|матч|фильм|кітап|экспорт|импорт|сауда(?:сы)?$|тыйым|айыппұл|байланыс(?:ы)?$|режим|азамат|волонт|инвестор|мүшелер|проблема|сауал|ұсыныс|өтінім|жайт|гол$|газет|қарыз|күні$|ақпарат|шешім|бастама|билік|мәселе|идея|арман|соғыс|бейбітшілік|ынтымақтастық|сенім$|тұрғындар|халық|адамдар|уақыт|үдеріс|процесс|сот$|бизнес|жұмыс$|(?:қала|ауыл|аудан|облыс|өңір|аймақ)$)/

/** 'Новая линия для пенсионеров' is a line: the first word that is no adjective. */
const russianHead = (words: readonly string[]): string =>
  words.find((word) => !/(?:[ыио]й|[аяоыи][яе]|[оые]го|[ую]ю|[ыи]х|[ыи]м)$/.test(word) || russian.test(word)) ??
  words[0]!
const englishHead = (words: readonly string[]): string => {
  const cut = words.findIndex((word) => /^(?:of|in|for|at|to|with|on|by|from|between|under)$/.test(word))
  return words[(cut > 0 ? cut : words.length) - 1]!
}

/** Whether a phrase names nothing that could stand built or be at work. */
export const isNoThing = (name: string, language: Language): boolean => noThings[language](name)
const isNothing = (name: string, language: Language): boolean => {
  const words = name.toLowerCase().split(/\s+/)
  if (language === 'ru') return russian.test(russianHead(words))
  return language === 'en'
    ? english.test(englishHead(words))
    : kazakh.test(words.at(-1)!) || /^(?:жедел|сенім) желі/.test(words.slice(-2).join(' '))
}

const noThings: Record<Language, (name: string) => boolean> = {
  ru: keptBy(2000, (name) => isNothing(name, 'ru')),
  kk: keptBy(2000, (name) => isNothing(name, 'kk')),
  en: keptBy(2000, (name) => isNothing(name, 'en')),
}

/** 'По всей стране', 'in every village': where things in general are, and no one of them. */
const everywhere: Record<Language, RegExp> = {
  ru: /(?:^| )(?:по всей (?:стране|республике|области|земле)|по всему (?:краю|миру|казахстану)|во всех (?:областях|регионах|районах|городах|селах)|в каждом (?:селе|районе|городе|дворе|ауле)|везде|всюду|повсюду|повсеместно|тут и там)(?: |$)/,
  en: /(?:^| )(?:all over|across|throughout) the (?:country|nation|republic|region|land|world)(?: |$)|(?:^| )in every (?:village|town|city|district|region|yard)(?: |$)|(?:^| )everywhere(?: |$)/,
  kk: /(?:^| )(?:ел|республика|еліміз|облыс|қазақстан) бойынша(?: |$)|(?:^| )(?:әр|барлық|бүкіл) (?:ауылда|ауданда|өңірде|қалада|елде|облыста|ауылдарда|өңірлерде)(?: |$)|(?:^| )(?:барлық жерде|жер-жерде)(?: |$)/,
}
export const isEverywhere = (words: string, language: Language): boolean => everywhere[language].test(words)

/** 'Школы и больницы': many, not counted, by their bare noun. */
export const isBarePlural = (name: string, language: Language): boolean => {
  if (/[\d«"]|\s\S+\s/.test(name) || name !== name.toLowerCase()) return false
  if (language === 'kk') return /(?:лар|лер|дар|дер|тар|тер)$/.test(name)
  return language === 'ru' ? /(?:[ыи]|ова|дома|сады)$/.test(name) : /[^s]s$/.test(name)
}
