// 200 hard pairs of names, of people, places, bodies and projects, in three scripts: how many are told to be one or two?
//   node bench/following/names.ts [--misses] [--later]
// names.tsv was written before the matching was, names-later.tsv (60 pairs of projects) when its rules stood; a pair counts as 'same' where an editor would be offered it first.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { nowhere, placeProfile, pointOf, profileOf, score, threshold } from '../../src/following/matching/index.ts'
import type { Gazetteer, PlacePoint, Profile } from '../../src/following/matching/index.ts'
import type { EntityKind, Language } from '../../src/model/index.ts'
import { loadTables } from '../../src/tables/index.ts'
import { foldName } from '../../src/words/index.ts'

const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, later: { type: 'boolean', default: false } },
})
const places: Gazetteer = loadTables().places ?? nowhere

const pointNamed = (name: string, kind: EntityKind): PlacePoint => {
  const rows = places.byName(foldName(name.replace(/ облысы$/, '')))
  const first = name.includes('облысы') || kind === 'place' ? ['region', 'city'] : ['city', 'region']
  const kinds = [...first, 'district', 'village']
  const row = kinds.map((kind) => rows.find((one) => one.kind === kind)).find(Boolean)
  return pointOf({ name, kind: row?.kind ?? 'other', code: row?.code ?? null }, places)
}

const profile = (kind: EntityKind, language: Language, name: string, where: string): Profile => {
  const around = where === '-' ? [] : [pointNamed(where, kind)]
  if (kind === 'place') return placeProfile([{ language, name }], around, null, places)
  const told = { kind, names: [{ language, name }], aliases: [], identifier: null, places: around, around: [] }
  return profileOf({ ...told, figures: [], dates: [], bodies: [] }, places)
}

const tally = new Map<string, { right: number; wrong: number; missed: number; apart: number }>()
const rows = readFileSync(join(import.meta.dirname, values.later ? 'names-later.tsv' : 'names.tsv'), 'utf8').split('\n')
for (const row of rows) {
  if (!row || row.startsWith('#')) continue
  const [kind, same, la, a, wa, lb, b, wb] = row.split('\t') as [EntityKind, string, Language, string, string, Language, string, string] // prettier-ignore
  const result = score(profile(kind, la, a, wa), profile(kind, lb, b, wb))
  const told = result.score >= threshold
  const count = tally.get(kind) ?? { right: 0, wrong: 0, missed: 0, apart: 0 }
  tally.set(kind, count)
  if (same === 'yes') count[told ? 'right' : 'missed']++
  else count[told ? 'wrong' : 'apart']++
  if (values.misses && told !== (same === 'yes'))
    console.log(`${kind} ${same}: ${a} (${wa}) / ${b} (${wb}) ${result.score}`, result.reasons.map(({ code, weight, mine, theirs }) => `${code} ${weight} [${mine}|${theirs}]`).join('; ')) // prettier-ignore
}

const line = (
  name: string,
  { right, wrong, missed, apart }: { right: number; wrong: number; missed: number; apart: number },
) => {
  const [p, r] = [right / (right + wrong || 1), right / (right + missed || 1)]
  console.log(`${name.padEnd(13)} pairs ${right + wrong + missed + apart}  precision ${p.toFixed(3)}  recall ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}`) // prettier-ignore
}
const all = { right: 0, wrong: 0, missed: 0, apart: 0 }
for (const [kind, count] of tally) {
  line(kind, count)
  for (const key of Object.keys(all) as (keyof typeof all)[]) all[key] += count[key]
}
line('all', all)
