// The data folder: made when it is not there, and proved to take files before anything is put into it.
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DerekError } from '../model/index.ts'

const why: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EEXIST: 'a file of that name is in its place',
  ENOTDIR: 'a file is in the way',
  ENOENT: 'no folder can be made there',
  ENAMETOOLONG: 'the name is too long',
}

/** Parents one by one: where none can be made, as in /proc, the platform's own way down never ends. */
const make = (folder: string): void => {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'EEXIST' })
    return
  }
  const parent = dirname(folder)
  if (existsSync(parent) && !statSync(parent).isDirectory())
    throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' })
  if (parent !== folder) make(parent)
  try {
    mkdirSync(folder)
  } catch (cause) {
    // Somebody else may have made it meanwhile.
    if (!existsSync(folder)) throw cause
  }
}

export const prepareFolder = (data: string): string => {
  const folder = resolve(data)
  try {
    make(folder)
    const trial = join(folder, `.writable-${process.pid}`)
    writeFileSync(trial, '')
    rmSync(trial)
    return folder
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    throw new DerekError(
      'folder',
      `The data folder ${folder} cannot be written: ${why[code] ?? code}.`,
      'Choose another with --data FOLDER or DEREK_DATA, or mend its permissions.',
      1,
      cause,
    )
  }
}
