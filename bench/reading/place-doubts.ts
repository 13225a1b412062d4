// Which places of the labelled reports are held against the classifier and found wanting: every doubt about a place, to be looked
// at one by one, and how many there are of each kind.
//   node bench/reading/place-doubts.ts
// The held-out third is left out: whoever writes reading rules must not look into it.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Language } from '../../src/model/index.ts'
import { read } from '../../src/reading/index.ts'
import { loadTables } from '../../src/tables/index.ts'

const reports = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'reports')
const heldOut = new Set(JSON.parse(readFileSync(join(import.meta.dirname, 'held-out.json'), 'utf8')) as string[])

interface Labelled {
  readonly text: string
  readonly published: string
  readonly language: Language
}

if (!existsSync(reports)) console.log('The open set (../shared/reports) is not here: nothing was measured.')
else {
  const tables = loadTables()
  const counts = new Map<string, number>()
  let [all, places, coded] = [0, 0, 0]
  for (const name of readdirSync(reports).filter((file) => /^[a-z]+-\w+\.json$/.test(file))) {
    const id = name.replace(/\.json$/, '')
    if (heldOut.has(id)) continue
    const report = JSON.parse(readFileSync(join(reports, name), 'utf8')) as Labelled
    const reading = read({ id, ...report }, tables)
    all++
    places += reading.places.length
    coded += reading.places.filter(({ code }) => code !== null).length
    for (const { code, why } of reading.doubts) {
      if (!code?.startsWith('place-')) continue
      counts.set(code, (counts.get(code) ?? 0) + 1)
      console.log(`${id} (${report.published}) ${code}: ${why}`)
    }
  }
  const told = [...counts].map(([code, count]) => `${count} ${code}`).join(', ') || 'none'
  console.log(`${all} reports, ${places} places read, ${coded} with a code; doubts: ${told}`)
}
