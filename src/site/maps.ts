// The maps of the site: of the country by its regions, of a region by its districts with what a page is about marked on it, each with
// a table of the same. What is nowhere on a map is said to be so.
import type { Atlas, Doubt, Entity, EntityView, PlaceTally } from '../model/index.ts'
import { countedTo } from '../model/index.ts'
import {
  dateWords, entityAt, entityLink, entityName, indexAt, linesOf, locatorOf, mapOf, onWide, mapWordings, markup, nothing, numberWords, wordings, type AreaMark,
  type Frame, type Html, type Lines, type SpotMark,
} from '../pages/index.ts' // prettier-ignore

const held = new WeakMap<Atlas, Map<string, Lines>>()
/** Thinned once for each size: what a map is made of does not change while the program runs. */
const linesFor = (atlas: Atlas, region: string | undefined, width: number, tolerance: number): Lines => {
  const known = held.get(atlas) ?? new Map<string, Lines>()
  held.set(atlas, known)
  const key = `${region ?? ''} ${width} ${tolerance}`
  const found = known.get(key)
  if (found) return found
  const areas = atlas.parts(region).map((code) => ({ code, rings: atlas.rings(code) }))
  const made = linesOf(areas, width, tolerance)
  known.set(key, made)
  return made
}

/** Of a code of Kazakhstan the region that it lies in, where the atlas has its lines. */
export const regionOf = (atlas: Atlas, code: string | null | undefined): string | undefined => {
  if (!code || !/^\d{9}$/.test(code)) return undefined
  const region = `${code.slice(0, 2)}0000000`
  return atlas.parts().includes(region) ? region : undefined
}
const isRegion = (code: string): boolean => code.endsWith('0000000')

/** The codes of the map that a place's page shows. */
export const mapCodes = (atlas: Atlas | undefined, code: string | null): readonly string[] => {
  if (!atlas || !code) return []
  if (code === 'KZ') return atlas.parts()
  const region = regionOf(atlas, code)
  return region ? atlas.parts(region) : []
}

export const tallyWords = (count: number, frame: Frame): string =>
  count > countedTo
    ? mapWordings[frame.language].over(numberWords(countedTo, frame.language))
    : numberWords(count, frame.language)

/** On a map 'Zhetisu' is enough of 'Zhetisu Region'. */
const shortName = (name: string): string =>
  name.replace(/^область |[ ](?:область|район|облысы|ауданы|Region|District)$/u, '')

const areasOf = (
  atlas: Atlas,
  codes: readonly string[],
  tallies: readonly PlaceTally[],
  on: string | undefined,
  frame: Frame,
): readonly AreaMark[] => {
  const byCode = new Map(tallies.map((tally) => [tally.entity.code, tally]))
  return codes.map((code) => {
    const tally = byCode.get(code)
    return {
      code,
      // As the newsroom calls it, where it has a page.
      label: tally ? shortName(entityName(tally.entity, frame.language).text) : atlas.name(code, frame.language),
      ...(tally && { href: entityAt(frame.language, tally.entity) }),
      ...(tally && tally.projects > 0 && { count: tallyWords(tally.projects, frame) }),
      on: code === on,
    }
  })
}

/** Regions or districts with what stands in each: those where anything does come first. */
const tallyTable = (
  atlas: Atlas,
  codes: readonly string[],
  tallies: readonly PlaceTally[],
  head: string,
  frame: Frame,
): Html => {
  const { language } = frame
  const w = mapWordings[language]
  const byCode = new Map(tallies.map((tally) => [tally.entity.code, tally]))
  const rows = codes
    .map((code) => ({ name: atlas.name(code, language, true), tally: byCode.get(code) }))
    .sort(
      (a, b) =>
        (b.tally?.projects ?? 0) - (a.tally?.projects ?? 0) ||
        (b.tally?.promises ?? 0) - (a.tally?.promises ?? 0) ||
        a.name.localeCompare(b.name, language),
    )
  const count = (number: number | undefined): string => tallyWords(number ?? 0, frame)
  return markup`<table><thead><tr><th scope="col">${head}</th><th scope="col" class="n">${w.projects}</th><th scope="col" class="n">${w.promises}</th></tr></thead><tbody>${rows.map(
    ({ name, tally }) =>
      markup`<tr><th scope="row">${tally ? entityLink(tally.entity, language) : markup`<span class="soft">${name}</span>`}</th><td class="n">${count(tally?.projects)}</td><td class="n">${count(tally?.promises)}</td></tr>
`,
  )}</tbody></table>`
}

/** The country: its own page, and the page of the country as a place. */
export const countryMap = (
  tallies: readonly PlaceTally[],
  frame: Frame,
  tolerance = 1.2,
): { readonly map: Html; readonly table: Html } => {
  const { atlas } = frame
  if (!atlas) return { map: nothing, table: nothing }
  const w = mapWordings[frame.language]
  const codes = atlas.parts()
  const map = markup`<figure class="wide-map">${mapOf(linesFor(atlas, undefined, 640, tolerance), areasOf(atlas, codes, tallies, undefined, frame), [], [], onWide)}<figcaption>${w.onTheMap} ${w.lines}</figcaption></figure>`
  return { map, table: tallyTable(atlas, codes, tallies, w.region, frame) }
}

