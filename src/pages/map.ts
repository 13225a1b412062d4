// A map as one SVG: areas flat on their outlines, dots where a place is sure, rings with '?' where it is not, numbers for stops in
// their order. The picture is hidden from readers of the screen and from the tab key, because the same stands beside it as a
// table; names are shown only where they have room, on narrow pages fewer.
import { join, markup, nothing, trusted, type Html } from './html.ts'
import type { Lines, Spot } from './map-lines.ts'

export interface AreaMark {
  readonly code: string
  readonly label: string
  readonly href?: string
  /** How many of what is counted here. */
  readonly count?: string
  /** The one that the page is about. */
  readonly on?: boolean
}
export interface SpotMark {
  readonly lon: number
  readonly lat: number
  readonly label: string
  readonly sure: boolean
  readonly href?: string
  /** '1', '2–4': the stops that it stands for. */
  readonly number?: string
}

/** Sizes of a name in the map's own steps: on a narrow page, a middle one, a wide one. Names of class w and x wait for room. */
type Sizes = readonly { readonly size: number; readonly name: string }[]
const sizesOf = (narrow: number, middle: number, wide: number): Sizes => [
  { size: narrow, name: '' },
  { size: middle, name: 'w' },
  { size: wide, name: 'x' },
]
const usual = sizesOf(25, 17, 13)
/** A map that takes the whole width needs smaller steps for letters of the same size. */
export const onWide: Sizes = sizesOf(25, 13, 10)
const letterWidth = 0.58

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
const apart = (a: Box, b: Box): boolean => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top

interface Wanted {
  readonly text: string
  readonly at: Spot
  readonly anchor: 'middle' | 'start' | 'end'
  /** How wide and high there is room for it; no bound for what stands beside a dot. */
  readonly room?: number
  readonly className: string
  readonly dy: number
}
const boxOf = ({ text, at, anchor, dy }: Wanted, size: number): Box => {
  const width = text.length * size * letterWidth
  const left = anchor === 'start' ? at[0] : anchor === 'end' ? at[0] - width : at[0] - width / 2
  const base = at[1] + dy * size
  return { left, right: left + width, top: base - size * 0.8, bottom: base + size * 0.2 }
}
const fits = (wanted: Wanted, box: Box, size: number, lines: Lines, taken: readonly Box[]): boolean =>
  (wanted.room === undefined || (box.right - box.left <= wanted.room * 5.4 && size <= wanted.room * 2)) &&
  box.left >= 0 &&
  box.right <= lines.width &&
  box.top >= 0 &&
  box.bottom <= lines.height &&
  taken.every((one) => apart(one, box))

/** In the order of their weight; each at the smallest page on which it has room, else not at all. */
const placed = (wanted: readonly Wanted[], lines: Lines, dots: readonly Box[], sizes: Sizes): readonly Html[] => {
  const shown: { readonly wanted: Wanted; readonly name: string }[] = []
  for (const { size, name } of sizes) {
    const taken = [...dots, ...shown.map((one) => boxOf(one.wanted, size))]
    for (const one of wanted) {
      if (shown.some(({ wanted: { text, at } }) => text === one.text && at === one.at)) continue
      const box = boxOf(one, size)
      if (!fits(one, box, size, lines, taken)) continue
      taken.push(box)
      shown.push({ wanted: one, name })
    }
  }
  return shown.map(({ wanted: { text, at, anchor, className, dy }, name }) => {
    const classes = [className, anchor === 'middle' ? 'mid' : anchor === 'end' ? 'end' : '', name].filter(Boolean)
    return markup`<text${classes.length ? markup` class="${classes.join(' ')}"` : nothing} x="${round(at[0])}" y="${round(at[1])}"${dy ? markup` dy="${dy}em"` : nothing}>${text}</text>`
  })
}
const round = (value: number): number => Math.round(value)

