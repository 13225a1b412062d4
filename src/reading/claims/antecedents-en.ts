// What an English number without a noun counts: 'eleven more', '51 of them', 'five public and three private ones' go on with what was
// counted or named in the plural last.
import { nominative, type Amount } from '../../words/index.ts'
import { termsOf } from '../names/terms.ts'
import { amountsIn, type Scene } from './scene.ts'

/** Words that only describe: 'five public', 'three private ones'. */
const bare = /^(?:public|private|state|new|old|large|small|big|such|similar|ones|further|others|another|more|modern|rural|urban|comfortable)$/ // prettier-ignore
const people = /^(?:people|person|job|worker|pupil|student|child|resident|inhabitant|man|men|women|villager|employee|specialist|shift|year|month|day|time|hour|place|seat|bed)/ // prettier-ignore

const farthestBack = 70

/** The amount tells no noun of its own. */
export const isWithoutNoun = ({ norms }: Scene, { unit, nounToken }: Amount): boolean =>
  unit === null && (nounToken === undefined || bare.test(norms[nounToken]!))

const isPluralThing = (norm: string): boolean =>
  norm.endsWith('s') && termsOf(norm).some(({ role, language, number, sort }) => role === 'project' && language === 'en' && number === 'pl' && sort !== 'programme') // prettier-ignore

export interface Antecedent {
  readonly token: number
  readonly unit: string
}
const builds = /^(?:commission|build|open|launch|construct|repair|erect|built|opened|launched|commissioned|repaired|constructed|building|opening|commissioning)$/ // prettier-ignore
const lengthOf = /^(?:m|m2)$/
/** The noun meant; undefined where a measure or money was told last, which others go on with. */
export const antecedentOf = (scene: Scene, amount: Amount): Antecedent | undefined => {
  const { doc, norms } = scene
  const sentence = doc.sentenceOfToken[amount.firstToken] ?? 0
  if (doc.sentences[sentence]!.language !== 'en' || amount.number < 2) return undefined
  const from = Math.max(0, amount.firstToken - farthestBack)
  // 'Another 40', after 'means to commission', and '35 new ones': things, whatever was weighed before.
  const isThings = norms.slice(amount.endToken, amount.endToken + 3).includes('ones') || norms.slice(Math.max(0, amount.firstToken - 4), amount.firstToken).some((norm) => builds.test(norm)) // prettier-ignore
  const counted = amountsIn(scene, from, amount.firstToken).findLast(
    ({ nounToken, unit, endToken }) =>
      endToken <= amount.firstToken && (!isThings || unit === null) && (unit === null ? nounToken !== undefined && !people.test(norms[nounToken]!) && !bare.test(norms[nounToken]!) : unit !== '%'), // prettier-ignore
  )
  let named = -1
  for (let at = amount.firstToken - 1; at >= from && named < 0; at--) if (isPluralThing(norms[at]!)) named = at
  if (counted?.nounToken !== undefined && counted.nounToken >= named)
    return { token: counted.nounToken, unit: unitFrom(scene, counted.nounToken) }
  // '12,000 km of roads … highways account for 5,300 of them': kilometres again.
  const isOfThem = norms[amount.endToken] === 'of' && /^(?:them|which)$/.test(norms[amount.endToken + 1] ?? '')
  const last = amountsIn(scene, from, amount.firstToken).findLast(({ unit }) => unit !== '%')
  if (isOfThem && lengthOf.test(last?.unit ?? '')) return undefined
  // '7,000 km of roads, 3,000 of them': kilometres again.
  if (named < 0 || (counted !== undefined && named - counted.endToken <= 4)) return undefined
  return { token: named, unit: unitFrom(scene, named) }
}
const unitFrom = ({ norms }: Scene, noun: number): string => nominative(norms[noun]!, 'en', { number: 'sg' })
