// Offices are found by the day of their report, which stands beside each: it must be that day.
import { sql } from 'kysely'
import type { Fault } from '../contract.ts'
import { fault } from './look.ts'
import type { Look } from './look.ts'

/** More of one kind tell nobody more. */
const most = 1000

export async function* postFaults({ db }: Look): AsyncGenerator<Fault> {
  const wrong = await db
    .selectFrom('posts as p')
    .innerJoin('report_versions as v', 'v.id', 'p.report_version_id')
    .select(['p.report_version_id', 'p.office', 'p.day', 'v.published'])
    .where(sql<boolean>`p.day <> substr(v.published, 1, 10)`)
    .limit(most)
    .execute()
  for (const { report_version_id: id, office, day, published } of wrong)
    yield fault('projection', id, `Its office "${office}" has the day ${day}, and the report is of ${published.slice(0, 10)}.`) // prettier-ignore
}