const spotOf = (atlas: Atlas, place: Entity, frame: Frame): SpotMark | undefined => {
  const point = place.code ? atlas.point(place.code) : undefined
  return point && { ...point, label: entityName(place, frame.language).text, href: entityAt(frame.language, place) }
}
const isArea = (atlas: Atlas, place: Entity): boolean =>
  place.code !== null && atlas.rings(place.code).length > 0 && place.placeKind !== 'city'

/** Which area of the region a place is, or lies in. */
const areaAround = (atlas: Atlas, code: string): string | undefined =>
  atlas.around(code).find((one) => !isRegion(one) && atlas.rings(one).length > 0)

const mostSpots = 30

/** The page of a region, district, town or village: what lies in it that has a page, or where it lies itself. */
export const placeMap = (
  place: Entity,
  { parts, parents }: Pick<EntityView, 'parts' | 'parents'>,
  tallies: readonly PlaceTally[],
  frame: Frame,
): Html => {
  const { atlas, language } = frame
  if (!atlas || !place.code) return nothing
  const w = mapWordings[language]
  if (place.code === 'KZ') {
    // The table is a page of its own; a country's page is long without it.
    return markup`<section class="box"><h2 class="hid">${w.country}</h2>${countryMap(tallies, frame, 3).map}<p class="more"><a href="${indexAt(language, 'map')}">${w.asTable}</a></p></section>`
  }
  const region = regionOf(atlas, place.code)
  if (!region) return nothing
  const codes = atlas.parts(region)
  const whole = isRegion(place.code)
  const on = whole ? undefined : areaAround(atlas, place.code)
  const inside = [...(whole || isArea(atlas, place) ? [] : [place]), ...parts.filter((part) => !isArea(atlas, part))]
  const spots = inside.flatMap((one) => spotOf(atlas, one, frame) ?? []).slice(0, mostSpots)
  const legend = [
    on ? w.filled : '',
    spots.some((spot) => spot.sure) && parts.length ? w.dot : '',
    spots.some((spot) => !spot.sure) ? w.ring : '',
    tallies.some(({ entity, projects }) => projects > 0 && codes.includes(entity.code ?? '')) ? w.onTheMap : '',
    w.lines,
  ].filter(Boolean)
  return mapGrid(
    markup`<figure>${mapOf(linesFor(atlas, region, 640, 0.8), areasOf(atlas, codes, tallies, on, frame), spots)}<figcaption>${legend.join(' ')}</figcaption></figure>`,
    region,
    [place, ...parents].find((one) => one.code === region),
    markup`<details><summary>${w.asTable}</summary>${tallyTable(atlas, codes, tallies, w.district, frame)}</details>`,
    frame,
  )
}

/** known: the region's own page, where there is one. */
const mapGrid = (map: Html, region: string, known: Entity | undefined, beside: Html, frame: Frame): Html => {
  const atlas = frame.atlas!
  const w = mapWordings[frame.language]
  return markup`<section class="box mapgrid"><h2 class="hid">${w.where}</h2>${map}<div><figure>${locatorOf(linesFor(atlas, undefined, 200, 2), region)}<figcaption>${known ? entityLink(known, frame.language) : atlas.name(region, frame.language, true)}</figcaption></figure>${beside}</div></section>`
}

/** What stands on a map by the place that it is in; the numbers of stops, where they have any. */
export interface Placed {
  readonly place: Entity
  readonly name: Html
  readonly number?: number
}
const ranges = (numbers: readonly number[]): string =>
  numbers
    .reduce<[number, number][]>((all, one) => {
      const last = all.at(-1)
      if (last && one - last[1] === 1) last[1] = one
      else all.push([one, one])
      return all
    }, [])
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
    .join(', ')

