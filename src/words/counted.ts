// Which word a number counts: 'школ' of '25 новых школ'. Only order and endings are asked here; the dictionary form is for others.
import { isCapital, letterClassOf } from './letters.ts'
import { boundAfter } from './bounds.ts'
import { formsOf } from './forms.ts'
import { numberWordOf } from './numerals.ts'
import type { Language } from '../model/index.ts'
import type { Token } from './types.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that cannot be counted and end the search. */
const stops: ReadonlySet<string> = list(
  'в во на из с со к ко по о об от до за у и или а но не ни при для под над без через между что как это этот эта эти все уже еще лишь только же бы ли ' +
    'будет будут был была было были есть нет он она они оно мы вы я его ее их им ими них то так также там тут чем когда если где кто раза раз ' +
    'составил составила составило составит составляет работает работают идет идут может могут должны должен стал стала стали станет станут ' +
    'готов готова готово готовы вовсе совсем целиком полностью частично пока сейчас теперь сегодня нынче ныне снова опять скоро вскоре потом затем сразу вместе заново наконец везде всюду здесь недавно давно досрочно круглосуточно ежедневно ежегодно ' +
    'мен және да де та те бен пен үшін туралы бойынша дейін кейін бұрын емес бар жоқ болды болады еді ол бұл осы сол оның бірақ ал деп ғана қана ' +
    'men jáne jäne úshin bul ol dep bar joq ' +
    'in on at by of for to from with and or but is are was were be been has have had will would can could may might must should than as that this ' +
    'these those it its they their he she we i you not no so then there here who which when where while if into over under per about after before ' +
    'each now already also more took went came ago later earlier up down out instead',
)
const russianAdjective = /(?:[ыи]х|[ыи]е|[ыи]ми|[ыи]м|[ое]го|[ое]й|ая|яя|ую|юю)$/
const russianNoun: ReadonlySet<string> = list(
  'рабочих служащих учащихся участковых военных пострадавших погибших раненых безработных больных отдыхающих верующих детей людей дней друзей ' +
    'судей семей статей площадей областей частей сетей степеней новостей целей ролей моделей отелей автомобилей учителей жителей строителей ' +
    'водителей спасателей предпринимателей посетителей рублей кораблей музеев юбилей музей отелями детьми людьми дней ночей ключей врачей ' +
    'ребят солдат ягнят телят поросят цыплят утят гусят этажей гаражей мячей скважинами тонн единиц стихотворений изданий',
)
/** 'орындық', 'қабатты': the counted noun with the ending of 'having so many'. */
const kazakhMeasure =
  /^(?:орын|төсек|кереует|қабат|пәтер|оқушы|бала|адам|шәкірт|метр|километр|шақырым|гектар|тонна|мегаватт|жыл|бөлме|ұя)(?:лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті)$/ // prettier-ignore
const kazakhAdjective: ReadonlySet<string> = list(
  'елді жаңа ірі үлкен шағын ескі жеке тұрғын тұрақты қосымша арнайы орта жалпы негізгі бос заманауи зәулім озық әлеуметтік басты қалған осындай түрлі әртүрлі ' +
    'сауын асыл дербес ауыл жергілікті бұрынғы жаңадан кіші мұндай сондай отандық шетелдік өңірлік тұқымды сауынды асылтұқымды аталған модульді бейінді',
)
const kazakhQuality =
  /(?:қабатты|пәтерлі|^көп.+(?:ды|ді|ты|ті)|лық|лік|дық|дік|тық|тік|лы|лі|дағы|дегі|тағы|тегі|ған|ген|қан|кен|атын|етін|йтын|йтін|қы|кі|ғы|гі)$/
/** Nouns that end as adjectives do. */
const kazakhNoun =
  /^(?:мекен|қондырғы|құрылғы|сорғы|шаруашылық|оқулық|бөлік|сыйлық|қазандық|орталық|серіктестік|жылқы|бұрғы|белгі|бастық|қоғамдастық|мекендік|кітап|балық|көлік|мұздық|қалдық|көпшілік|тасжол|кеншілік|ерлік|жастық|демалушы)(?:$|тар|тер|қа|ке|ты|ті|тың|тің|ғы|гі|ны|нің|лар)/
