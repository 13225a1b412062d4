// The data folder: made when it is not there, and proved to take files before anything is put into it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DerekError } from '../model/index.ts'

const why: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EEXIST: 'a file of that name is in its place',
  ENOTDIR: 'a file is in the way',
  ENAMETOOLONG: 'the name is too long',
}

export const prepareFolder = (data: string): string => {
  const folder = resolve(data)
  try {
    mkdirSync(folder, { recursive: true })
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