/** A project, or the stops of a visit: in their region where all lie in one, else in the country. */
export const spotMap = (things: readonly Placed[], frame: Frame): Html => {
  const { atlas, language } = frame
  if (!atlas) return nothing
  const w = mapWordings[language]
  const within = things.filter(({ place }) => regionOf(atlas, place.code))
  if (!within.length) return nothing
  const regions = [...new Set(within.map(({ place }) => regionOf(atlas, place.code)!))]
  const region = regions.length === 1 ? regions[0]! : undefined
  const places = [...Map.groupBy(within, ({ place }) => place.id).values()]
  const spots = places.flatMap((same) => {
    const { place } = same[0]!
    const spot = isRegion(place.code!) ? undefined : spotOf(atlas, place, frame)
    const numbers = same.flatMap((one) => one.number ?? [])
    return spot ? [{ ...spot, ...(numbers.length && { number: ranges(numbers) }) }] : []
  })
  const filled = places.map(([one]) => one!.place).filter((place) => region && !isRegion(place.code!))
  const on = filled.length === 1 ? areaAround(atlas, filled[0]!.code!) : undefined
  const how = (place: Entity): string => {
    const point = isRegion(place.code!) ? undefined : atlas.point(place.code!)
    if (point) return point.sure ? w.asPoint : w.asRing
    return on && areaAround(atlas, place.code!) === on ? w.asArea : w.notOnMap
  }
  const lines = linesFor(atlas, region, 640, 2.5)
  const areas = atlas.parts(region).map((code) => ({ code, label: atlas.name(code, language), on: code === on }))
  // As the newsroom calls it, where it has a page.
  const around = within.find(({ place }) => place.code === region)?.place
  const legend = [
    within.some((one) => one.number) && spots.length ? w.numbers : '',
    spots.some((spot) => spot.sure) && !within.some((one) => one.number) ? w.dot : '',
    spots.some((spot) => !spot.sure) ? w.ring : '',
    spots.length ? '' : w.onlyRegion,
    w.lines,
  ].filter(Boolean)
  const table = markup`<details><summary>${w.asTable}</summary><table><thead><tr><th scope="col">${w.place}</th><th scope="col">${w.onMap}</th></tr></thead><tbody>${things.map(
    ({ place, name }) =>
      markup`<tr><th scope="row">${name}</th><td>${entityLink(place, language)}, ${regionOf(atlas, place.code) ? how(place) : w.notOnMap}</td></tr>`,
  )}</tbody></table></details>`
  const figure = markup`<figure>${mapOf(lines, areas, spots, [], region ? undefined : onWide)}<figcaption>${legend.join(' ')}</figcaption></figure>`
  if (!region)
    return markup`<section class="box"><h2>${w.where}</h2><div class="wide-map">${figure}</div>${table}</section>`
  return markup`<section class="box"><h2>${w.where}</h2><div class="mapgrid">${figure}<div><figure>${locatorOf(linesFor(atlas, undefined, 200, 2), region)}<figcaption>${around ? entityLink(around, language) : atlas.name(region, language, true)}</figcaption></figure>${table}</div></div></section>`
}

/** Places one of which a report means: rings with '?', joined by dashes. Only what has a point of its own. */
export const eitherMap = ({ places = [] }: Doubt, frame: Frame): Html => {
  const { atlas, language } = frame
  const spots = places.flatMap(({ role, code }): readonly (SpotMark & { readonly code: string })[] => {
    const point = code && role !== 'within' && atlas ? atlas.point(code) : undefined
    if (!point || !code || !regionOf(atlas!, code)) return []
    return [{ lon: point.lon, lat: point.lat, sure: false, label: atlas!.name(code, language), code }]
  })
  const once = [...new Map(spots.map((spot) => [spot.code, spot])).values()].slice(0, 4)
  if (!atlas || once.length < 2) return nothing
  const w = mapWordings[language]
  const regions = [...new Set(once.map((spot) => regionOf(atlas, spot.code)))]
  const region = regions.length === 1 ? regions[0] : undefined
  const areas = atlas.parts(region).map((code) => ({ code, label: atlas.name(code, language) }))
  const dashes = once.slice(1).map((spot) => [once[0]!, spot] as const)
  const table = markup`<details><summary>${w.asTable}</summary><ul class="dash">${once.map(({ code }) => markup`<li>${atlas.around(code).map((one) => atlas.name(one, language, true)).slice(0, 3).join(', ')}</li>`)}</ul></details>`
  return markup`<div class="small-map"><figure>${mapOf(linesFor(atlas, region, 640, 2), areas, once, dashes)}<figcaption>${w.either} ${w.lines}</figcaption></figure>${table}</div>`
} // prettier-ignore

/** '… – 20 марта 1961', '1992 – 1998'. */
const spanOf = (from: string | null, until: string | null, frame: Frame): string => {
  const day = (told: string | null): string =>
    told === null ? '…' : (told.startsWith('~') ? '≈ ' : '') + dateWords(told.replace('~', ''), frame.language, 'note')
  return `${day(from)} – ${day(until)}`
}
/** Names that the place bore, with their days as far as they are known. */
export const oldNamesOf = (place: Entity, frame: Frame): Html => {
  const { atlas, language } = frame
  const told = atlas && place.code ? atlas.oldNames(place.code) : []
  if (!told.length) return nothing
  const nameOf = (names: (typeof told)[number]['names']): string =>
    names[language]?.[0] ?? Object.values(names)[0]?.[0] ?? ''
  return markup`<section class="box"><h2>${mapWordings[language].oldNames}</h2><table><thead class="hid"><tr><th scope="col">${wordings[language].index.name}</th><th scope="col">${wordings[language].from}</th></tr></thead><tbody>${told.map(({ names, from, until }) => markup`<tr><th scope="row">${nameOf(names)}</th><td class="n">${spanOf(from, until, frame)}</td></tr>`)}</tbody></table></section>`
}