/** 'Келушіге', 'тұтынушыны': whoever does it is a noun. */
const kazakhDoer = /(?:ушы|уші)(?:лар|лер)?(?:ға|ге|ны|ні|ның|нің|да|де|дан|ден|мен)?$/
const englishPeople: ReadonlySet<string> = list(
  'people men women children staff police families cattle sheep personnel poultry',
)
const englishPair: ReadonlySet<string> = list('sports goods services communications systems customs')
/** Counted though they are no plurals by their ending. */
const englishCounted: ReadonlySet<string> = list('head aircraft species series sheep fish deer teeth feet geese media criteria data crossroads offspring folk youth dozen hundred hydropower spacecraft livestock poultry') // prettier-ignore
const isEnglishPlural = (norm: string): boolean =>
  englishPeople.has(norm) ||
  /[a-z]men$/.test(norm) ||
  (norm.length > 3 && norm.endsWith('s') && !/(?:ss|us|is|ous)$/.test(norm))

const isWord = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && !token.breaks && /^\p{L}/u.test(token.text)
const isUpper = (token: Token): boolean => {
  const unit = token.text.charCodeAt(0)
  letterClassOf(unit)
  return isCapital(unit)
}
const isStop = (token: Token): boolean =>
  stops.has(token.norm) || (numberWordOf(token.norm) !== undefined && numberWordOf(token.norm)?.onlyIn === undefined)

/** What a word is, as far as counting goes: what is counted, what describes it, or neither. */
const roleOf = (norm: string, language: Language): 'noun' | 'quality' | 'other' => {
  const forms = formsOf(norm, language)
  const first = forms[0]
  if (first === undefined || first.pos === 'noun' || first.pos === 'name') return 'noun'
  if (first.pos === 'adjective') return 'quality'
  // 'построены' has no case, 'построенных' has one.
  if (first.pos === 'participle') return first.case !== undefined || language === 'kk' ? 'quality' : 'other'
  return forms.some((form) => form.pos === 'noun' && form.source === 'known') ? 'noun' : 'other'
}

/** 'Пять новых', 'остальные пять старых': what is counted was told before. */
const vague = /^(?:нов|стар|так|друг|остальн|оставш|последн|перв|следующ|крупн|больш|мал|небольш|прочи|подобн|аналогичн|готов|действующ|строящ|указанн|данн|эт)(?:ых|их)$/ // prettier-ignore
/** 'Остальные пять завершим', 'восемь сдадут': a verb is not counted. */
const isVerb = (norm: string): boolean => {
  if (!/(?:[иеё]м|[уюая]т|[еи]т|ли)(?:ся|сь)?$/.test(norm)) return false
  const forms = formsOf(norm, 'ru')
  return forms[0]?.pos === 'verb' && forms[0].source === 'known' && forms.every(({ pos }) => pos === 'verb')
}

const russian = (tokens: readonly Token[], at: number): number | undefined => {
  let last: number | undefined
  for (let next = at; next < at + 6; next++) {
    const token = tokens[next]
    // 'простых и полезных опытов'
    if (token?.norm === 'и' && last !== undefined && russianAdjective.test(tokens[next + 1]?.norm ?? '')) continue
    if (!isWord(token) || isStop(token) || (next > at && isUpper(token)))
      return last !== undefined && last === at && vague.test(tokens[last]!.norm) ? undefined : last
    if (token.norm.startsWith('рабоч') && tokens[next + 1]?.norm.startsWith('мест')) return next + 1
    if (russianNoun.has(token.norm)) return next
    const isLast = last !== undefined && vague.test(tokens[last]!.norm) && last === next - 1
    if (isVerb(token.norm)) return isLast ? undefined : last
    const role = russianAdjective.test(token.norm) ? 'quality' : roleOf(token.norm, 'ru')
    if (role === 'noun') return next
    if (role === 'other') return isLast ? undefined : last
    last = next
  }
  return last
}

const isBareNoun = (norm: string): boolean =>
  formsOf(norm, 'kk').some(({ pos, case: bent, possessive }) => pos === 'noun' && bent === 'nom' && possessive !== true)
