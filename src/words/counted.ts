// Which word a number counts: 'школ' of '25 новых школ'. Only order and endings are asked here; the dictionary form is for others.
import { isCapital, letterClassOf } from './letters.ts'
import { boundAfter } from './bounds.ts'
import { numberWordOf } from './numerals.ts'
import type { Language } from '../model/index.ts'
import type { Token } from './types.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that cannot be counted and end the search. */
const stops: ReadonlySet<string> = list(
  'в во на из с со к ко по о об от до за у и или а но не ни при для под над без через между что как это этот эта эти все уже еще лишь только же бы ли ' +
    'будет будут был была было были есть нет он она они оно мы вы я его ее их им ими них то так также там тут чем когда если где кто раза раз ' +
    'составил составила составило составит составляет работает работают идет идут может могут должны должен стал стала стали станет станут ' +
    'мен және да де та те бен пен үшін туралы бойынша дейін кейін бұрын емес бар жоқ болды болады еді ол бұл осы сол оның бірақ ал деп ғана қана ' +
    'men jáne jäne úshin bul ol dep bar joq ' +
    'in on at by of for to from with and or but is are was were be been has have had will would can could may might must should than as that this ' +
    'these those it its they their he she we i you not no so then there here who which when where while if into over under per about after before ' +
    'each now already also more took went came ago later earlier',
)
const russianAdjective = /(?:[ыи]х|[ыи]е|[ыи]ми|[ыи]м|[ое]го|[ое]й|ая|яя|ую|юю)$/
const russianNoun: ReadonlySet<string> = list(
  'рабочих служащих учащихся участковых военных пострадавших погибших раненых безработных больных отдыхающих верующих детей людей дней друзей ' +
    'судей семей статей площадей областей частей сетей степеней новостей целей ролей моделей отелей автомобилей учителей жителей строителей ' +
    'водителей спасателей предпринимателей посетителей рублей кораблей музеев юбилей музей отелями детьми людьми дней ночей ключей врачей ' +
    'этажей гаражей мячей скважинами тонн единиц стихотворений изданий',
)
const russianVerb = /(?:[вршжлтпс]ены|[оеи]ваны|аны|ится|ются|ется|ятся|утся|лись|лась|лось|лся|[аяуе]ют|[аяуе]ет)$/
const russianPlural: ReadonlySet<string> = list('стены сцены цены смены антенны краны экраны страны рестораны фонтаны планы органы ветераны районы газет конфет кювет пакет планет лет') // prettier-ignore
/** 'орындық', 'қабатты': the counted noun with the ending of 'having so many'. */
const kazakhMeasure =
  /^(?:орын|төсек|кереует|қабат|пәтер|оқушы|бала|адам|шәкірт|метр|километр|шақырым|гектар|тонна|мегаватт|жыл|бөлме|ұя)(?:лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті)$/ // prettier-ignore
const kazakhAdjective: ReadonlySet<string> = list(
  'жаңа ірі үлкен шағын ескі жеке тұрғын тұрақты қосымша арнайы орта жалпы негізгі бос заманауи зәулім озық әлеуметтік басты қалған осындай түрлі әртүрлі ' +
    'ауыл бұрынғы жаңадан кіші мұндай сондай отандық шетелдік өңірлік',
)
const kazakhQuality =
  /(?:лық|лік|дық|дік|тық|тік|лы|лі|дағы|дегі|тағы|тегі|ған|ген|қан|кен|атын|етін|йтын|йтін|қы|кі|ғы|гі)$/
const kazakhVerb = /(?:ады|еді|йды|йді|лды|лді|нды|нді|тты|тті|пты|пті|ған|ген|мақ|мек|бақ|бек)$/
const englishPeople: ReadonlySet<string> = list('people men women children staff police families cattle sheep')
const englishPair: ReadonlySet<string> = list('sports goods services communications systems customs')
const isEnglishPlural = (norm: string): boolean =>
  englishPeople.has(norm) || (norm.length > 3 && norm.endsWith('s') && !/(?:ss|us|is|ous)$/.test(norm))

const isWord = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && !token.breaks && /^\p{L}/u.test(token.text)
const isUpper = (token: Token): boolean => {
  const unit = token.text.charCodeAt(0)
  letterClassOf(unit)
  return isCapital(unit)
}
const isStop = (token: Token): boolean =>
  stops.has(token.norm) || (numberWordOf(token.norm) !== undefined && numberWordOf(token.norm)?.onlyIn === undefined)

const russian = (tokens: readonly Token[], at: number): number | undefined => {
  let last: number | undefined
  for (let next = at; next < at + 6; next++) {
    const token = tokens[next]
    if (!isWord(token) || isStop(token) || (next > at && isUpper(token))) return last
    if (russianVerb.test(token.norm) && !russianPlural.has(token.norm)) return last
    if (!russianAdjective.test(token.norm) || russianNoun.has(token.norm)) return next
    last = next
  }
  return last
}

const kazakh = (tokens: readonly Token[], at: number): number | undefined => {
  let last: number | undefined
  for (let next = at; next < at + 5; next++) {
    const token = tokens[next]
    if (!isWord(token) || isStop(token) || boundAfter(tokens, next) !== undefined) return last
    if (kazakhMeasure.test(token.norm)) return next
    if (kazakhAdjective.has(token.norm) || kazakhQuality.test(token.norm)) {
      last = next
      continue
    }
    return kazakhVerb.test(token.norm) && token.norm.length > 5 ? last : next
  }
  return last
}

const english = (tokens: readonly Token[], at: number): number | undefined => {
  let first: number | undefined
  for (let next = at; next < at + 5; next++) {
    const token = tokens[next]
    if (!isWord(token) || isStop(token)) break
    if (isEnglishPlural(token.norm)) {
      const beyond = tokens[next + 1]
      return englishPair.has(token.norm) && isWord(beyond) && isEnglishPlural(beyond.norm) ? next + 1 : next
    }
    first ??= next
  }
  return first
}

/** The token of the counted noun, looked for from the token after the number. */
export const countedNoun = (tokens: readonly Token[], at: number, language: Language): number | undefined => {
  const token = tokens[at]
  if (!isWord(token)) return undefined
  if (token.script === 'latin') return language === 'kk' ? kazakh(tokens, at) : english(tokens, at)
  return language === 'kk' ? kazakh(tokens, at) : russian(tokens, at)
}
