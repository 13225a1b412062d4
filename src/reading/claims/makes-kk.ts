// A Kazakh plant that makes something is at work: 'зауыт сүт өңдейді', 'цех кілем тігіп отыр'. The present of a Kazakh verb is its future
// too, so what is still to come ('іске қосылған соң … шығарады') tells no state; and what the report says of the state in other words
// tells more than this.
import { formsOf, verbForms } from '../../words/index.ts'
import { projectSortOf } from '../names/terms.ts'
import { datesIn, outermostIn, type Scene } from './scene.ts'

const making: ReadonlySet<string> = new Set(
  'өндіру шығару өңдеу өсіру тігу құю құрастыру жасау дайындау тоқу пісіру қайнату балқыту сату тасымалдау тарту емдеу оқыту қабылдау жеткізу жинау өндірілу шығарылу өңделу өсірілу тігілу құрастырылу жасалу дайындалу'.split(' '), // prettier-ignore
)
const makers = /^(?:plant|farm|energy)$/
const still = /^(?:жатыр|отыр|тұр|келеді|жүр)$/
const later =
  /^(?:соң|кейін|болса|болады|болмақ|жоспарлан|жоспарлап|көздел|көздеп|күтіл|межелен|кезде|қосылса|аяқталса|ашылса|алады|бастайды|бастамақ|тиіс|керек|қажет|емес)/

/** The token of a verb that tells that the clause's plant is at work. */
export const worksAt = (scene: Scene, clause: number): number | undefined => {
  const { doc, norms } = scene
  const { first, end } = doc.clauses[clause]!
  const things = outermostIn(doc, first, end, 'project').filter(({ head }) => makers.test(projectSortOf(norms[head]!) ?? '')) // prettier-ignore
  if (things.length === 0 || norms.slice(first, end).some((norm) => later.test(norm))) return undefined
  if (datesIn(scene, first, end).some(({ value }) => value > doc.published.slice(0, value.length))) return undefined
  for (let at = things[0]!.end; at < end; at++) {
    const norm = norms[at]!
    if (norm.length < 5) continue
    const isConverb = still.test(norms[at + 1] ?? '') && norm.endsWith('п')
    if (!isConverb && !/(?:ады|еді|йды|йді)$/.test(norm)) continue
    const forms = isConverb ? formsOf(norm, 'kk') : verbForms(norm, 'kk').filter(({ tense, person, negative }) => tense === 'present' && person === 3 && negative !== true) // prettier-ignore
    if (forms.some(({ lemma }) => making.has(lemma))) return at
  }
  return undefined
}