const isOwned = (norm: string): boolean => {
  const forms = formsOf(norm, 'kk')
  // 'Пәтер алды' is no front of flats.
  if (forms.some(({ pos, tense, source }) => pos === 'verb' && tense === 'past' && source === 'known')) return false
  return forms[0]?.pos === 'noun' && forms[0].possessive === true && forms[0].source === 'known'
}
/** '10 дене шынықтыру кешені', '4 жылу магистралі': what the first word is of is counted, not it. */
const ofSomething = /^(?:дене|жылу|білім|су|ауызсу|ауыз|газ|электр|энергия|спорт|мәдениет|қызмет|денсаулық|тұрғын|жол|автомобиль|көлік|балалар|сүт|ет|астық|кәріз|қосалқы|демалыс|сауда|сервис|логистика|туризм)$/ // prettier-ignore
const ownedEnd = /(?:[бвгғджзйлмнңрчшщпкқстф][ыі]|[аәеиоөуұүыі]с[ыі])(?:н|нің|ның|на|не|нда|нде|нан|нен|мен)?$/
const chainHead = (tokens: readonly Token[], at: number): number | undefined => {
  for (let head = at + 1; head <= at + 3; head++) {
    const token = tokens[head]
    if (!isWord(token) || isStop(token) || isUpper(token) || boundAfter(tokens, head) !== undefined) return undefined
    const forms = formsOf(token.norm, 'kk')
    if (forms.some(({ pos, possessive }) => pos === 'noun' && possessive === true)) return head
    if (!ofSomething.test(token.norm) && forms[0]?.pos === 'noun' && ownedEnd.test(token.norm) && forms[0].source === 'guessed') return head // prettier-ignore
    if (!token.norm.endsWith('у') && !ofSomething.test(token.norm) && forms[0]?.pos !== 'adjective' && !isBareNoun(token.norm)) return undefined // prettier-ignore
    if (forms.some(({ pos, tense }) => pos === 'verb' && tense !== undefined)) return undefined
  }
  return undefined
}
/** '7 білім беру мекемесі', '200 ауыл мектебі': of two nouns the owned one is counted. */
const izafetHead = (tokens: readonly Token[], at: number): number | undefined => {
  if (ofSomething.test(tokens[at]!.norm)) return chainHead(tokens, at)
  const verbal = /^(?:беру|сақтау|қорғау|өндіру|өңдеу|тарату|сату)$/.test(tokens[at + 1]?.norm ?? '') ? 1 : 0
  const head = tokens[at + 1 + verbal]
  if (!isWord(head) || isStop(head) || boundAfter(tokens, at + 1 + verbal) !== undefined) return undefined
  return isBareNoun(tokens[at]!.norm) && isOwned(head.norm) ? at + 1 + verbal : undefined
}

/** 'оның 1,2 миллиарды', '6 мыңына': of something told before, nothing is counted behind it. */
const ownedScale = /^(?:мың|миллион|миллиард|триллион|(?:млн|млрд|трлн)-)(?:ы|ын|ына|ының|ынан|ында|ды|нды)$/

/** 'бас ірі қара', 'бас қой', 'бас мал' */
const isHerdWord = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 3)
    .some((token) =>
      /^(?:қара|қой|сиыр|жылқы|түйе|мал|ешкі|бұзау|құнажын|тана|шошқа|құс|тауық|қозы|бұқа)$/.test(token.norm),
    )

/** 'Екеуі', 'біреуін': of those told before. */
const ofThem = /^(?:біреу|екеу|үшеу|төртеу|бесеу|алтау|жетеу)(?:і|ы|ін|ын|іне|ына|інің|ының|інде|ында|інен|ынан)$/

