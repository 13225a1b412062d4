// The vocabulary that generated ledgers are made of: plain words, in three languages beside each other. Nothing here is news.
import type { Language, Property } from '../../../src/model/index.ts'

export type InThree = Readonly<Record<Language, string>>
const three = (line: string): InThree => {
  const [ru = '', kk = '', en = ''] = line.split('|')
  return { ru, kk, en }
}

/** What is built. `numbered` ones are told apart by a number alone: school 30, school 31. */
export interface Kind {
  readonly names: InThree
  readonly numbered: boolean
  readonly tag: string
}
const kind = (tag: string, line: string, numbered = false): Kind => ({ tag, names: three(line), numbered })
export const projectKinds: readonly Kind[] = [
  kind('school', 'школа|мектеп|school', true),
  kind('school', 'гимназия|гимназия|gymnasium', true),
  kind('school', 'детский сад|балабақша|kindergarten', true),
  kind('health', 'больница|аурухана|hospital', true),
  kind('health', 'поликлиника|емхана|clinic', true),
  kind('health', 'фельдшерский пункт|фельдшерлік пункт|feldsher station'),
  kind('power', 'ТЭЦ|ЖЭО|heat plant', true),
  kind('power', 'подстанция|қосалқы станция|substation', true),
  kind('power', 'солнечная электростанция|күн электр станциясы|solar plant'),
  kind('power', 'ветропарк|жел паркі|wind park'),
  kind('road', 'мост|көпір|bridge'),
  kind('road', 'дорога|жол|road'),
  kind('road', 'развязка|жол айрығы|interchange'),
  kind('water', 'водопровод|су құбыры|water main'),
  kind('water', 'водохранилище|су қоймасы|reservoir'),
  kind('water', 'канал|арна|canal'),
  kind('gas', 'газопровод|газ құбыры|gas pipeline'),
  kind('industry', 'завод|зауыт|plant'),
  kind('industry', 'фабрика|фабрика|factory'),
  kind('industry', 'обогатительная фабрика|байыту фабрикасы|concentrator'),
  kind('farm', 'молочная ферма|сүт фермасы|dairy farm'),
  kind('farm', 'птицефабрика|құс фабрикасы|poultry farm'),
  kind('farm', 'тепличный комплекс|жылыжай кешені|greenhouse complex'),
  kind('farm', 'элеватор|элеватор|grain elevator'),
  kind('housing', 'жилой комплекс|тұрғын үй кешені|housing estate'),
  kind('sport', 'стадион|стадион|stadium'),
  kind('sport', 'ледовый дворец|мұз сарайы|ice palace'),
  kind('culture', 'музей|мұражай|museum'),
  kind('culture', 'библиотека|кітапхана|library'),
  kind('transport', 'аэропорт|әуежай|airport'),
  kind('transport', 'вокзал|вокзал|railway station'),
  kind('transport', 'логистический центр|логистикалық орталық|logistics centre'),
]
export const tagNames: Readonly<Record<string, InThree>> = {
  school: three('образование|білім|education'),
  health: three('здравоохранение|денсаулық сақтау|health'),
  power: three('энергетика|энергетика|energy'),
  road: three('дороги|жолдар|roads'),
  water: three('вода|су|water'),
  gas: three('газ|газ|gas'),
  industry: three('промышленность|өнеркәсіп|industry'),
  farm: three('сельское хозяйство|ауыл шаруашылығы|farming'),
  housing: three('жильё|тұрғын үй|housing'),
  sport: three('спорт|спорт|sport'),
  culture: three('культура|мәдениет|culture'),
  transport: three('транспорт|көлік|transport'),
}
export const sectionNames: readonly InThree[] = [
  three('Стройки|Құрылыс|Works'),
  three('Экономика|Экономика|Economy'),
  three('Общество|Қоғам|Society'),
  three('Регионы|Өңірлер|Regions'),
]

