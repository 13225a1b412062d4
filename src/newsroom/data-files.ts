// Makes the files of the whole public ledger that readers may fetch. They are written into a folder of their own; when all are
// whole and on disk, the index is put in its place, and from then on they are the ones. Cut off, it leaves the former ones.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { jsonLine } from '../formats/jsonl.ts'
import { publicTables, writePublicFile } from '../ledger/index.ts'
import { downloadsIndex } from '../model/index.ts'
import type { Download, Downloads, KeptDownloads } from '../model/index.ts'
import { exportCsv } from './export-csv.ts'
import { item } from './export-setting.ts'
import { lockFolder } from './folder-lock.ts'
import type { FolderLock } from './folder-lock.ts'
import type { Pieces } from './export-setting.ts'
import type { Newsroom } from './newsroom.ts'

export interface DataFile {
  /** Without '.gz'. */
  readonly name: string
  readonly about: string
  readonly pieces: () => Pieces
}
export interface DataSetting {
  readonly folder: string
  readonly newsroom: string
  readonly address: string
  readonly licence: Downloads['licence']
  /** Besides the ledger's own. */
  readonly more: readonly DataFile[]
}

const chunk = 65_536
/** Items are counted as they pass, and passed on in larger pieces. */
async function* gathered(pieces: Pieces, count: (items: number) => void): AsyncGenerator<string> {
  let held = ''
  for await (const { text, items } of pieces) {
    count(items)
    held += text
    if (held.length < chunk) continue
    yield held
    held = ''
  }
  if (held) yield held
}

const onDisk = async (path: string): Promise<void> => {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

const writePacked = async (folder: string, { name, about, pieces }: DataFile): Promise<Download> => {
  const path = join(folder, `${name}.gz`)
  const hash = createHash('sha256')
  let [size, items] = [0, 0]
  const measuring = new Transform({
    transform(bytes: Buffer, _, done) {
      hash.update(bytes)
      size += bytes.length
      done(null, bytes)
    },
  })
  const text = Readable.from(gathered(pieces(), (more) => (items += more)))
  await pipeline(text, createGzip(), measuring, createWriteStream(path))
  await onDisk(path)
  return { name: `${name}.gz`, type: 'application/gzip', size, sha256: hash.digest('hex'), items, about }
}

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer)
  return hash.digest('hex')
}

const measured = async (folder: string, name: string, type: string, about: string, items: number | null): Promise<Download> => {
  const path = join(folder, name)
  await onDisk(path)
  return { name, type, size: (await stat(path)).size, sha256: await hashOf(path), items, about }
} // prettier-ignore

async function* rows({ ledger }: Newsroom): Pieces {
  for await (const row of ledger.publicRows()) yield item(jsonLine(row))
}
const ownFiles = (newsroom: Newsroom): readonly DataFile[] => [
  { name: 'ledger.jsonl', about: 'everything, a row a line', pieces: () => rows(newsroom) },
  ...publicTables.map(({ name, about }) => ({
    name: `${name}.csv`,
    about,
    pieces: () => exportCsv(newsroom, name, { unconfirmed: false }),
  })),
]

const licenceText = ({ newsroom, address, licence }: DataSetting): string =>
  `${newsroom}${address && ` (${address})`}: these files are under ${licence.name}${licence.url === null || licence.url === licence.name ? '' : ` (${licence.url})`}.\nQuoted words of reports are their sources’; each names its source.\n`

/** What was made last; null where nothing was. */
export const preparedData = async (folder: string): Promise<KeptDownloads | null> => {
  try {
    return JSON.parse(await readFile(join(folder, downloadsIndex), 'utf8')) as KeptDownloads
  } catch {
    return null
  }
}

/** What was made before stays until the next time: somebody may be fetching it. */
const tidy = async (folder: string, keep: ReadonlySet<string | undefined>): Promise<void> => {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory() && !keep.has(entry.name))
      await rm(join(folder, entry.name), { recursive: true, force: true })
}

/** Null where another process is making them just now. */
export const prepareData = async (newsroom: Newsroom, setting: DataSetting): Promise<Downloads | null> => {
  await mkdir(setting.folder, { recursive: true })
  const lock = await lockFolder(setting.folder)
  if (!lock) return null
  try {
    return await makeFiles(newsroom, setting, lock)
  } finally {
    await lock.release()
  }
}

const makeFiles = async (newsroom: Newsroom, setting: DataSetting, lock: FolderLock): Promise<Downloads | null> => {
  const { folder, licence } = setting
  const before = await preparedData(folder)
  const change = await newsroom.ledger.changeNumber()
  const made = newsroom.now()
  const name = `${made.replace(/\D/g, '')}-${change}`
  const own = join(folder, name)
  await rm(own, { recursive: true, force: true })
  await mkdir(own, { recursive: true })
  try {
    const files: Download[] = []
    for (const file of [...ownFiles(newsroom), ...setting.more]) files.push(await writePacked(own, file))
    const facts = { newsroom: setting.newsroom, address: setting.address, licence: licence.name, made }
    const rowsWritten = await writePublicFile(join(own, 'ledger.sqlite'), newsroom.ledger.publicRows(), facts)
    files.push(await measured(own, 'ledger.sqlite', 'application/vnd.sqlite3', 'everything, as one SQLite file', rowsWritten)) // prettier-ignore
    await writeFile(join(own, 'LICENCE.txt'), licenceText(setting))
    files.push(await measured(own, 'LICENCE.txt', 'text/plain; charset=utf-8', 'the licence', null))
    await writeFile(join(own, 'SHA256SUMS'), files.map((file) => `${file.sha256}  ${file.name}\n`).join(''))
    files.push(await measured(own, 'SHA256SUMS', 'text/plain; charset=utf-8', 'checksums of the others', null))
    const kept: KeptDownloads = { made, change, licence, files, folder: name }
    if (!(await lock.held())) {
      await rm(own, { recursive: true, force: true })
      return null
    }
    const part = join(folder, `${downloadsIndex}.part`)
    await writeFile(part, JSON.stringify(kept, null, 1), { flush: true })
    await rename(part, join(folder, downloadsIndex))
    await tidy(folder, new Set([name, before?.folder]))
    return kept
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    throw error
  }
}
