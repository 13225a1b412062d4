// Every setting of Derek in one table: name, default, one line of help. A command line option wins over the environment,
// the environment over the default. Nothing here reads the environment itself: it arrives as an argument.
// docs/settings.md tells the same, and a test compares.

export interface Settings {
  /** The data folder. */
  readonly data: string
  /** A postgres:// address, or '' for the SQLite file in the data folder. */
  readonly database: string
  readonly host: string
  readonly port: number
  /** The address that readers use, without a final slash; '' means the one that the server listens on. */
  readonly address: string
  readonly title: string
  readonly timezone: string
  /** Who signs decisions that the command line makes. */
  readonly by: string
  /** Addresses or ranges of proxies that say for whom they ask, with commas between them. */
  readonly proxies: string
  /** 'yes' where a cache stands in front that can be told what changed. */
  readonly cdn: string
  /** A WebSub hub that is told of new entries in feeds; '' where there is none. */
  readonly hub: string
  /** The key by which search engines are told of what changed (IndexNow); '' where they are not. */
  readonly indexnow: string
  /** Under which the newsroom gives its data: one of licences, or a whole address of another's text. */
  readonly licence: string
  /** Where readers tell of mistakes: an e-mail address, or the address of a page; '' where it is not said. */
  readonly contact: string
  /** smtp:// or smtps:// address of a mail server; '' where no letters are sent. */
  readonly smtp: string
  /** The address that letters come from. */
  readonly sender: string
  /** From which hour of the day on readers are told what is new. */
  readonly mailhour: string
}
export type SettingName = keyof Settings

export interface SettingRow {
  readonly name: SettingName
  /** `--name VALUE` on the command line. */
  readonly value: string
  readonly env: string
  readonly default: string
  readonly help: string
  /** What is wrong with a value, in a few words; undefined when it is good. */
  readonly wrong?: (text: string) => string | undefined
}

export interface SettingProblem {
  readonly row: SettingRow
  readonly given: string
  readonly from: 'option' | 'environment'
  readonly message: string
}

const wrongPort = (text: string): string | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? undefined : 'is not a port: give a number from 0 to 65535'
const wrongDatabase = (text: string): string | undefined =>
  text === '' || /^postgres(ql)?:\/\//.test(text) ? undefined : 'is not an address that begins with postgres://'
