// English names of units and their short forms.
import { pairs, unit, type UnitLine } from '../unit-lists.ts'

const metres = ['metre', 'metres', 'meter', 'meters', 'm']
const kilometres = ['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km', 'kms']
const square = ['square', 'sq']
const cubic = ['cubic', 'cu']

export const englishUnits: readonly UnitLine[] = [
  unit('KZT', 1, ['tenge', 'tenges', 'kzt', 'tg'], 'it cost 5 tenge', 5),
  unit('USD', 1, ['dollar', 'dollars', 'us dollars', 'u s dollars', 'us$', 'usd', 'american dollars'], 'it cost 5 US dollars', 5), // prettier-ignore
  unit('EUR', 1, ['euro', 'euros'], 'it cost 5 euros', 5),
  unit('RUB', 1, ['rouble', 'roubles', 'ruble', 'rubles', 'russian rubles'], 'it cost 5 roubles', 5),
  unit('CNY', 1, ['yuan', 'yuans'], 'it cost 5 yuan', 5),
  unit('GBP', 1, ['pounds sterling', 'gbp', '£'], 'it cost 5 pounds sterling', 5),
  unit('%', 1, ['percent', 'per cent', 'pct', 'percentage points', 'percentage point'], 'a share of 5 per cent', 5),
  unit('m2', 1, ['m2', 'm²', 'sqm', ...pairs(square, metres)], 'a hall of 5 sq. m', 5),
  unit('m2', 1_000_000, ['km2', 'km²', ...pairs(square, kilometres)], 'an area of 5 square kilometres', 5_000_000),
  unit('m2', 10_000, ['hectare', 'hectares', 'ha'], 'a park of 5 hectares', 50_000),
  unit('m2', 4046.86, ['acre', 'acres'], 'a park of 5 acres', 20_234.3),
  unit('m3', 1, ['m3', 'm³', ...pairs(cubic, metres)], 'a tank of 5 cubic metres', 5),
  unit('m3', 1_000_000_000, ['km3', 'km³', ...pairs(cubic, kilometres)], 'a lake of 5 cubic kilometres', 5_000_000_000),
  unit('m', 1, metres, 'a wall of 5 metres', 5),
  unit('m', 1000, kilometres, 'a road of 5 kilometres', 5000),
  unit('m', 0.01, ['centimetre', 'centimetres', 'centimeter', 'centimeters', 'cm', 'sm'], 'a level of 5 cm', 0.05),
  unit('m', 0.001, ['millimetre', 'millimetres', 'millimeter', 'millimeters', 'mm'], 'a layer of 5 mm', 0.005),
  unit('m', 1609.344, ['mile', 'miles'], 'a road of 5 miles', 8046.72),
  unit('MW', 1, ['mw', 'megawatt', 'megawatts'], 'a plant of 5 MW', 5),
  unit('MW', 1000, ['gw', 'gigawatt', 'gigawatts'], 'a plant of 5 GW', 5000),
  unit('MW', 0.001, ['kw', 'kilowatt', 'kilowatts'], 'a plant of 5 kW', 0.005),
  unit('MWh', 1, ['mwh', 'mw h', 'megawatt hours', 'megawatt-hours'], 'output of 5 MWh', 5),
  unit('MWh', 0.001, ['kwh', 'kw h', 'kilowatt hours', 'kilowatt-hours'], 'output of 5 kWh', 0.005),
  unit('MWh', 1000, ['gwh', 'gigawatt hours', 'gigawatt-hours'], 'output of 5 GWh', 5000),
  unit('kV', 1, ['kv', 'kilovolt', 'kilovolts'], 'a line of 5 kV', 5),
  unit('Gcal', 1, ['gcal', 'gigacalorie', 'gigacalories'], 'a boiler of 5 Gcal', 5),
  unit('tonne', 1, ['tonne', 'tonnes', 'ton', 'tons', 'metric tons', 'metric tonnes'], 'a load of 5 tons', 5),
  unit('kilogram', 1, ['kg', 'kgs'], 'a load of 5 kg', 5),
]
