// A report and an entity whole, with what is around them.
import type { ClaimList, Entity } from '../../model/index.ts'
import type { ApiAsking, Told } from './describe.ts'
import { claimShape, entityShape, reportShape } from './shapes.ts'

/** Of a place, those lately heard of; the list of entities has all. */
const mostProjects = 100

export const entityPage = async ({ ledger, origin }: ApiAsking, entity: Entity): Promise<Told> => {
  const view = await ledger.entity(entity.kind, entity.slug)
  if (!view || !('entity' in view)) return null
  const shaped = (of: readonly Entity[]): readonly object[] => of.map((one) => entityShape(one, origin))
  const list = (name: string): string => `${origin}/api/v1/${name}?entity=${encodeURIComponent(entity.id)}`
  return {
    ...entityShape(view.entity, origin),
    within: shaped(view.parents),
    parts: shaped(view.parts),
    projects: shaped(view.projects.slice(0, mostProjects)),
    offices: view.offices.map(({ office, language, published, reportId }) => ({ office, language, published, report: reportId })),
    claims: list('claims'),
    reports: list('reports'),
  }
} // prettier-ignore

export const reportPage = async (
  { ledger, origin }: ApiAsking,
  id: string,
  state: ClaimList['state'],
): Promise<Told> => {
  const view = await ledger.report(id)
  if (!view) return null
  const { report, version, versions, source, claims, promises, stories = [] } = view
  const line = { id: report.id, versionId: version.id, title: version.title, url: report.url, published: version.published, language: version.language, source } // prettier-ignore
  return {
    ...reportShape(line, origin),
    text: version.text,
    notice: version.notice,
    versions: versions.map((one) => ({ version: one.version, takenAt: one.takenAt, sha256: one.sha256 })),
    claims: claims
      .filter((claim) => (state === 'any' ? claim.state !== 'rejected' : claim.state === state))
      .map((claim) => claimShape(claim, origin)),
    promises: promises.filter((one) => one.checked === 'confirmed').map((one) => one.id),
    stories: stories.map((story) => story.id),
  }
}
