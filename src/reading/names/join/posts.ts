// Offices told apart: 'Глава государства' and 'Президент' are one post, 'аким области' and 'аким района' are two people's.
import { sameOffices } from '../lists/offices.ts'
import type { Draft } from '../scene.ts'
import { sameStem, wordsOfName } from './stems.ts'

/** 'minister' of 'Prime Minister' is another post. */
const governs = (names: readonly string[], words: readonly string[]): boolean =>
  names[0] === 'министр' && words.includes('prime')

/** 'Глава Рудного', 'глава ВКО': the akim of a place; of the Government, a ministry or a country it is somebody else. */
const headOfPlace = /^глава (?!Правительств|Кабмин|Мин|Казахстан|Государств|Республик|Росси|Кита|Франци|Герман|США|ООН|МИД|МВД|МЧС|МНЭ|КНБ|НПП|МОК|МВФ|ФИФА)(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|ВКО|ЗКО|СКО)(?: (?:области|района|города))?$/ // prettier-ignore

const search = (office: string, lemma: string): string => {
  if (lemma === 'глава' && headOfPlace.test(office.replace(/^Г/, 'г'))) return 'аким'
  const words = wordsOfName(office)
  for (const names of sameOffices) {
    for (const name of names) {
      const [head, quality] = name.split(' ') as [string, string | undefined]
      if (head !== lemma && !words.includes(head)) continue
      const same =
        quality === undefined
          ? head === lemma && !governs(names, words)
          : words.some((word) => word.startsWith(quality))
      if (same) return names[0] as string
    }
  }
  return lemma
}
const kept = new Map<string, string>()
/** 'президент', 'аким', …: the post, whatever it is called; its own word when no list knows it. */
export const postOf = ({ name, lemma = '' }: Draft): string => {
  const key = `${lemma}|${name}`
  let post = kept.get(key)
  if (post === undefined) {
    post = search(name, lemma)
    if (kept.size > 5_000) kept.clear()
    kept.set(key, post)
  }
  return post
}

const everywhere = /^(?:казахстан|республик|қазақстан|kazakhstan|republic|государств|state|мемлекет|города|город|city)/
/** 'ауданының' of 'Алтай ауданының әкімі' is the 'аудан' of 'аудан әкімі'. */
const ownGenitive = /с?(?:ының|інің)$/
const complementOf = ({ name, lemma = '' }: Draft): string[] => {
  const head = lemma.slice(0, Math.max(4, lemma.length - 2))
  return wordsOfName(name)
    .map((word) => word.replace(ownGenitive, ''))
    .filter((word) => word.length > 3 && !word.startsWith(head) && !everywhere.test(word))
}
const isHeadOfGovernment = ({ name }: Draft): boolean => /^(?:премьер(?:-министр)?|үкімет басшысы)$/i.test(name)
const firstOne = /^(?:перв\S+ президент|тұңғыш президент|(?:the )?first president)/i
/** 'аким' may be 'аким области'; 'аким района' is not. */
export const mayBeOneOffice = (a: Draft, b: Draft): boolean => {
  // The First President is another man than the President of the day.
  if (firstOne.test(a.name) !== firstOne.test(b.name)) return false
  // 'Үкімет басшысы' is the Prime Minister.
  if (isHeadOfGovernment(a) && isHeadOfGovernment(b)) return true
  const left = complementOf(a)
  if (left.length === 0) return true
  const right = complementOf(b)
  return right.length === 0 || left.some((word) => right.some((other) => sameStem(word, other)))
}

const longest = (offices: readonly Draft[]): string | null => {
  let chosen: Draft | undefined
  for (const office of offices) if (chosen === undefined || office.name.length > chosen.name.length) chosen = office
  return chosen?.name ?? null
}
const ownWords = /^(?:президент|president|әкім|akim)$/
/** 'облыс әкімі' is the post's own word, 'өңір басшысы' another for it. */
const isOwn = ({ lemma }: Draft): boolean => !/^(?:глава|басшы|head)$/.test(lemma ?? '')

/** How to call a person who goes by several wordings: as beside the name, in the post's own word before 'Глава …'. */
export const wordingOf = (offices: readonly Draft[]): string | null => {
  const first = offices[0]
  if (first === undefined) return null
  if (headOfPlace.test(first.name.replace(/^Г/, 'г'))) return first.name
  const post = postOf(first)
  if (post !== 'президент' && isOwn(first) && first.name.includes(' ')) return first.name
  const same = offices.filter((office) => postOf(office) === post)
  const own = same.filter(
    ({ lemma = '', name }) => lemma === post || ownWords.test(lemma) || wordsOfName(name).includes(post),
  )
  return longest(own.length > 0 ? own : same)
}
