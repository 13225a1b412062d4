// Claims as notes on the words of reports: W3C Web Annotation.
import { jsonList } from '../formats/jsonl.ts'
import { annotationList, annotations } from '../formats/web-annotation.ts'
import type { AnnotatedClaim } from '../formats/web-annotation.ts'
import { claimContent } from '../model/index.ts'
import type { Entity, Language, ReportLine, ShownClaim } from '../model/index.ts'
import { frame, item } from './export-setting.ts'
import type { ExportSetting, Pieces } from './export-setting.ts'
import type { Newsroom } from './newsroom.ts'

const handful = 20

interface Version {
  readonly id: string
  readonly reportId: string
  readonly text: string
  readonly language: Language
  readonly published: string
}

const claimOf = (claim: ShownClaim, about: Entity | undefined, { at }: ExportSetting): AnnotatedClaim => ({
  id: claim.id,
  subject: claim.subject,
  about: about ? at.entity(about) : null,
  ...claimContent(claim),
  evidence: claim.evidence,
  confirmed: claim.state === 'confirmed',
})

export async function* exportAnnotations({ ledger }: Newsroom, setting: ExportSetting): Pieces {
  const { unconfirmed, origin, newsroom, at } = setting
  const list = jsonList(...annotationList(`${origin}/data/annotations.jsonld.gz`, newsroom))
  const told = async function* (versions: readonly Version[]): Pieces {
    const found = await ledger.claimsOf({ versions: versions.map((one) => one.id) })
    const claims = unconfirmed ? found : found.filter((claim) => claim.state === 'confirmed')
    const entities = await ledger.entitiesByIds([...new Set(claims.flatMap((claim) => claim.entityId ?? []))])
    const byId = new Map(entities.map((entity) => [entity.id, entity]))
    const lines = new Map<string, ReportLine>(
      (await ledger.reportLines([...new Set(versions.map((one) => one.reportId))])).map((line) => [line.id, line]),
    )
    const byVersion = Map.groupBy(claims, (claim) => claim.reportVersionId)
    for (const version of versions) {
      const line = lines.get(version.reportId)
      // Of an edited report its newest text stands at the report's own address.
      const page = at.report(line?.versionId === version.id ? version.reportId : version.id)
      const mine = (byVersion.get(version.id) ?? []).map((claim) => claimOf(claim, byId.get(claim.entityId ?? ''), setting)) // prettier-ignore
      for (const one of annotations({ ...version, page, url: line?.url ?? null }, mine)) yield item(list(one))
    }
  }
  let waiting: Version[] = []
  for await (const { row } of ledger.publicRows({ tables: ['report_versions'] })) {
    waiting.push({
      id: String(row['id']),
      reportId: String(row['report_id']),
      text: String(row['text']),
      language: row['language'] as Language,
      published: String(row['published']),
    })
    if (waiting.length < handful) continue
    yield* told(waiting)
    waiting = []
  }
  yield* told(waiting)
  yield frame(list(undefined))
}
