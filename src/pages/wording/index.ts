import type { Language } from '../../model/index.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import type { Wording } from './types.ts'

export type { Wording }
export const wordings: Record<Language, Wording> = { ru, kk, en }
