// What `derek places` says in three languages.
import type { Language, PlaceKind } from '../model/index.ts'
import { counted } from './words.ts'

/** The tables' 'other' told apart. */
export type PlaceSort = Exclude<PlaceKind, 'other'> | 'town-administration' | 'rural-district' | 'place'
export type PlaceLabel = 'retired' | 'also' | 'once' | 'in' | 'until' | 'capital' | 'parts' | 'lies' | 'borders'
export type ChangeWord = 'added' | 'renamed' | 'moved' | 'returned' | 'retired' | 'kept'
export interface PlaceWords {
  readonly sorts: Readonly<Record<PlaceSort, string>>
  readonly many: (count: number, sort: PlaceSort) => string
  readonly labels: Readonly<Record<PlaceLabel, string>>
  readonly changes: Readonly<Record<ChangeWord, string>>
  readonly retired: string
  readonly retiredSince: (version: string) => string
  readonly now: string
  readonly about: string
  readonly span: (from: string | null, until: string) => string
  readonly unknown: string
  readonly point: string
  readonly weak: string
  readonly middle: (of: string | null) => string
  readonly inAll: (count: number) => string
  readonly ofThatName: (count: number) => string
  readonly more: (count: number, option: string) => string
  readonly before: (name: string) => string
  readonly fromTo: (from: string, to: string) => string
  readonly page: (slug: string, code: string) => string
  readonly placeNow: (code: string) => string
  readonly sum: (version: string, places: number, counts: string, pages: number) => string
  readonly nothing: string
  readonly dryRun: string
  readonly inUse: (folder: string) => string
}

const many: Readonly<Partial<Record<PlaceSort, string>>> = { city: 'cities', country: 'countries', 'town-administration': 'town administrations', 'rural-district': 'rural districts' } // prettier-ignore