/** First and second halves of proper names: a few of each are very common, as in life. */
export const firstParts: readonly string[] =
  'Алтын Жарық Достық Береке Нұр Арман Бірлік Самал Болашақ Қайнар Тұмар Ақжол Сарыарқа Жетісу Дала Шапағат Асыл Мерей Тұлпар Қыран Шұғыла Бастау Дархан Ырыс Сәулет Көктем Айдын Ақбұлақ Таңшолпан Жігер Өрлеу Құрмет Саят Мұрагер Ордабасы Тобыл Ертіс Есіл Шалқар Балқан Көкжиек Аққу Жайлау Керуен Жүлдыз Алаш Көкшетау Зерде Тарлан Ұлытау'.split(
    ' ',
  )
export const secondParts: readonly string[] =
  'Құрылыс Агро Энерго Инвест Групп Сервис Строй Пром Транс Тас Сүт Дән Мұнай Металл Техно Эко Ресурс Логистик Жол Су Газ Қуат Өнім Сауда Холдинг Индустрия Форте Стандарт Маркет Бау'.split(
    ' ',
  )
export const givenNames: readonly string[] =
  'Серик Асхат Болат Марат Ержан Нурлан Даулет Айдар Бауыржан Канат Талгат Ерлан Мурат Жанат Арман Кайрат Руслан Тимур Данияр Олжас Азамат Бекзат Самат Алмас Жандос Рустам Дархан Мейрам Адилет Ильяс Айгуль Гульнара Динара Сауле Жанна Мадина Алия Асель Айжан Зарина Карлыгаш Лаура Меруерт Назгуль Перизат Раушан Салтанат Толкын Шолпан Ботагоз'.split(
    ' ',
  )
export const surnameStems: readonly string[] =
  'Саттар Ахмет Омар Сулеймен Ибрай Касым Жуман Бекен Тлеуберген Мусин Оспан Рахим Сеит Абдрахман Нурпеис Есен Байжан Мукан Кожахмет Тулеген Искак Жакып Смагул Ермек Алим Кенжебек Токтар Мамыр Досан Айтбай Карим Шаяхмет Бейсен Утеген Дюсен Калиаскар Мырзабек Сарсен Тажибай Абиш Кудайберген Елеусин Наурызбай Аманжол Жусуп Конырбай Бектур Сатыбалды Толеген Шокан'.split(
    ' ',
  )
export const offices: readonly InThree[] = [
  three('аким|әкім|akim'),
  three('заместитель акима|әкімнің орынбасары|deputy akim'),
  three('министр|министр|minister'),
  three('председатель комитета|комитет төрағасы|committee chairman'),
  three('директор|директор|director'),
  three('главный врач|бас дәрігер|chief physician'),
  three('депутат|депутат|deputy'),
]

