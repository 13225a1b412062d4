import { expect, test } from 'vitest'
import { claims, reading } from './test-claims.ts'

test('a measure with nobody before it is of what the report goes on about', () => {
  expect(claims('Ауылда жаңа емхана ашылды. Жалпы аумағы – 900 шаршы метр, құны – 2 млрд теңге.', 'kk')).toEqual([
    'емхана | status operating',
    'емхана | area 900 m2',
    'емхана | cost 2000000000 KZT',
  ])
})

test('what a thing is paid from, and by whose word, is no thing', () => {
  const text = 'Ауылда жаңа мектеп салынып жатыр. Мектеп мемлекетке қайтарылған активтер есебінен салынуда.'
  expect(claims(text, 'kk')).toContain('мектеп | status under-construction')
  expect(claims(text, 'kk').join('\n')).not.toContain('актив')
})

test('a plant that makes something is at work, unless its state is told', () => {
  expect(claims('Ауданда сүт өңдейтін зауыт бар. Зауыт күніне 20 тонна сүт өңдейді.', 'kk')).toContain(
    'сүт өңдейтін зауыт | status operating',
  )
  expect(claims('Ауданда сүт зауыты салынып жатыр. Зауыт күніне 20 тонна сүт өңдейді.', 'kk').join('\n')).not.toContain('operating') // prettier-ignore
})

test('a rate stands before its own number', () => {
  expect(claims('Ұзындығы 26 шақырым газ құбыры сағатына 3 мың текше метр газ өткізеді.', 'kk')).toEqual([
    'газ құбыры | length 26000 m',
    'газ құбыры | capacity 3000 m3/hour',
  ])
})

test('a share of the people is theirs, not of the thing built beside them', () => {
  expect(claims('Алматы облысының Қаскелең қаласында су құбыры салынды. Қала халқының 97 пайызы таза су ішеді.', 'kk')).toContain('Қаскелең | share 97 %') // prettier-ignore
  expect(claims('Алматы облысында су құбыры салынды. Құбырдың арқасында халықтың 97 пайызы таза су ішеді.', 'kk')).toContain('халық | share 97 %') // prettier-ignore
})

test('what there is in a district is told of the district', () => {
  expect(claims('Талғар ауданында жаңа емхана салынды. Ауданда 60 мектеп бар.', 'kk')).toContain(
    'Талғар | count 60 мектеп',
  )
})

test('the thing behind a measure has it', () => {
  expect(claims('Ауылда құны 5 млрд теңге болатын мектеп пен емхана салынып жатыр.', 'kk')).toContain(
    'мектеп | cost 5000000000 KZT',
  )
})

test('two who went together each went, and «оны» is what was told before', () => {
  const text = 'Риддерде жаңа аурухана ашылды. Оны министр Серік Саттаров пен облыс әкімі Данат Бекежанов көріп қайтты.'
  expect(reading(text, 'kk').visits.map(({ who, what }) => `${who}: ${what}`)).toEqual([
    'Серік Саттаров: аурухана',
    'Данат Бекежанов: аурухана',
  ])
  expect(reading('Облыс әкімі Серік Саттаров сөйледі. Қоянды ауылына газ келді.', 'kk').visits).toEqual([])
})

test('«мұнда» goes on with what was told before, «соның 42-сі» with what was counted', () => {
  const text = 'Талғар ауданында жаңа мектеп ашылды. Мұнда 105 оқушы оқиды.'
  expect(claims(text, 'kk')).toContain('мектеп | count 105 оқушы')
  expect(claims('Талғар ауданында 110 ферма жұмыс істейді, оның 42-сі жаңа.', 'kk')).toContain(
    'Талғар | count 42 ферма',
  )
})

test('a plant is meant by any word for plants', () => {
  const text = 'Талғарда кеспе өндіретін кәсіпорын ашылды. Зауыт жылына 400 мың тонна өнім шығарады.'
  expect(claims(text, 'kk')).toContain('кеспе өндіретін кәсіпорын | capacity 400000 tonne/year')
})

test('whoever is served is counted, no population', () => {
  expect(claims('Ауылда емхана салынды. Ол екі ауылдың 2 300 тұрғынына қызмет көрсетеді.', 'kk').join('\n')).toContain('count 2300 тұрғын') // prettier-ignore
})

test('wind and sun are renewable, nothing is repaired', () => {
  expect(claims('Облыста жаңартылатын энергия көзінен қуат алатын ферма бар.', 'kk').join('\n')).not.toContain(
    'planned',
  )
})

test('a meeting in full is no building, oil is no month, cardboard is no programme', () => {
  expect(claims('Үкіметтің кеңейтілген отырысында зауыт салу тапсырылды.', 'kk').join('\n')).not.toContain('built')
  expect(claims('Қожалық май зауытына күніне 2 тонна сүт өткізеді.', 'kk').join('\n')).not.toContain('due')
  const text = 'Облыс әкімі Серік Саттаров «Айбат» ЖШС-нің картон комбинатында болды.'
  expect(reading(text, 'kk').visits.map(({ what }) => what)).toEqual(['«Айбат» ЖШС-нің картон комбинаты'])
})

test('a man before a body is not in its name', () => {
  const { organizations, people } = reading('Астанада Серік Саттаров пен Еуропалық одақ елшісі кездесті.', 'kk')
  expect(people.map(({ name }) => name)).toEqual(['Серік Саттаров'])
  expect(organizations.map(({ name }) => name)).toEqual(['Еуропалық одақ'])
})

test('whoever works in shifts is counted once; herds are counted where there are some', () => {
  const text = 'Зауыт салынып жатыр. Нысанда 480 адам екі ауысыммен еңбек етеді.'
  expect(claims(text, 'kk').filter((line) => line.includes('jobs'))).toEqual(['зауыт | jobs 480 job'])
  expect(claims('Ауылдағы фермада 260 бас ірі қара бар.', 'kk').join('\n')).toContain('count 260 ірі қара')
})

test('a time of day, a century and work are no things', () => {
  const text = 'Талғарда мектеп салынды. Қазіргі таңда 90 пайыз жұмыс аяқталды. Мектепке 2 млрд теңге бөлініпті.'
  expect(claims(text, 'kk').join('\n')).not.toContain('таң')
  expect(claims(text, 'kk')).toContain('мектеп | budget 2000000000 KZT')
})

test('«олар» are all who went before, and a journey that ends in a school builds none', () => {
  const text =
    'Министр Серік Саттаров пен облыс әкімі Данат Бекежанов жаңа емхананы аралады. Олар ауыл клубына барды. Сапар орта мектепте аяқталды.'
  const { visits, claims: said } = reading(text, 'kk')
  expect(visits.filter(({ what }) => what === 'ауыл клубы').map(({ who }) => who)).toEqual(['Серік Саттаров', 'Данат Бекежанов']) // prettier-ignore
  expect(said.filter(({ subject }) => subject.includes('мектеп'))).toEqual([])
})
