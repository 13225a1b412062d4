// Things that no name tells from others become projects when the report says of them what is said of things built, run or planned:
// 'девять гостиниц строятся', 'a pipeline will carry 200 thousand cubic metres a day'.
import { projectSortOf } from '../names/terms.ts'
import type { Statement } from './claim.ts'
import type { Referent } from './referents.ts'
import type { Scene } from './scene.ts'

/** What is said of things; counts and shares are said of anything. */
const ofThings = /^(?:status|opened|started|due|cost|investment|budget|funding|capacity|length|area|jobs)$/

export const madeThings = (scene: Scene, unnamed: ReadonlyMap<Referent, readonly Statement[]>): Referent[] =>
  [...unnamed].flatMap(([referent, statements]) => {
    if (!statements.some(({ property }) => ofThings.test(property))) return []
    return isOfKind(scene, referent) ? [referent] : []
  })

/** One of its words heads the names of things; programmes and works are none. */
const isOfKind = (scene: Scene, { first, end, kind }: Referent): boolean => {
  if (kind === 'counted' && parts.test(scene.norms[end - 1]!)) return false
  // In Kazakh the last word is the head: 'ғимараттың қасбеті' is no building.
  const kazakh = scene.doc.language === 'kk'
  for (let at = kazakh ? end - 1 : first; at < end; at++) {
    const sort = projectSortOf(scene.norms[at]!)
    if (sort !== undefined && sort !== 'programme' && sort !== 'works') return true
  }
  return false
}
/** 'Четыре котла' are parts of what is spoken of. */
const parts = /^(?:котел|котл|турбин|блок|энергоблок|агрегат)/
