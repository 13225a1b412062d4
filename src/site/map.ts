// The country by its regions: how many projects we follow in each, and the way to each region's page.
import type { PlaceTally } from '../model/index.ts'
import { everywhere, indexAt, kicker, mapWordings, markup, wordings, type Frame, type Page } from '../pages/index.ts'
import { countryMap } from './maps.ts'

export const mapPage = (tallies: readonly PlaceTally[], frame: Frame): Page => {
  const { language } = frame
  const w = mapWordings[language]
  const { map, table } = countryMap(tallies, frame)
  return {
    title: w.country,
    description: w.mapStand,
    at: everywhere((one) => indexAt(one, 'map')),
    current: 'places',
    main: markup`<header class="head">${kicker([markup`<a href="${indexAt(language, 'places')}">${wordings[language].nav.places}</a>`])}<h1>${w.country}</h1><p class="stand">${w.mapStand}</p></header>
${map}
<section class="box"><h2>${w.regions}</h2>${table}</section>`,
  }
}