export const placeWords: Readonly<Record<Language, PlaceWords>> = {
  en: {
    sorts: {
      country: 'country', region: 'region', district: 'district', city: 'city', village: 'village', street: 'street', 'town-administration': 'town administration',
      'rural-district': 'rural district', place: 'place',
    },
    many: (count, sort) => counted(count, placeWords.en.sorts[sort], many[sort]),
    labels: { retired: 'retired', also: 'also', once: 'once', in: 'in', until: 'until', capital: 'capital', parts: 'parts', lies: 'lies at', borders: 'borders on' },
    changes: { added: 'added', renamed: 'renamed', moved: 'moved', returned: 'returned', retired: 'retired', kept: 'kept' },
    retired: 'retired', retiredSince: (version) => `not in the classifier since ${version}`, now: 'now', about: 'about ',
    span: (from, until) => (from === null ? `until ${until}` : `${from} to ${until}`),
    unknown: 'not known', point: 'its own point', weak: 'found by the name alone: look before you trust it', middle: (of) => `the middle of ${of ?? 'it'}`,
    inAll: (count) => `${counted(count, 'place')} in all`, ofThatName: (count) => `${counted(count, 'place')} of that name; give a code to see one:`,
    more: (count, option) => `and ${count} more; ${option} lists ${option === '--json' ? 'all' : 'them'}`,
    before: (name) => `, before: ${name}`, fromTo: (from, to) => `, from ${from} to ${to}`,
    page: (slug, code) => `the page ${slug} has the retired code ${code}`, placeNow: (code) => `; its place now is ${code}`,
    sum: (version, places, counts, pages) => `${version}: ${counted(places, 'place')}; ${counts}; ${counted(pages, 'page')} with a retired code.`,
    nothing: 'Nothing differs from the places in use; they stay.', dryRun: 'Nothing was changed: --dry-run.',
    inUse: (folder) => `In use now in ${folder}. Start a running derek serve again; derek read and the others use it from here on.`,
  },
  ru: {
    sorts: {
      country: 'страна', region: 'область', district: 'район', city: 'город', village: 'село', street: 'улица', 'town-administration': 'городская администрация',
      'rural-district': 'сельский округ', place: 'место',
    },
    many: (count, sort) => `${placeWords.ru.sorts[sort]}: ${count}`,
    labels: { retired: 'отменён', also: 'также', once: 'раньше', in: 'входит в', until: 'до', capital: 'центр', parts: 'части', lies: 'где', borders: 'граничит с' },
    changes: { added: 'добавлено', renamed: 'название', moved: 'перенесено', returned: 'вернулось', retired: 'отменено', kept: 'остаётся' },
    retired: 'код отменён', retiredSince: (version) => `нет в классификаторе с ${version}`, now: 'теперь', about: 'около ',
    span: (from, until) => (from === null ? `до ${until}` : `с ${from} до ${until}`),
    unknown: 'неизвестно', point: 'собственная точка', weak: 'найдено только по названию: проверьте', middle: (of) => `середина: ${of ?? 'само место'}`,
    inAll: (count) => `всего мест: ${count}`, ofThatName: (count) => `Мест с таким названием: ${count}; дайте код, чтобы увидеть одно:`,
    more: (count, option) => `и ещё ${count}; все – с ${option}`,
    before: (name) => `, раньше: ${name}`, fromTo: (from, to) => `, из ${from} в ${to}`,
    page: (slug, code) => `у страницы ${slug} отменённый код ${code}`, placeNow: (code) => `; теперь её место – ${code}`,
    sum: (version, places, counts, pages) => `${version}: мест ${places}; ${counts}; страниц с отменённым кодом ${pages}.`,
    nothing: 'Отличий от нынешних мест нет; всё остаётся.', dryRun: 'Ничего не изменено: --dry-run.',
    inUse: (folder) => `Теперь в ходу в ${folder}. Запустите работающий derek serve заново; derek read и другие уже берут новое.`,
  },
  kk: {
    sorts: {
      country: 'ел', region: 'облыс', district: 'аудан', city: 'қала', village: 'ауыл', street: 'көше', 'town-administration': 'қала әкімшілігі',
      'rural-district': 'ауылдық округ', place: 'жер',
    },
    many: (count, sort) => `${placeWords.kk.sorts[sort]}: ${count}`,
    labels: { retired: 'жойылған', also: 'сондай-ақ', once: 'бұрын', in: 'кіреді', until: 'дейін', capital: 'орталығы', parts: 'бөліктері', lies: 'орны', borders: 'шектеседі' },
    changes: { added: 'қосылды', renamed: 'атауы', moved: 'ауысты', returned: 'қайтты', retired: 'жойылды', kept: 'қалады' },
    retired: 'коды жойылған', retiredSince: (version) => `${version} бастап жіктеуіште жоқ`, now: 'қазір', about: 'шамамен ',
    span: (from, until) => (from === null ? `${until} дейін` : `${from} – ${until}`),
    unknown: 'белгісіз', point: 'өз нүктесі', weak: 'тек атауы бойынша табылды: тексеріңіз', middle: (of) => `ортасы: ${of ?? 'өзі'}`,
    inAll: (count) => `барлығы: ${count}`, ofThatName: (count) => `Мұндай атаулы жерлер: ${count}; біреуін көру үшін кодын беріңіз:`,
    more: (count, option) => `және тағы ${count}; бәрі – ${option}`,
    before: (name) => `, бұрын: ${name}`, fromTo: (from, to) => `, ${from} – ${to}`,
    page: (slug, code) => `${slug} бетінің коды жойылған: ${code}`, placeNow: (code) => `; қазір оның жері – ${code}`,
    sum: (version, places, counts, pages) => `${version}: жер ${places}; ${counts}; коды жойылған бет ${pages}.`,
    nothing: 'Қолданыстағы жерлерден айырма жоқ; бәрі қалады.', dryRun: 'Ештеңе өзгермеді: --dry-run.',
    inUse: (folder) => `Енді ${folder} ішінде қолданылады. Жұмыс істеп тұрған derek serve қайта іске қосыңыз; derek read және басқалары осыны алады.`,
  },
} // prettier-ignore
