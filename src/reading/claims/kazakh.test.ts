import { expect, test } from 'vitest'
import { claims, reading } from './test-claims.ts'

const told = (text: string): string[] =>
  reading(text, 'kk').instructions.map(({ issuer, addressee, due }) => `${issuer} > ${addressee} ${due ?? ''}`.trim())

test('whoever is told stands in the dative, by office, body or trade', () => {
  expect(told('Облыс әкімі Серік Саттаров мердігерге жолды 1 маусымға дейін бітіруді тапсырды.')).toEqual([
    'Серік Саттаров > мердігер 2025-06-01',
  ])
  expect(told('Денсаулық басқармасына емхананы жөндеу тапсырылды.')).toEqual(['null > Денсаулық басқармасы'])
})

test('two verbal nouns before one order are two tasks', () => {
  expect(told('Облыс әкімі Серік Саттаров жолды бітіруді және көпірді жөндеуді тапсырды.')).toHaveLength(2)
})

test('those who promise may be nobody by name', () => {
  expect(told('Ауылда құрылысшылар мектепті 2025 жылдың соңына дейін аяқтаймыз деп уәде берді.')).toEqual([
    'құрылысшылар > null 2025',
  ])
})

test('what was begun, goes on and is to come is told by the whole verb', () => {
  expect(claims('Жаңа емхана жөндеуден өтіп жатыр.', 'kk')).toEqual(['емхана | status under-repair'])
  expect(claims('Жаңа емхана іске қосылған соң, 20 адам келеді.', 'kk')).not.toContain('емхана | status operating')
})

test('an office in short means whoever holds it in full', () => {
  const text = 'Алтай ауданының әкімі Серік Саттаров мектепте болды. Аудан әкімі жолды бітіруді тапсырды.'
  expect(told(text)).toEqual(['Серік Саттаров > null'])
})

test('a road is called after its ends, a plant after what it makes', () => {
  expect(claims('Өскемен – Риддер автомобиль жолы күрделі жөндеуден өтті.', 'kk')).toEqual([
    'Өскемен – Риддер автомобиль жолы | status built',
  ])
  expect(claims('Ауданда картон шығаратын зауыт ашылды.', 'kk')).toEqual(['картон шығаратын зауыт | status operating'])
})

test('a plain kind word makes no place of the name before it', () => {
  const { places, people } = reading('Сенат депутаты Серік Саттаров ауданға келді.', 'kk')
  expect([places.length, people.map(({ name }) => name)]).toEqual([0, ['Серік Саттаров']])
})

test('two bodies joined are two', () => {
  const { organizations } = reading('Жобаны «Айбат» ұлттық компаниясы мен Энергетика министрлігі қолдады.', 'kk')
  expect(organizations.map(({ name }) => name)).toEqual(['«Айбат» ұлттық компаниясы', 'Энергетика министрлігі'])
})

test('«бастап» behind a date says since when, and what will go on from then begins', () => {
  expect(claims('Зауыт 2019 жылдан бастап жұмыс істейді.', 'kk')).toEqual([
    'зауыт | opened 2019',
    'зауыт | status operating',
  ])
  expect(claims('Су құбыры 2025 жылдың қыркүйегіне дейін аяқталуы керек.', 'kk')).toEqual(['су құбыры | due 2025-09'])
})

test('several who go together are the visitors', () => {
  const { visits } = reading('Мәслихат депутаттары жаңа емхананы аралап көрді.', 'kk')
  expect(visits.map(({ who, what }) => `${who} > ${what}`)).toEqual(['мәслихат депутаттары > емхана'])
})

test('a unit names nothing, and of two heads the last names the whole', () => {
  expect(claims('Ауылда 15 шақырым кәріз желісі салынды.', 'kk')).toEqual([
    'кәріз желісі | length 15000 m',
    'кәріз желісі | status built',
  ])
})

test('a verb of several words is read whole', () => {
  expect(claims('Кірпіш зауыты өнім бере бастады.', 'kk')).toEqual(['кірпіш зауыты | status operating'])
  expect(claims('Ауылдағы бөгет қалпына келтіріле бастады.', 'kk')).toEqual(['бөгет | status under-repair'])
  expect(claims('Жаңа мектеп ашылғалы тұр.', 'kk')).not.toContain('мектеп | status operating')
})

test('what made up a sum is not to come, and what is worked on in part is not finished', () => {
  expect(reading('Өнім көлемі 2 трлн теңгені құрады.', 'kk').instructions).toEqual([])
  expect(claims('Мектептің іргетасын салу жұмыстары аяқталды.', 'kk')).toEqual(['мектеп | status under-construction'])
})

test('a year told by a word stands, though its month has gone by', () => {
  expect(claims('Мердігер мектепті биыл қаңтардың соңына дейін бітіреміз деп уәде берген.', 'kk')).toContain(
    'мектеп | due 2025-01',
  )
  expect(claims('Зауыт 2031 жылдың 1 қаңтарынан бастап жұмыс істейді.', 'kk')).toEqual(['зауыт | due 2031-01-01'])
})

test('money is known by the money told behind it', () => {
  expect(claims('Мектепті жөндеуге 9 миллиард, емхананы жөндеуге 2 миллиард теңге бөлінді.', 'kk')).toEqual(
    expect.arrayContaining(['мектеп | budget 9000000000 KZT', 'емхана | budget 2000000000 KZT']),
  )
})