const kazakh = (tokens: readonly Token[], at: number): number | undefined => {
  if (ownedScale.test(tokens[at - 1]?.norm ?? '') || ofThem.test(tokens[at - 1]?.norm ?? '')) return undefined
  let last: number | undefined
  for (let next = at; next < at + 5; next++) {
    const token = tokens[next]
    if (!isWord(token) || isStop(token) || boundAfter(tokens, next) !== undefined) return last
    // 'Адам санын 400-ге жеткізуді', 'бесеуі іске қосылды': what is done is not counted.
    if ((/у(?:ды|ді)$/.test(token.norm) && token.norm.length > 6 && formsOf(token.norm, 'kk').some(({ lemma, pos }) => pos === 'noun' && lemma.endsWith('у'))) || /^(?:іске|жүзеге|қатарға|қолға|еркін|толық|түгел)$/.test(token.norm)) return last // prettier-ignore
    if (kazakhMeasure.test(token.norm)) return next
    // '11 облыстық маңызы бар жол': what is said of the roads stands between.
    if (token.norm === 'маңызы' && tokens[next + 1]?.norm === 'бар') {
      next++
      continue
    }
    // '600 голштин-фриз тұқымды сиыр'
    if (tokens[next + 1]?.norm === 'тұқымды') continue
    // '100 бас асыл тұқымды сиыр', '90 мың дана кірпіш': heads and pieces of what stands behind.
    if (
      (token.norm === 'бас' && isHerdWord(tokens, next + 1)) ||
      (token.norm === 'дана' &&
        isWord(tokens[next + 1]) &&
        !isStop(tokens[next + 1]!) &&
        isBareNoun(tokens[next + 1]!.norm))
    ) {
      last = next
      continue
    }
    if (token.norm === 'жұмыс' && tokens[next + 1]?.norm.startsWith('орн')) return next + 1
    // 'Алты ауыл газға қосылды' counts villages, 'алты ауыл мектебі' schools.
    if (token.norm === 'ауыл' && !isOwned(tokens[next + 1]?.norm ?? '')) return next
    const listed = !kazakhNoun.test(token.norm) && (kazakhAdjective.has(token.norm) || kazakhQuality.test(token.norm))
    const role = listed ? 'quality' : kazakhDoer.test(token.norm) ? 'noun' : roleOf(token.norm, 'kk')
    if (role === 'noun') return izafetHead(tokens, next) ?? next
    if (role === 'other') return last
    last = next
  }
  return last
}

const english = (tokens: readonly Token[], at: number): number | undefined => {
  let first: number | undefined
  for (let next = at; next < at + 5; next++) {
    const token = tokens[next]
    // 'six more streets'
    if (next === at && token?.norm === 'more' && isWord(tokens[next + 1]) && isEnglishPlural(tokens[next + 1]!.norm)) continue // prettier-ignore
    if (!isWord(token) || isStop(token)) break
    // '98 scheduled to be completed', '40 resurfaced in May': told of what was counted before.
    if (next === at && /[a-z]{3}ed$/.test(token.norm) && /^(?:to|in|by|for|from|on|at|with|and|last|this)$|^[,.;:]$/.test(tokens[next + 1]?.norm ?? '.')) return undefined // prettier-ignore
    if (isEnglishPlural(token.norm)) {
      const beyond = tokens[next + 1]
      return englishPair.has(token.norm) && isWord(beyond) && isEnglishPlural(beyond.norm) ? next + 1 : next
    }
    // 'Break through the 800,000 mark'
    if (next === at && /^(?:mark|threshold|milestone|barrier|odd|strong)$/.test(token.norm)) return undefined
    first ??= next
  }
  // '426 put up from scratch', 'the remaining two exist on paper': what is counted stands in the plural.
  const isOne = /^(?:one|1|half|a|an)$/.test(tokens[at - 1]?.norm ?? '') || tokens[at - 1]?.kind === 'symbol'
  if (first === undefined || isOne || englishCounted.has(tokens[first]!.norm)) return first
  const verb = formsOf(tokens[first]!.norm, 'en').some(({ pos }) => pos === 'verb' || pos === 'participle')
  return verb ? undefined : first
}

/** The token of the counted noun, looked for from the token after the number. */
export const countedNoun = (tokens: readonly Token[], at: number, language: Language): number | undefined => {
  const token = tokens[at]
  if (!isWord(token)) return undefined
  if (token.script === 'latin') return language === 'kk' ? kazakh(tokens, at) : english(tokens, at)
  return language === 'kk' ? kazakh(tokens, at) : russian(tokens, at)
}
