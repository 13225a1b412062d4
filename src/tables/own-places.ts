// A newsroom's own table of places, made by `derek places import`: a folder for each table that was ever in use, and a small file
// that names the one in use. The file is changed in one step, so a table is never half old and half new.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DerekError } from '../model/index.ts'
import { dataFolder } from './read.ts'
import { readPlaceLines, writePlaces, type FilePlace } from './places-file.ts'

interface InUse {
  readonly folder: string
  /** The classifier's version, and when it was imported. */
  readonly version: string
  readonly at: string
}
const home = (data: string): string => join(data, 'places')
const pointer = (data: string): string => join(home(data), 'in-use.json')

const broken = (path: string, cause?: unknown): DerekError =>
  new DerekError(
    'places-broken',
    `The newsroom's own table of places is not whole: ${path}.`,
    'Import the classifier again with "derek places import FILE", or move that file away to use the places that Derek brings.',
    1,
    cause,
  )

/** What the newsroom in the data folder has imported; undefined: it uses the places that Derek brings. */
export const ownPlaces = (data: string): InUse | undefined => {
  const path = pointer(data)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT' || (cause as NodeJS.ErrnoException).code === 'ENOTDIR')
      return undefined
    throw broken(path, cause)
  }
  try {
    const { folder, version, at } = JSON.parse(text) as Partial<InUse>
    if (
      typeof folder === 'string' &&
      /^[0-9a-f]{12}$/.test(folder) &&
      existsSync(join(home(data), folder, 'places.tsv'))
    )
      return { folder: join(home(data), folder), version: String(version), at: String(at) }
  } catch (cause) {
    throw broken(path, cause)
  }
  throw broken(path)
}

/** The folder to load places from. */
export const placesFolder = (data: string | undefined): string | undefined =>
  data === undefined ? undefined : ownPlaces(data)?.folder

/** Every line of the table in use. */
export const placesInUse = (data: string): readonly FilePlace[] =>
  readPlaceLines(readFileSync(join(placesFolder(data) ?? join(dataFolder, 'places'), 'places.tsv'), 'utf8'))

const keep = (path: string, content: string | Uint8Array): void => {
  const file = openSync(`${path}.new`, 'w')
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}

/** Puts the table in use; the one before stays in its folder. */
export const usePlaces = (data: string, places: readonly FilePlace[], version: string, at: string): void => {
  const { rows, index } = writePlaces(places)
  // Loaded here alone: whoever only reads the table does without it.
  const { createHash } = process.getBuiltinModule('node:crypto')
  const name = createHash('sha256').update(rows).digest('hex').slice(0, 12)
  const folder = join(home(data), name)
  try {
    mkdirSync(folder, { recursive: true })
    keep(join(folder, 'places.tsv'), rows)
    keep(join(folder, 'places.index'), index)
    keep(pointer(data), `${JSON.stringify({ folder: name, version, at })}\n`)
  } catch (cause) {
    throw new DerekError('places-not-kept', `The table of places cannot be written into ${home(data)}.`, 'Free some space or mend the permissions of the folder; the table in use is unchanged.', 1, cause) // prettier-ignore
  }
}