test('what is handed over is no order, a warning with a task is one', () => {
  expect(told('Мектеп ел игілігіне тапсырылды.')).toEqual([])
  expect(told('Министр Серік Саттаров жұмысты қазан айынан қалдырмауды ескертті.')).toEqual([
    'Серік Саттаров > null 2025-10',
  ])
  expect(told('Ауданда тағы алты мектеп керек екенін Серік Саттаров айтты.')).toEqual([])
})

test('each task of one order is for the one it names', () => {
  expect(
    told(
      'Облыс әкімі Серік Саттаров мердігерге түнгі ауысым құруды, ал «Айбат» серіктестігіне жолды бітіруді тапсырды.',
    ),
  ).toEqual(['Серік Саттаров > мердігер', 'Серік Саттаров > «Айбат» серіктестігі'])
  expect(told('Министр Серік Саттаров мердігерден жолды қыркүйектен асырмай бітіруді талап етті.')).toEqual([
    'Серік Саттаров > мердігер 2025-09',
  ])
})

test('what was to be done and was not is no plan', () => {
  expect(told('Мектеп былтыр тапсырылуы тиіс болатын.')).toEqual([])
})

test('the verb behind tells what became of money and of people', () => {
  expect(claims('Клубқа жергілікті қазынадан 90 миллион теңге кетті.', 'kk')).toContain('клуб | cost 90000000 KZT')
  expect(claims('Ферма ашылғанда ауылдың 55 тұрғыны жұмысты болады.', 'kk')).toContain('ферма | jobs 55 job')
  expect(claims('Шаруашылық ферма үшін 400 бас сиыр алдыртты.', 'kk').join()).not.toContain('capacity')
})

test('what is ordered to be opened is due', () => {
  expect(claims('Министр әкімге мектепті 2025 жылдың мамырына дейін ашуды тапсырды.', 'kk')).toContain(
    'мектеп | due 2025-05',
  )
})

test('a day of a month may be told in the genitive and in words', () => {
  expect(told('Министр Серік Саттаров станцияны желтоқсанның бесіне дейін қосуды тапсырды.')).toEqual([
    'Серік Саттаров > null 2025-12-05',
  ])
  expect(told('Министр Серік Саттаров жолды шілденің 1-іне дейін бітіруді тапсырды.')).toEqual([
    'Серік Саттаров > null 2025-07-01',
  ])
  expect(told('Министр Серік Саттаров төлемді он күн ішінде беруді тапсырды.')).toEqual([
    'Серік Саттаров > null 2025-03-20',
  ])
})

test('money that is needed orders nothing, and what was due stays where it was', () => {
  expect(claims('Ауылда үш зауыт бой көтермек, оларға 5 млрд теңге керек.', 'kk')).toContain('зауыт | status planned')
  expect(claims('Мектеп тамызда тапсырылуға тиіс еді.', 'kk')).toContain('мектеп | due 2024-08')
})

test('a unit may be told once for two numbers, its rate by an adjective', () => {
  const read = claims('Диірменнің тәуліктік қуаты 150-ден 220 тоннаға көтерілді.', 'kk')
  expect(read.map((line) => line.split(' | ')[1])).toEqual(['capacity 150 tonne/day', 'capacity 220 tonne/day'])
})

const places = (text: string): string[] => reading(text, 'kk').places.map(({ name }) => name)
test('a place may be known by what stands behind it', () => {
  expect(places('Жаңатас маңында жел паркі салынды.')).toEqual(['Жаңатас'])
  expect(places('Шал ақын ауданында диірмен ашылды.')).toEqual(['Шал ақын'])
})

test('whoever is asked is no asker, and the head of the Government is the Prime Minister', () => {
  expect(told('Министр Серік Саттаров облыс әкімінен жолды мамырға дейін бітіруді сұрады.')).toEqual([
    'Серік Саттаров > облыс әкімі 2025-05',
  ])
  const text = 'Премьер-Министр Серік Саттаров ауылға барды. Үкімет басшысы жолды бітіруді бұйырды.'
  expect(told(text)).toEqual(['Серік Саттаров > null'])
})

test('workers there are jobs, a herd is counted, goods are no pipe', () => {
  expect(claims('Құрылыс алаңында 210 жұмысшы бар.', 'kk').join()).toContain('jobs 210 job')
  expect(claims('Ауылда 1200 орынды мектеп ашылды.', 'kk')).toContain('мектеп | capacity 1200 орын')
  expect(claims('Диірменде тәулігіне 300 тонна ұн тартылады.', 'kk').join()).not.toContain('planned')
  expect(claims('Кәсіпкер макарон цехын ашты.', 'kk')).toEqual(['макарон цехы | status operating'])
})

test('a bell is rung and nobody calls at the school, who is chosen goes nowhere', () => {
  expect(claims('Жаңа мектеп алғашқы қоңырауын соқты.', 'kk')).toEqual(['мектеп | status operating'])
  expect(reading('Мердігер болып «Айбат» таңдалды, деді әкім Серік Саттаров.', 'kk').visits).toEqual([])
})

test('a rate told once holds for the second', () => {
  expect(claims('Біріншісі тәулігіне 12 тонна, екіншісі 8 тонна балық дайындайды.', 'kk').join()).toContain(
    '8 tonne/day',
  )
})

test('a word that only bounds a number names no project', () => {
  const { projects } = reading('Облыста 40-тан астам инвестициялық жоба іске асырылып жатыр.', 'kk')
  expect(projects.map(({ name }) => name).join()).not.toContain('астам')
})
