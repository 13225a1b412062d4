// A file that appears when it is whole: work that was cut off leaves none, and the one before stays.
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DerekError } from '../model/errors.ts'
import type { Io } from './io.ts'

export type Write = (text: string) => Promise<unknown>

const explained = (name: string, cause: unknown): unknown => {
  if (cause instanceof DerekError || !(cause as NodeJS.ErrnoException).syscall) return cause
  const { code } = cause as NodeJS.ErrnoException
  const hint = 'Check that its folder is there and may be written.'
  return new DerekError('export', `${name} cannot be written (${code}).`, hint, 1, cause)
}

/** `work` is given the name of a file beside it to make. */
export const inPlaceOf = async (name: string, work: (part: string) => Promise<void>): Promise<void> => {
  const part = `${name}.${process.pid}.part`
  try {
    await work(part)
    await rename(part, name)
  } catch (cause) {
    await rm(part, { force: true })
    throw explained(name, cause)
  }
}

/** Gathered into larger pieces: a call for each line costs more than the line. */
const enough = 65_536

const gathering = (write: Write): { readonly write: Write; readonly end: () => Promise<void> } => {
  let held = ''
  const end = async (): Promise<void> => {
    const text = held
    held = ''
    if (text) await write(text)
  }
  return {
    write: async (text) => {
      held += text
      if (held.length >= enough) await end()
    },
    end,
  }
}

export const toFile = (name: string, work: (write: Write) => Promise<void>): Promise<void> =>
  inPlaceOf(name, async (part) => {
    const file = await open(part, 'w')
    try {
      const { write, end } = gathering((text) => file.writeFile(text))
      await work(write)
      await end()
      await file.sync()
    } finally {
      await file.close()
    }
  })

export const toOutput = async (io: Io, work: (write: Write) => Promise<void>): Promise<void> => {
  const { write, end } = gathering((text) => io.out.write(text))
  await work(write)
  await end()
}

export const makeFolder = async (name: string): Promise<void> => {
  try {
    await mkdir(name, { recursive: true })
  } catch (cause) {
    throw explained(dirname(name), cause)
  }
}