const linked = (href: string | undefined, inside: Html): Html =>
  href ? markup`<a href="${href}" tabindex="-1">${inside}</a>` : inside

const dotSize = 5
/** Areas with less room around their middle have their names beside them. */
const smallest = 6
const around = ([x, y]: Spot, size: number): Box => ({
  left: x - size,
  right: x + size,
  top: y - size,
  bottom: y + size,
})

/** dashes: between places one of which is meant. */
export const mapOf = (
  lines: Lines,
  areas: readonly AreaMark[],
  spots: readonly SpotMark[] = [],
  dashes: readonly (readonly [SpotMark, SpotMark])[] = [],
  sizes: Sizes = usual,
): Html => {
  const marks = new Map(areas.map((area) => [area.code, area]))
  const at = (spot: SpotMark): Spot => lines.place(spot.lon, spot.lat)
  const land = lines.areas.map(({ code, path }) => {
    const mark = marks.get(code)
    return linked(mark?.href, markup`<path${mark?.on ? markup` class="on"` : nothing} d="${trusted(path)}"/>`)
  })
  const dots = spots.map((spot) => {
    const [x, y] = at(spot)
    const shape = markup`<circle${spot.sure ? nothing : markup` class="hol"`} cx="${round(x)}" cy="${round(y)}" r="${dotSize}"/>`
    return linked(spot.href, shape)
  })
  const drawn = new Map(lines.areas.map((area) => [area.code, area]))
  const wanted: Wanted[] = [
    ...spots.flatMap((spot): readonly Wanted[] => {
      const [x, y] = at(spot)
      const text = `${spot.number ? `${spot.number} ` : ''}${spot.label}${spot.sure ? '' : '?'}`
      const className = spot.number ? 'b' : ''
      const right: Wanted = { text, at: [x + 9, y], anchor: 'start', className, dy: 0.35 }
      return x > lines.width * 0.72 ? [{ ...right, at: [x - 9, y], anchor: 'end' }] : [right]
    }),
    ...areas.flatMap((area): readonly Wanted[] => {
      const found = drawn.get(area.code)
      if (!found || area.on) return []
      const { middle, room } = found
      // Of a city too small to write in: beside it, with its name, or the number would be taken for its neighbour's.
      if (area.count && room < smallest) {
        const [x, y] = middle
        const right = x <= lines.width * 0.72
        return [{ text: `${area.label} ${area.count}`, at: [right ? x + 5 : x - 5, y], anchor: right ? 'start' : 'end', className: 'b', dy: 0.35 }] // prettier-ignore
      }
      const count: Wanted = { text: area.count ?? '', at: middle, anchor: 'middle', className: 'b', dy: 0.1 }
      const label: Wanted = {
        text: area.label,
        at: [...middle],
        anchor: 'middle',
        room,
        className: 'dn',
        dy: area.count ? 1.15 : 0.35,
      }
      return area.count ? [count, label] : [label]
    }),
  ]
  const taken = spots.map((spot) => around(at(spot), dotSize))
  return markup`<svg class="map" viewBox="0 0 ${lines.width} ${lines.height}" width="${lines.width}" height="${lines.height}" aria-hidden="true"><g class="land">${land}</g>${dashes.map(
    ([a, b]) => {
      const [[x1, y1], [x2, y2]] = [at(a), at(b)]
      return markup`<line class="either" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`
    },
  )}${dots}${join(placed(wanted, lines, taken, sizes), '')}</svg>`
}

/** A small map of the whole with one part of it filled. */
export const locatorOf = (lines: Lines, on: string): Html =>
  markup`<svg class="map loc" viewBox="0 0 ${lines.width} ${lines.height}" width="${lines.width}" height="${lines.height}" aria-hidden="true"><g class="land">${lines.areas.map(({ code, path }) => markup`<path${code === on ? markup` class="on"` : nothing} d="${trusted(path)}"/>`)}</g></svg>`
