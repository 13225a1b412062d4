// Texts that nobody writes and that somebody will send: for the tests, which read them short, and for bench/reading/robust.ts, which
// reads them long. Each is made to a length; the seed makes different words of the same kind, so that nothing is known from before.

export type Make = (length: number, seed?: number) => string

const again =
  (piece: string): Make =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const numbered =
  (piece: (number: string) => string): Make =>
  (length, seed = 0) => {
    const found: string[] = []
    for (let at = seed, size = 0; size < length; at++) {
      const name = [...at.toString(26)].map((digit) => String.fromCharCode(0x430 + Number.parseInt(digit, 26))).join('')
      found.push(piece(name))
      size += found.at(-1)!.length
    }
    return found.join('').slice(0, length)
  }
/** Any UTF-16 code units, halves of pairs among them. */
const anything: Make = (length, seed = 7) => {
  const found: string[] = []
  for (let at = 0, state = seed >>> 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    found.push(String.fromCharCode((state >>> 8) & 0xffff))
  }
  return found.join('')
}

/** Three languages, everything that the reader looks for. */
export const ordinary: string =
  'В селе Ынтымак Алакольского района построена школа на 300 мест за 2,5 млрд тенге. Аким области Серик Саттаров поручил ' +
  'завершить ремонт дороги до конца 2025 года. Ауданда 12 нысан салынды, құны 3 миллиард теңге. «Зауыт биыл ашылады», – деді ' +
  'облыс әкімі. The plant was opened on 6 December and makes 40 tonnes a day. '

export const hostile: Readonly<Record<string, Make>> = {
  'one line': again(ordinary),
  'one line without a stop': again(ordinary.replace(/[.]/g, ' ')),
  'in capitals': again(ordinary.toUpperCase()),
  'dates in a row': again('6 декабря 2024 года '),
  'figure dates': again('06.12.2024, '),
  'beginnings of ranges': again('с 2022 по '),
  'amounts in a row': again('8,5 млрд тенге '),
  'counted things': again('5 школ и '),
  percentages: again('5% '),
  'number words': again('тысяча двести '),
  'Kazakh number words': again('екі жүз '),
  'one number': again('1234567890'),
  'one number of points': again('1,'),
  'a number of fractions': again('1/'),
  'one word': again('а'),
  'one word of two scripts': again('аa'),
  'one word of hyphens': again('Касым-Жомарт-'),
  'one word of apostrophes': again("а'"),
  'one address': again('https://a.kz/'),
  'one host': again('a.b'),
  mailboxes: again('a@'),
  'quotation marks in each other': (length) => '«'.repeat(length >> 1) + '»'.repeat(length >> 1),
  'quoted names in each other': (length) => '«завод '.repeat(length / 14) + '» '.repeat(length / 14),
  'straight quotation marks': again('" а '),
  'brackets never closed': again('(а '),
  'right-to-left marks': again('\u200fА\u202eбв\u2067 '),
  'soft hyphens': again('а\u00ad'),
  'unseen marks': again('\u200b'),
  'combining marks': again('е\u0301'),
  'halves of pairs': again('да \udc00нет \ud800'),
  emoji: again('😀 '),
  'any code units': anything,
  stops: again('? '),
  dots: again('а. '),
  commas: again('школа, '),
  dashes: again('– '),
  'lines of a letter': again('а\n'),
  'items of a list': again('1) школа на 300 мест;\n'),
  'items under one heading': (length) => `Построено:\n${again('- школа на 300 мест;\n')(length - 11)}`,
  'relative clauses': again('который сказал, что '),
  'capitalised words': again('Абай '),
  'names of places': again('Алматы, '),
  'a road without end': again('Алматы – '),
  people: again('С.С. Саттаров, '),
  'different people': numbered((name) => `Серик Сат${name}ов сказал. `),
  'different words': numbered((name) => `сло${name}во `),
  'offices in each other': again('аким области '),
  'ministries of ministries': again('Ministry of '),
  'plants of plants': again('plant of the '),
  projects: again('завод '),
  'different projects': numbered((name) => `завод «Ай${name}» построен. `),
  'verbs of building': again('построили '),
  orders: again('поручил акиму '),
  duties: again('должен завершить '),
  visits: again('посетил завод '),
  'direct speech': again('«Мы построим школу», – сказал аким. '),
  'Kazakh genitives': again('ауданының '),
  'Kazakh converbs': again('салынып '),
  'Kazakh in Latin letters': again('Qazaqstan Respýblıkasynyń zaýyty '),
}
