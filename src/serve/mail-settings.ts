// What letters need to be told, all or nothing. By itself, so that a newsroom without a mail server loads nothing of mail.
import { DerekError } from '../model/errors.ts'

export interface MailSettings {
  readonly smtp: string
  readonly sender: string
  /** Of the newsroom. */
  readonly title: string
  /** Where readers reach the site. */
  readonly address: string
  /** Where trouble with the server is told; without addresses. */
  readonly trouble?: (what: string) => void
}

/** Undefined where no letters are to be sent; half a setting is an error. */
export const checkMail = <T extends MailSettings>(settings: T): T | undefined => {
  if (!settings.smtp) return undefined
  const missing = [
    [settings.sender, 'from which address they come (--sender or DEREK_SENDER)'],
    [settings.address, 'where readers reach the site, for their links (--address or DEREK_ADDRESS)'],
  ].flatMap(([given, what]) => (given ? [] : [what]))
  if (missing.length)
    throw new DerekError(
      'mail-settings',
      'A mail server is named, but letters to readers cannot be written yet.',
      `Say ${missing.join(' and ')}; or leave out --smtp and DEREK_SMTP.`,
      2,
    )
  return settings
}