/** How a claim is said, by property: {n} is its number, {s} its subject. */
export interface Saying {
  readonly property: Property
  readonly words: InThree
  readonly unit?: string
  readonly scale?: number
  readonly date?: 'day' | 'year'
  readonly value?: 'built' | 'under-construction' | 'operating' | 'planned' | 'budget' | 'private'
  readonly planned?: boolean
}
const say = (property: Property, line: string, more: Omit<Saying, 'property' | 'words'> = {}): Saying => ({
  property,
  words: three(line),
  ...more,
})
export const sayings: readonly Saying[] = [
  say('cost', '{s}: стоимость {n} млрд тенге|{s}: құны {n} млрд теңге|{s}: the cost is {n} billion tenge', {
    unit: 'KZT',
    scale: 1e9,
  }),
  say('investment', '{s}: вложено {n} млн тенге|{s}: {n} млн теңге салынды|{s}: {n} million tenge was invested', {
    unit: 'KZT',
    scale: 1e6,
  }),
  say(
    'budget',
    '{s}: из бюджета выделено {n} млн тенге|{s}: бюджеттен {n} млн теңге бөлінді|{s}: {n} million tenge from the budget',
    {
      unit: 'KZT',
      scale: 1e6,
    },
  ),
  say('capacity', '{s}: рассчитано на {n} мест|{s}: {n} орынға арналған|{s}: it holds {n} places', { unit: 'место' }),
  say('jobs', '{s}: создано {n} рабочих мест|{s}: {n} жұмыс орны ашылды|{s}: {n} jobs were created', { unit: 'job' }),
  say('area', '{s}: площадь {n} кв. метров|{s}: ауданы {n} шаршы метр|{s}: the area is {n} square metres', {
    unit: 'm2',
  }),
  say('length', '{s}: протяжённость {n} км|{s}: ұзындығы {n} км|{s}: the length is {n} km', { unit: 'm', scale: 1000 }),
  say('count', '{s}: закуплено {n} единиц техники|{s}: {n} техника сатып алынды|{s}: {n} machines were bought', {
    unit: 'единица',
  }),
  say('share', '{s}: готово на {n} процентов|{s}: {n} пайызы дайын|{s}: {n} per cent is ready', { unit: '%' }),
  say('started', '{s}: работы начались {n}|{s}: жұмыс {n} басталды|{s}: works began on {n}', { date: 'day' }),
  say('opened', '{s}: открытие прошло {n}|{s}: {n} ашылды|{s}: it opened on {n}', { date: 'day' }),
  say('due', '{s}: завершить планируют в {n} году|{s}: {n} жылы аяқталады|{s}: to be finished in {n}', {
    date: 'year',
    planned: true,
  }),
  say('status', '{s}: объект построен|{s}: нысан салынды|{s}: it has been built', { value: 'built' }),
  say('status', '{s}: стройка продолжается|{s}: құрылыс жүріп жатыр|{s}: it is being built', {
    value: 'under-construction',
  }),
  say('funding', '{s}: деньги частные|{s}: қаржысы жеке|{s}: the money is private', { value: 'private' }),
]
export const placeSayings: readonly Saying[] = [
  say('population', '{s}: живёт {n} человек|{s}: {n} адам тұрады|{s}: {n} people live there', { unit: 'person' }),
  say('count', '{s}: отремонтировано {n} домов|{s}: {n} үй жөнделді|{s}: {n} houses were repaired', { unit: 'дом' }),
  say('share', '{s}: газифицировано на {n} процентов|{s}: {n} пайызы газдандырылды|{s}: {n} per cent has gas', {
    unit: '%',
  }),
]

/** Sentences that carry no claim, so that texts are as long as reports are and search has something to look through. */
export const fillers: readonly InThree[] = [
  three(
    'Жители рассказали о дорогах, воде и связи|Тұрғындар жол, су және байланыс туралы айтты|Residents spoke of roads, water and telephone lines',
  ),
  three(
    'Подрядчик доложил о графике и закупке материалов|Мердігер кесте мен материалдар туралы баяндады|The contractor reported on schedule and materials',
  ),
  three(
    'Совещание прошло с участием руководителей районов|Кеңеске аудан басшылары қатысты|District heads took part in the meeting',
  ),
  three(
    'Проверка качества пройдёт до наступления зимы|Сапа тексеруі қысқа дейін өтеді|Quality will be checked before winter',
  ),
  three(
    'Молодые специалисты получат жильё и подъёмные|Жас мамандарға баспана беріледі|Young specialists will be given housing',
  ),
  three(
    'Сети тепла и освещения заменят в первую очередь|Жылу мен жарық желілері бірінші ауыстырылады|Heat and light networks will be replaced first',
  ),
  three(
    'Продукция пойдёт на внутренний рынок и на экспорт|Өнім ішкі нарыққа және экспортқа шығарылады|Goods will go to the home market and abroad',
  ),
  three(
    'Ветераны и родители школьников задали вопросы|Ардагерлер мен ата-аналар сұрақ қойды|Veterans and parents asked questions',
  ),
]
