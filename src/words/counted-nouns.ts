// Counted things in three languages, so that 100 коек and 100 төсек are one figure: to pages, which tell it in the reader's
// language, and to following, which holds two reports against each other. Data, and the look-up by any of the names.
import type { Language } from '../model/index.ts'

/** Russian: one, few, many. Kazakh: one form. English: one, other. */
export type Forms = readonly [string] | readonly [string, string] | readonly [string, string, string]

/** Counted things that reports count often, so that '300 мест' can be told in the other languages too. Found by any of its names. */
export const countedNouns: readonly Record<Language, Forms>[] = [
  { ru: ['место', 'места', 'мест'], kk: ['орын'], en: ['place', 'places'] },
  { ru: ['место', 'места', 'мест'], kk: ['орын'], en: ['seat', 'seats'] },
  { ru: ['койка', 'койки', 'коек'], kk: ['төсек'], en: ['bed', 'beds'] },
  { ru: ['школа', 'школы', 'школ'], kk: ['мектеп'], en: ['school', 'schools'] },
  { ru: ['детский сад', 'детских сада', 'детских садов'], kk: ['балабақша'], en: ['kindergarten', 'kindergartens'] },
  { ru: ['больница', 'больницы', 'больниц'], kk: ['аурухана'], en: ['hospital', 'hospitals'] },
  { ru: ['квартира', 'квартиры', 'квартир'], kk: ['пәтер'], en: ['flat', 'flats'] },
  { ru: ['квартира', 'квартиры', 'квартир'], kk: ['пәтер'], en: ['apartment', 'apartments'] },
  { ru: ['дом', 'дома', 'домов'], kk: ['үй'], en: ['house', 'houses'] },
  { ru: ['семья', 'семьи', 'семей'], kk: ['отбасы'], en: ['family', 'families'] },
  { ru: ['объект', 'объекта', 'объектов'], kk: ['нысан'], en: ['facility', 'facilities'] },
  { ru: ['проект', 'проекта', 'проектов'], kk: ['жоба'], en: ['project', 'projects'] },
  { ru: ['село', 'села', 'сёл'], kk: ['ауыл'], en: ['village', 'villages'] },
  { ru: ['населённый пункт', 'населённых пункта', 'населённых пунктов'], kk: ['елді мекен'], en: ['settlement', 'settlements'] },
  { ru: ['предприятие', 'предприятия', 'предприятий'], kk: ['кәсіпорын'], en: ['enterprise', 'enterprises'] },
  { ru: ['промышленное предприятие', 'промышленных предприятия', 'промышленных предприятий'], kk: ['өнеркәсіп кәсіпорны'], en: ['industrial enterprise', 'industrial enterprises'] },
  { ru: ['профессор', 'профессора', 'профессоров'], kk: ['профессор'], en: ['professor', 'professors'] },
  { ru: ['ребёнок', 'ребёнка', 'детей'], kk: ['бала'], en: ['child', 'children'] },
  { ru: ['ученик', 'ученика', 'учеников'], kk: ['оқушы'], en: ['pupil', 'pupils'] },
  { ru: ['студент', 'студента', 'студентов'], kk: ['студент'], en: ['student', 'students'] },
  { ru: ['посещение', 'посещения', 'посещений'], kk: ['келім'], en: ['visit', 'visits'] },
  { ru: ['автомобиль', 'автомобиля', 'автомобилей'], kk: ['автокөлік'], en: ['car', 'cars'] },
  { ru: ['котёл', 'котла', 'котлов'], kk: ['қазандық'], en: ['boiler', 'boilers'] },
  { ru: ['станция', 'станции', 'станций'], kk: ['станция'], en: ['station', 'stations'] },
  { ru: ['голова', 'головы', 'голов'], kk: ['бас'], en: ['head', 'head'] },
  { ru: ['скважина', 'скважины', 'скважин'], kk: ['ұңғыма'], en: ['well', 'wells'] },
  { ru: ['турбина', 'турбины', 'турбин'], kk: ['турбина'], en: ['turbine', 'turbines'] },
  { ru: ['комплекс', 'комплекса', 'комплексов'], kk: ['кешен'], en: ['complex', 'complexes'] },
  { ru: ['час', 'часа', 'часов'], kk: ['сағат'], en: ['hour', 'hours'] },
  { ru: ['минута', 'минуты', 'минут'], kk: ['минут'], en: ['minute', 'minutes'] },
  { ru: ['год', 'года', 'лет'], kk: ['жыл'], en: ['year', 'years'] },
  { ru: ['литр', 'литра', 'литров'], kk: ['литр'], en: ['litre', 'litres'] },
  { ru: ['килограмм', 'килограмма', 'килограммов'], kk: ['килограмм'], en: ['kilogram', 'kilograms'] },
  { ru: ['центнер', 'центнера', 'центнеров'], kk: ['центнер'], en: ['centner', 'centners'] },
  { ru: ['человек', 'человека', 'человек'], kk: ['адам'], en: ['person', 'people'] },
  { ru: ['ферма', 'фермы', 'ферм'], kk: ['ферма'], en: ['farm', 'farms'] },
  { ru: ['молочно-товарная ферма', 'молочно-товарные фермы', 'молочно-товарных ферм'], kk: ['сүт-тауар фермасы'], en: ['dairy farm', 'dairy farms'] },
  { ru: ['пострадавший', 'пострадавших', 'пострадавших'], kk: ['зардап шеккен адам'], en: ['victim', 'victims'] },
] // prettier-ignore

const plain = (noun: string): string => noun.toLowerCase().replaceAll('ё', 'е')
/** The row of a counted noun in the nominative singular, whichever language it is in. */
export const countedNoun = (noun: string): Record<Language, Forms> | undefined => byName.get(plain(noun))
/** The first row that has a name has it. */
const byName: ReadonlyMap<string, Record<Language, Forms>> = new Map(
  countedNouns.toReversed().flatMap((row) => [row.ru, row.kk, row.en].map(([form]) => [plain(form), row] as const)),
)
/** One name for the same thing counted in different languages: 100 коек and 100 төсек agree. */
export const sameUnit = (unit: string): string => {
  const [noun = '', ...rate] = unit.split('/')
  return [countedNoun(noun)?.en[0] ?? noun, ...rate].join('/')
}
