// Words that say what kind of place a name is of, each with a phrase that needed it. 'word | phrase'; marks as in forms/russian.ts.
// A point after a short form is passed over. side: where the name stands; Russian adjectives stand before in any case.
import type { Language, PlaceKind } from '../../../model/index.ts'

export interface PlaceKindList {
  readonly language: Language
  readonly kind: PlaceKind
  /** before: 'село Лепсы'; after: 'Лепсы ауылы'; both: 'область Жетісу', 'Алматинская область'. */
  readonly side: 'before' | 'after' | 'both'
  /** The word is a short form that never bends. */
  readonly short?: boolean
  readonly lines: readonly string[]
}

export const placeKinds: readonly PlaceKindList[] = [
  {
    language: 'ru', kind: 'region', side: 'both',
    lines: ['область | в Алматинской области', 'край! | в Алтайском крае', 'округ! | в Туркестанском округе'],
  },
  { language: 'ru', kind: 'country', side: 'before', lines: ['республика | Республика Казахстан'] },
  { language: 'ru', kind: 'region', side: 'both', short: true, lines: ['обл | Алматинская обл.'] },
  { language: 'ru', kind: 'district', side: 'both', lines: ['район | в Саркандском районе'] },
  { language: 'ru', kind: 'district', side: 'both', short: true, lines: ['р-н | Турксибский р-н'] },
  { language: 'ru', kind: 'city', side: 'before', lines: ['город! | в городе Текели'] },
  { language: 'ru', kind: 'city', side: 'before', short: true, lines: ['г | в г. Алматы', 'гор | гор. Текели'] },
  {
    language: 'ru', kind: 'village', side: 'before',
    lines: ['село | в селе Кокпекты', 'аул | в ауле Кокпекты', 'поселок* | в поселке Жосалы', 'деревня | в деревне Ростоши', 'станица | в станице Кокпекты'],
  },
  { language: 'ru', kind: 'village', side: 'before', short: true, lines: ['с | в с. Кокпекты', 'пос | в пос. Жосалы', 'п | в п. Жосалы'] },
  {
    language: 'ru', kind: 'street', side: 'before',
    lines: ['улица | на улице Абая', 'проспект | на проспекте Абая', 'переулок* | в переулке Абая', 'бульвар | на бульваре Абая', 'шоссе% | на шоссе Абая', 'тракт | на тракте Абая'],
  },
  { language: 'ru', kind: 'street', side: 'before', short: true, lines: ['ул | на ул. Абая', 'пр | на пр. Абая', 'пр-т | на пр-т Абая'] },
  {
    language: 'ru', kind: 'other', side: 'both',
    lines: [
      'микрорайон | в микрорайоне Акжайык', 'массив | жилой массив Акжайык', 'река | на реке Урал', 'озеро | у озера Балхаш', 'море | на Каспийском море',
      'урочище | в урочище Медеу', 'пост! | таможенный пост «Темир баба»', 'океан | в Тихом океане', 'полуостров! | на полуострове Мангышлак', 'хребет* | на хребте Каратау',
    ],
  },
  { language: 'ru', kind: 'other', side: 'before', short: true, lines: ['мкр | мкр «Шугыла»', 'мкрн | мкрн Шугыла', 'мкр-н | мкр-н Шугыла', 'резиденция | резиденция Акорда'] },
  { language: 'kk', kind: 'region', side: 'after', lines: ['облыс | Жамбыл облысында', 'өлке | Алтай өлкесінде'] },
  { language: 'kk', kind: 'country', side: 'after', lines: ['республика | Қазақстан Республикасы'] },
  { language: 'kk', kind: 'district', side: 'after', lines: ['аудан | Қобда ауданында'] },
  { language: 'kk', kind: 'city', side: 'after', lines: ['қала | Жаңатас қаласында'] },
  { language: 'kk', kind: 'city', side: 'after', short: true, lines: ['қ | Алматы қ.'] },
  { language: 'kk', kind: 'village', side: 'after', lines: ['ауыл | Лепсі ауылында', 'кент | Жосалы кентінде', 'село | Кокпекті селосында', 'поселке | Жосалы поселкесі'] },
  { language: 'kk', kind: 'street', side: 'after', lines: ['көше | Абай көшесінде', 'даңғыл | Абай даңғылы'] },
  {
    language: 'kk', kind: 'other', side: 'after',
    lines: ['ықшамаудан | Шұғыла ықшамауданы', 'шағынаудан | Шұғыла шағынауданы', 'мөлтекаудан | Шұғыла мөлтекауданы', 'округ~ | Кокпекті округі', 'өзен | Жайық өзені', 'көл | Балқаш көлі', 'теңіз | Каспий теңізі'],
  },
  { language: 'en', kind: 'region', side: 'both', lines: ['region | in Kyzylorda region', 'oblast | in Kyzylorda oblast', 'province | in Kyzylorda province'] },
  { language: 'en', kind: 'country', side: 'before', lines: ['republic | the Republic of Kazakhstan'] },
  { language: 'en', kind: 'district', side: 'both', lines: ['district | in Arshaly District'] },
  { language: 'en', kind: 'city', side: 'both', lines: ['city | the city of Semey', 'town | the town of Tekeli'] },
  { language: 'en', kind: 'village', side: 'both', lines: ['village | in the village of Izhevskoye', 'settlement | the settlement of Zhosaly', 'aul | the aul of Lepsy'] },
  { language: 'en', kind: 'street', side: 'after', lines: ['street | Abay Street', 'avenue | Nazarbayev Avenue', 'highway | Abay highway'] },
  { language: 'en', kind: 'other', side: 'both', lines: ['microdistrict | Karagaily microdistrict', 'river | the Ural river', 'lake | Lake Balkhash', 'sea | the Caspian Sea'] },
] // prettier-ignore
