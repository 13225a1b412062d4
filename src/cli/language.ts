// In which language a command answers about the newsroom's own matters: --language, else English like the rest of the command line.
import { DerekError } from '../model/errors.ts'
import { isLanguage } from '../model/index.ts'
import type { Language } from '../model/index.ts'
import type { OptionRow } from './command.ts'
import type { Asked } from './io.ts'

export const languageOption: OptionRow = {
  value: 'LANGUAGE',
  help: 'answer in ru, kk or en; en when left out',
}

export const languageAsked = (asked: Asked): Language => {
  const given = asked.text('language') ?? 'en'
  if (isLanguage(given)) return given
  throw new DerekError('usage', `"${given}" is no language of Derek (--language).`, 'Give ru, kk or en.', 2)
}