const wrongAddress = (text: string): string | undefined =>
  text === '' || (/^https?:\/\//.test(text) && URL.canParse(text)) ? undefined : 'is not an http:// or https:// address'
const wrongTimezone = (text: string): string | undefined => {
  const wrong = 'is not a time zone name: give one like Asia/Almaty'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone ? undefined : wrong
  } catch {
    return wrong
  }
}
const wrongProxies = (text: string): string | undefined => {
  const one =
    /^(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/(?:\d|[12]\d|3[0-2]))?|[0-9a-f:]*:[0-9a-f:]*(?:\/(?:\d{1,2}|1[01]\d|12[0-8]))?)$/i
  const wrong = text.split(/[\s,]+/).find((part) => part && !one.test(part))
  return wrong === undefined ? undefined : `holds '${wrong}', which is no address: give some like 127.0.0.1,10.0.0.0/8`
}
/** Licences for data, by their SPDX names. */
const licences: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
}
/** Where the text of the licence stands; undefined where nobody knows. */
export const licenceAddress = (licence: string): string | undefined =>
  licences[licence] ?? (/^https?:\/\//.test(licence) && URL.canParse(licence) ? licence : undefined)
const wrongLicence = (text: string): string | undefined =>
  licenceAddress(text) ? undefined : `is none of ${Object.keys(licences).join(', ')}, and no https:// address of one`
const wrongSmtp = (text: string): string | undefined => {
  const url = /^smtps?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined
  return text === '' || url?.hostname ? undefined : 'is not an address like smtp://user:password@host:587'
}
const wrongSender = (text: string): string | undefined =>
  text === '' || /^[^\s@<>"',;:]+@[^\s@<>"',;:]+$/.test(text) ? undefined : 'is not an address like news@site.kz'
const wrongContact = (text: string): string | undefined =>
  /^https?:\/\//.test(text) ? wrongAddress(text) : wrongSender(text)
const empty = (text: string): string | undefined => (text.trim() ? undefined : 'is empty')

export const settingRows: readonly SettingRow[] = [
  {
    name: 'data',
    value: 'FOLDER',
    env: 'DEREK_DATA',
    default: './derek-data',
    help: 'the folder that keeps the ledger and the archive',
    wrong: empty,
  },
  {
    name: 'database',
    value: 'ADDRESS',
    env: 'DEREK_DATABASE',
    default: '',
    help: 'a postgres:// address to keep the ledger there instead of in a file',
    wrong: wrongDatabase,
  },
  {
    name: 'host',
    value: 'HOST',
    env: 'DEREK_HOST',
    default: '127.0.0.1',
    help: 'the address to listen on; 0.0.0.0 is every one this machine has',
    wrong: empty,
  },
  {
    name: 'port',
    value: 'PORT',
    env: 'DEREK_PORT',
    default: '8686',
    help: 'the port to listen on; 0 takes any free one',
    wrong: wrongPort,
  },
  {
    name: 'address',
    value: 'URL',
    env: 'DEREK_ADDRESS',
    default: '',
    help: 'the address that readers use, for feeds and links that leave the site',
    wrong: wrongAddress,
  },
  {
    name: 'title',
    value: 'NAME',
    env: 'DEREK_TITLE',
    default: 'Derek',
    help: 'the name of the newsroom',
    wrong: empty,
  },
  {
    name: 'timezone',
    value: 'ZONE',
    env: 'DEREK_TIMEZONE',
    default: 'Asia/Almaty',
    help: 'where the day begins: what is due and overdue follows from it',
    wrong: wrongTimezone,
  },
  {
    name: 'by',
    value: 'NAME',
    env: 'DEREK_BY',
    default: 'editor',
    help: 'who signs decisions made on the command line',
    wrong: empty,
  },
  {
    name: 'proxies',
    value: 'ADDRESSES',
    env: 'DEREK_PROXIES',
    default: '',
    help: 'proxies that may say for whom they ask (X-Forwarded-For): addresses or ranges like 10.0.0.0/8, with commas',
    wrong: wrongProxies,
  },
  {
    name: 'cdn',
    value: 'YES',
    env: 'DEREK_CDN',
    default: 'no',
    help: 'yes: tell a cache in front by which names a page can be taken out of it (Surrogate-Key, Cache-Tag)',
    wrong: (text) => (/^(?:yes|no)$/.test(text) ? undefined : 'is neither yes nor no'),
  },
  {
    name: 'hub',
    value: 'URL',
    env: 'DEREK_HUB',
    default: '',
    help: 'a WebSub hub: it is told when something is published, and tells whoever follows a feed; needs --address',
    wrong: wrongAddress,
  },
  {
    name: 'indexnow',
    value: 'KEY',
    env: 'DEREK_INDEXNOW',
    default: '',
    help: 'a key of your own, 8 to 128 letters, digits and hyphens: search engines are told what is published; needs --address',
    wrong: (text) =>
      text === '' || /^[A-Za-z0-9-]{8,128}$/.test(text) ? undefined : 'is not 8 to 128 letters, digits and hyphens',
  },
  {
    name: 'licence',
    value: 'NAME',
    env: 'DEREK_LICENCE',
    default: 'CC-BY-4.0',
    help: 'the licence of the data that is given out: CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0, ODbL-1.0 or an address',
    wrong: wrongLicence,
  },
  {
    name: 'contact',
    value: 'ADDRESS',
    env: 'DEREK_CONTACT',
    default: '',
    help: 'where readers tell of mistakes: an e-mail address or a page; shown with the corrections',
    wrong: wrongContact,
  },
  {
    name: 'smtp',
    value: 'ADDRESS',
    env: 'DEREK_SMTP',
    default: '',
    help: 'the mail server that letters to readers go through: smtp://user:password@host:587 or smtps://…:465',
    wrong: wrongSmtp,
  },
  {
    name: 'sender',
    value: 'ADDRESS',
    env: 'DEREK_SENDER',
    default: '',
    help: 'the e-mail address that letters to readers come from',
    wrong: wrongSender,
  },
  {
    name: 'mailhour',
    value: 'HOUR',
    env: 'DEREK_MAILHOUR',
    default: '8',
    help: 'the hour from which readers are told by e-mail what is new, 0 to 23, in the newsroom’s time zone',
    wrong: (text) => (/^(?:\d|1\d|2[0-3])$/.test(text) ? undefined : 'is no hour: give a number from 0 to 23'),
  },
]

/** All settings, and what was wrong with those given; a wrong one counts as not given. */
export const resolveSettings = (
  options: Readonly<Partial<Record<string, string>>>,
  env: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings; readonly problems: readonly SettingProblem[] } => {
  const problems: SettingProblem[] = []
  const chosen = settingRows.map((row): [SettingName, string | number] => {
    const option = options[row.name]
    // An environment variable that is set to nothing counts as not set.
    const given = option ?? (env[row.env] || undefined)
    const message = given === undefined ? undefined : row.wrong?.(given)
    if (given !== undefined && message)
      problems.push({ row, given, from: option === undefined ? 'environment' : 'option', message })
    const text = given === undefined || message ? row.default : given
    return [row.name, row.name === 'port' ? Number(text) : row.name === 'address' ? text.replace(/\/+$/, '') : text]
  })
  return { settings: Object.fromEntries(chosen) as unknown as Settings, problems }
}

/** Today's date where the newsroom is. */
export const todayIn = (timezone: string, now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  )
