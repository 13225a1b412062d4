// The picture that is shown where a link to a page is shared: the page's title in large letters, drawn from SVG to PNG. It is
// made like a page, once, and kept with the pages. Letters come from whatever fonts the machine has; without any there would be
// empty boxes, so then there is no picture and no page speaks of one.
import { cleanText, xmlText } from '../../formats/xml.ts'
import type { EntityKind } from '../../model/index.ts'
import { capital, dateWords, entityName, localMoment, pictureSize, wordedIn, wordings } from '../../pages/index.ts'
import type { Answer } from '../answer.ts'
import { missing, type Asking } from '../ask.ts'
import { shownAnywhere } from '../headers.ts'

const { width, height } = pictureSize
const font = "Georgia, 'Noto Serif', 'DejaVu Serif', 'Liberation Serif', serif"
const sides = 80

/** Of a title of a few words, and of a long one; letters of an unknown font are taken for wide ones. */
const sizes = [84, 72, 62, 54, 46] as const
const lettersAcross = (size: number): number => Math.floor((width - 2 * sides) / (size * 0.66))

/** A short word does not stand at the end of a line. */
export const wrapped = (text: string, across: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .replace(/(?<=^|\s)(\p{L}{1,2})\s+/gu, '$1\u00a0')
    .split(/[ \t\r\n]+/)
    .filter(Boolean)) {
    if (line && line.length + 1 + word.length > across) {
      lines.push(line)
      line = ''
    }
    const short = word.length > across ? `${word.slice(0, across - 1)}…` : word
    line += line ? ` ${short}` : short
  }
  return line ? [...lines, line] : lines
}
const mostLines = (size: number): number => Math.floor(370 / (size * 1.2))

interface Fitted {
  readonly size: number
  readonly lines: readonly string[]
}
export const fitted = (title: string): Fitted => {
  for (const size of sizes) {
    const lines = wrapped(title, lettersAcross(size))
    if (lines.length <= mostLines(size)) return { size, lines }
  }
  const size = sizes.at(-1)!
  const lines = wrapped(title, lettersAcross(size)).slice(0, mostLines(size))
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)!.slice(0, lettersAcross(size) - 1)}…`] }
}

/** `above`: what kind of thing it is; `below`: a day, a state. */
export const pictureSvg = (title: string, above: string, below: string, newsroom: string): string => {
  const { size, lines } = fitted(cleanText(title))
  const rows = lines.map((line, index) => `<tspan x="${sides}" dy="${index ? size * 1.2 : 0}">${xmlText(line)}</tspan>`)
  const small = (x: number, y: number, text: string, anchor: string, colour: string): string =>
    `<text x="${x}" y="${y}" font-family="${font}" font-size="32" fill="${colour}" text-anchor="${anchor}">${xmlText(text)}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#fbf9f4"/><rect width="${width}" height="10" fill="#2a86c2"/><rect y="${height - 84}" width="${width}" height="84" fill="#efeadd"/><rect y="${height - 90}" width="${width}" height="6" fill="#a0853f"/>${small(sides, 88, above, 'start', '#5d5849')}<text x="${sides}" y="${100 + size}" font-family="${font}" font-size="${size}" font-weight="bold" fill="#1d1c19">${rows.join('')}</text>${small(sides, height - 32, newsroom, 'start', '#1d1c19')}${small(width - sides, height - 32, below, 'end', '#5d5849')}</svg>`
}

/** One at a time: it is the dearest thing that a site draws. */
let drawing: Promise<unknown> = Promise.resolve()
const toPng = async (svg: string): Promise<Buffer> => {
  const { default: sharp } = await import('sharp')
  const made = drawing.then(() => sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true, colours: 32, effort: 1 }).toBuffer()) // prettier-ignore
  drawing = made.catch(() => {})
  return made
}

const side = 40
const sample = (letter: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" fill="#fff"/><text x="4" y="32" font-family="${font}" font-size="28">${letter}</text></svg>`

/** Something that is not the box which stands for a letter that no font has. */
export const isLetter = (ink: (x: number, y: number) => boolean): boolean => {
  const all = Array.from({ length: side }, (_, at) => at)
  const rows = all.filter((y) => all.some((x) => ink(x, y)))
  const columns = all.filter((x) => rows.some((y) => ink(x, y)))
  if (!rows.length) return false
  const full = (line: readonly boolean[]): boolean => line.filter(Boolean).length >= line.length * 0.9
  const [top, bottom] = [rows[0]!, rows.at(-1)!].map((y) => full(columns.map((x) => ink(x, y))))
  const [left, right] = [columns[0]!, columns.at(-1)!].map((x) => full(rows.map((y) => ink(x, y))))
  return !(top && bottom && left && right)
}
const letters = ['A', 'Ж', 'Қ', 'Ә'] as const
const hasLetters = async (): Promise<boolean> => {
  try {
    const { default: sharp } = await import('sharp')
    const seen = letters.map(async (letter) => {
      const { data, info } = await sharp(Buffer.from(sample(letter)))
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
      return isLetter((x, y) => (data[(y * side + x) * info.channels] ?? 255) < 160)
    })
    return (await Promise.all(seen)).every(Boolean)
  } catch {
    // Without the library that draws there is none either.
    return false
  }
}
let known: Promise<boolean> | undefined
export const canDrawPictures = (): Promise<boolean> => (known ??= hasLetters())

const picture = async ({ frame }: Asking, title: string, above: string, below: string): Promise<Answer> => {
  if (!frame.pictures) return missing(frame)
  const body = await toPng(pictureSvg(title, above, below, frame.name))
  return { status: 200, type: 'image/png', headers: shownAnywhere, body }
}

export const askHomePicture = async (asking: Asking): Promise<Answer> => {
  const { name, language } = asking.frame
  return picture(asking, name, '', wordings[language].tagline)
}
export const askStoryPicture = async (asking: Asking, slug: string): Promise<Answer> => {
  const { ledger, frame } = asking
  const view = await ledger.story(frame.language, slug)
  if (!view || 'movedTo' in view) return missing(frame)
  const section = view.section && wordedIn(view.section.names, frame.language)?.text
  const day = view.story.publishedAt && localMoment(view.story.publishedAt, frame.timeZone).day
  return picture(asking, view.version.headline, section ?? '', day ? dateWords(day, frame.language) : '')
}
export const askEntityPicture = async (asking: Asking, kind: EntityKind, slug: string): Promise<Answer> => {
  const { ledger, frame } = asking
  const view = await ledger.entity(kind, slug)
  if (!view || 'movedTo' in view) return missing(frame)
  const place = view.parents[0] ?? view.place
  const name = capital(entityName(view.entity, frame.language).text)
  return picture(asking, name, place ? entityName(place, frame.language).text : '', wordings[frame.language].tagline)
}
export const askPromisePicture = async (asking: Asking, slug: string): Promise<Answer> => {
  const { ledger, frame } = asking
  const { language } = frame
  const view = await ledger.promise(slug)
  if (!view || view.promise.slug !== slug) return missing(frame)
  const { promise } = view
  const w = wordings[language]
  const title = wordedIn(promise.titles, language)?.text ?? `«${promise.evidence.text}»`
  const due = promise.due === null ? '' : `${w.due.dueIs}: ${dateWords(promise.due, language)}`
  return picture(asking, title, capital(w.promiseKind[promise.kind]), due)
}
