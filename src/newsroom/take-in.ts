// A report comes in: its bytes are kept before anyone interprets them, then the ledger says whether it is new.
import { DerekError } from '../model/index.ts'
import type { IncomingReport, Language } from '../model/index.ts'
import type { TakenIn } from '../ledger/contract.ts'
import { languageOf } from '../words/language.ts'
import type { Newsroom } from './newsroom.ts'

/** A text in letters that none of our languages uses is refused rather than read as one of them. */
const detected = (text: string): Language => {
  const { language, script } = languageOf(text)
  if (script !== 'other') return language
  throw new DerekError(
    'unknown-language',
    'The report is in a language that Derek does not read.',
    'Give a report in Russian, Kazakh or English; --language says which when the text does not.',
  )
}

export const languageFor = (incoming: IncomingReport): Language => incoming.language ?? detected(incoming.text)

export const takeIn = async ({ ledger, archive, now }: Newsroom, incoming: IncomingReport): Promise<TakenIn> => {
  const language = languageFor(incoming)
  const hash = await archive.keep(incoming.bytes)
  const known = await ledger.sources()
  if (!known.some((source) => source.id === incoming.source.id)) await ledger.putSource(incoming.source)
  return ledger.takeIn(incoming, language, hash, now())
}
