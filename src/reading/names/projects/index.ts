// Everything built, run or planned that the report names or points at.
import { languageAt, termsAt, type Draft, type Scene } from '../scene.ts'
import { landmarksOf } from '../people/complements.ts'
import { headName } from '../phrases.ts'
import { around, project, type Around } from './common.ts'
import { englishProject } from './english.ts'
import { kazakhProject } from './kazakh.ts'
import { englishNames } from './named-en.ts'
import { russianProject } from './russian.ts'
import { projectsByWork } from './by-work.ts'
import { visitedBodies } from './visited.ts'
import { visitedNames } from './visited-names.ts'
import { bytesFor, holds, setAll } from '../../../words/token-arrays.ts'

const standIn = (scene: Scene, at: number): Draft | undefined => {
  const term = termsAt(scene, at, 'stand-in').find(({ number }) => number === 'sg')
  // 'Проект обновления полосы' stands for nothing that was named before.
  const ofWorks = scene.terms[at + 1]?.some(({ sort, cases }) => sort === 'works' && cases.includes('gen'))
  if (term === undefined || (term.language === 'ru' && ofWorks)) return undefined
  // 'Мектептің құрылысы', 'зауыттың ғимараты': whose it is stands before it.
  if (term.language === 'kk' && /(?:ның|нің|дың|дің|тың|тің|nyń|niń|dyń|diń|tyń|tiń)$/.test(scene.tokens[at - 1]?.norm ?? '') && term.shown !== term.lemma) return undefined // prettier-ignore
  // 'the site of a plant' is no thing beside the plant.
  if (term.lemma === 'site' && scene.tokens[at + 1]?.norm === 'of') return undefined
  return project({
    first: at,
    end: at + 1,
    head: at,
    name: headName(scene, at, at, term),
    rule: 'stands for a thing named elsewhere',
    term,
    nominal: true,
  })
}

export const findProjects = (
  scene: Scene,
  places: readonly Draft[],
  bodies: readonly Draft[],
  people: readonly Draft[],
): Draft[] => {
  const near: Around = around(scene, places, bodies, people)
  const marks = landmarksOf([...places, ...bodies])
  const found: Draft[] = []
  for (const at of scene.termed) {
    if (near.blocked[at] === 1) continue
    const head = termsAt(scene, at, 'project')
    let drafts: Draft[] = []
    if (head.length > 0) {
      const language = languageAt(scene, at)
      drafts =
        language === 'en'
          ? englishProject(scene, at, near)
          : head[0]!.language === 'kk'
            ? kazakhProject(scene, at, near, marks)
            : russianProject(scene, at, near, marks)
    }
    const named = drafts.some(({ manner }) => manner === 'named')
    const other = named ? undefined : standIn(scene, at)
    if (other !== undefined) drafts = drafts.length === 0 ? [other] : [{ ...drafts[0]!, sorts: other.sorts ?? [] }]
    for (const draft of drafts) add(found, draft)
  }
  const named = bytesFor(scene.tokens.length)
  for (const { manner, first, end } of found) if (manner === 'named') setAll(named, 1, first, end)
  const called = englishNames(scene, near, named, found)
  for (const { first, end } of called) setAll(named, 1, first, end)
  const inCalled = ({ first, end }: Draft): boolean => called.some((one) => one.first <= first && end <= one.end)
  const shown = projectsByWork(scene, near, marks, named)
  return [
    ...found.filter((draft) => !inCalled(draft)),
    ...called,
    ...shown,
    ...visitedNames(scene, named, near),
    ...visitedBodies(scene, bodies).filter(({ first, end }) => !holds(named, 1, first, end)),
  ]
}
/** Within a longer name ('ветка газопровода') a head is no project of its own. */
const add = (found: Draft[], draft: Draft): void => {
  const before = found.at(-1)
  if (
    before !== undefined &&
    before.end > draft.head &&
    before.manner === 'named' &&
    !(before.first === draft.first && before.end === draft.end)
  ) {
    const contains = before.first <= draft.first
    if (contains) return
    if (draft.end - draft.first > before.end - before.first) found.pop()
    else return
  }
  found.push(draft)
}
