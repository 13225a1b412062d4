// Every rule that can make a claim, by the name that the claim bears: what it does and a phrase that shows it. `derek explain` prints it,
// and a test runs each phrase.
import type { Language } from '../../model/index.ts'

export interface RuleNote {
  readonly name: string
  readonly does: string
  readonly example: string
  readonly language?: Language
}
const note = (name: string, does: string, example: string): RuleNote => ({ name, does, example })

export const rules: readonly RuleNote[] = [
  note('unit.area', 'square metres and hectares measure an area', 'Парк занимает 32 га.'),
  note('unit.length', 'metres and kilometres measure a length', 'Длина дороги – 74 километра.'),
  note(
    'unit.made',
    'square and running metres of goods that are made are a capacity',
    'Завод будет выпускать 500 тысяч квадратных метров стекла.',
  ),
  note('unit.power', 'megawatts, kilovolts and gigacalories measure a capacity', 'Мощность станции – 42 мегаватта.'),
  note('unit.times', 'a multiple is a change: twice is 100 % more', 'Выпуск фабрики вырос вдвое.'),
  note('percent.share', 'a percentage is a part of a whole', 'Готово 40% дороги.'),
  note('percent.change', 'a percentage beside a word of growth or fall is a change', 'Выпуск ткани вырос на 6%.'),
  note(
    'percent.of-level',
    'a percentage of an earlier level is its difference from a hundred',
    'Выпуск ткани – 106% к уровню прошлого года.',
  ),
  note('money.cost', 'money beside a word of price', 'Мост стоил 2 млрд тенге.'),
  note('money.bare', 'money with no other word is a price', 'Новый мост – 2 млрд тенге.'),
  note('money.investment', 'money beside a word of investing or lending', 'Инвестиции в завод – 2 млрд тенге.'),
  note('money.budget', 'money beside a word of allocation', 'На мост выделено 2 млрд тенге.'),
  note(
    'money.private',
    'money that a company allocates is its investment',
    'Частный инвестор выделил на завод 2 млрд тенге.',
  ),
  note('money.count', 'money that counts goods', 'Завод выпустил продукции на 2 млрд тенге.'),
  note('noun.capacity', 'places, beds and heads are a capacity', 'Построена школа на 300 мест.'),
  note('noun.jobs', 'workers and jobs', 'На заводе создано 30 рабочих мест.'),
  note('noun.population', 'inhabitants', 'В селе 300 жителей.'),
  note('people.jobs', 'people who work', 'На заводе трудятся 30 человек.'),
  note('people.population', 'people who live there', 'В селе проживает 300 человек.'),
  note('people.capacity', 'people whom a thing is made for', 'Театр рассчитан на 300 человек.'),
  note('people.count', 'people with nothing more said of them', 'На открытие школы пришли 300 человек.'),
  note('quantity.capacity', 'goods beside a word of capacity', 'Мощность завода – 300 тысяч тонн.'),
  note('quantity.for', 'a thing with «на» and a number is made for so many', 'Построена больница на 30 палат.'),
  note('quantity.rate', 'so much a day or a year of one plant', 'Завод дает 30 тонн в сутки.'),
  note('count', 'any other counted thing', 'Школа получила пять автобусов.'),
  note('date.opened', 'the day of an opening or launch', 'Завод запущен 6 декабря 2024 года.'),
  note('date.started', 'the day of a beginning', 'Строительство моста начато в апреле 2024 года.'),
  note('date.due', 'the day by which something is to be done', 'Мост достроят до конца 2027 года.'),
  note('status.construct.done', 'built', 'В селе построена школа.'),
  note('status.construct.going', 'being built', 'В селе строится школа.'),
  note('status.construct.coming', 'to be built', 'В селе построят школу.'),
  note('status.construct.begun', 'building has begun', 'Начато строительство школы.'),
  note('status.repair.done', 'repaired', 'Мост отремонтирован.'),
  note('status.repair.going', 'under repair', 'Ведется капитальный ремонт школы.'),
  note('status.repair.coming', 'to be repaired', 'Мост отремонтируют.'),
  note('status.repair.begun', 'repair has begun', 'Мост начали ремонтировать.'),
  note('status.open.done', 'opened, so operating', 'Завод запущен.'),
  note('status.open.going', 'being opened', 'В селе открывается школа.'),
  note('status.open.coming', 'to be opened', 'В селе планируют открыть школу.'),
  note('status.accept.done', 'handed over, so built', 'Школа сдана.'),
  note('status.accept.coming', 'to be handed over', 'Школу планируют сдать.'),
  note('status.finish.done', 'finished, so built', 'Мост достроили.'),
  note('status.finish.going', 'being finished', 'Мост достраивают.'),
  note('status.appear.done', 'has appeared, so built', 'В селе появилась школа.'),
  note('status.appear.coming', 'will appear', 'В селе появится школа.'),
  note('status.run.going', 'working', 'Завод работает.'),
  note('status.stop.stopped', 'stopped', 'Строительство моста приостановлено.'),
  note('status.design.coming', 'planned', 'Запланирован новый мост.'),
  note('status.design.designed', 'on paper only', 'Проектируется новый мост.'),
  note('funding.budget', 'paid by a budget', 'Школа построена за счет областного бюджета.'),
  note('funding.private', 'paid privately', 'Завод построен частным инвестором.'),
  note('funding.mixed', 'paid by both', 'Школа построена по ГЧП.'),
]

const byName = new Map(rules.map((rule) => [rule.name, rule]))
/** What a claim's rule does; '.elliptic' goes on with the unit told before. */
export const ruleNamed = (name: string): RuleNote | undefined => {
  const rule = byName.get(name.replace(/\.elliptic$/, ''))
  return rule && name.endsWith('.elliptic') ? { ...rule, name, does: `${rule.does}; its unit was told before` } : rule
}
