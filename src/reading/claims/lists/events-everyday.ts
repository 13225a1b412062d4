// How papers tell in everyday words what becomes of a thing, in three languages: a bridge 'already stands', a mill 'went into production',
// a school 'is taking shape', a plant 'sews shoes'. What a thing makes or does for people says that it is at work.
import { about, event, weak, type Concept, type EventForm, type EventLine, type Theme } from './event.ts'

/** 'cue | example', all of one meaning. */
const lines = (concept: Concept, form: EventForm, theme: Theme, ...pairs: readonly string[]): EventLine[] =>
  pairs.map((pair) => {
    const [cue = '', example = ''] = pair.split(' = ')
    return event(cue, concept, form, theme, example)
  })
const begins = (...found: readonly EventLine[]): EventLine[] => found.map((line) => about('construct', line))

export const everydayRu: readonly EventLine[] = [
  ...lines('appear', 'done', 'object', 'получил(|а|о|и) нов(ый|ую|ое|ые) = Село получило новую школу.', 'теперь сво(й|я|е|и) = У села теперь своя школа.', 'обрел(|а|о|и) = Поселок обрел клуб.', 'перекинули = Через реку перекинули мост.'),
  ...lines('finish', 'done', 'object', 'довели до ума = Клуб довели до ума.', 'разделал(ись|ся) с = Строители разделались с мостом.', 'сдал(и|а|) под ключ = Дом сдали под ключ.'),
  ...lines('finish', 'done', 'of', 'позади = Возведение моста позади.'),
  ...lines('open', 'done', 'subject', 'выпустил(|а|о|и) перв* = Завод выпустил первую партию.', 'встретил(|а|о|и) перв* = Музей встретил первых гостей.', 'впустил(|а|о|и) перв* = Музей впустил первых гостей.', 'обслужил(|а|о|и) перв* = Банк обслужил первых клиентов.', 'под нагрузк(у|ой) = Линия встала под нагрузку.', 'ожил(|а|о|и) = Цех ожил.', 'вернул(ся|ась|ось|ись) к жизни = Комбинат вернулся к жизни.'),
  ...lines('open', 'done', 'of', '(пошли|поехали|побежали|двинулись) ~ (машины|автомобили|трамваи|поезда|автобусы|грузовики) = По мосту пошли первые машины.', '(пошел|двинулся) транспорт = По мосту пошел транспорт.', '(пошла|потекла) вода = По каналу пошла вода.', '(пошел|поступил) газ = По трубе пошел газ.'),
  ...lines('open', 'coming', 'subject', 'встретит перв* = Музей встретит первых гостей.'),
  ...lines('run', 'going', 'subject', 'труд(ится|ятся) круглосуточно = Фабрика трудится круглосуточно.', 'работа(ет|ют) круглосуточно = Фабрика работает круглосуточно.', 'не простаивает = Цех не простаивает.'),
  ...lines('construct', 'going', 'of', 'кро(ют|ет) крыш(у|и) = У школы кроют крышу.', 'монтиру(ют|ется) ~ оборудование = На заводе монтируют новое оборудование.', 'устанавлива(ют|ется) ~ оборудование = На заводе устанавливают новое оборудование.', 'налажива(ют|ется) ~ оборудование = На заводе налаживают новое оборудование.', 'завоз(ят|ится) ~ оборудование = На завод завозят новое оборудование.', '(кладут|выкладывают|возводят) ~ стен(ы|у) = У школы кладут внешние стены.', 'залива(ют|ется) ~ (фундамент|бетон|плиту) = У школы заливают новый фундамент.', 'осталось (благоустроить|доделать|достроить|уложить|смонтировать|установить|завершить) = Осталось благоустроить двор школы.', 'став(ят|ит) ~ (опоры|столбы|фермы|пролеты) = На мосту ставят новые опоры.'),
  ...begins(
    ...lines('begin', 'done', 'of', 'заби(ли|т|л) ~ колыш(ек|ки) = На месте завода забили первый колышек.', '(вырыли|выкопали|вырыт|выкопан) котлован = Вырыли котлован под школу.'),
    ...lines('begin', 'done', 'object', 'заложен(|а|о|ы) = Школа заложена весной.'),
  ),
  ...lines('begin', 'done', 'of', '(строительству|возведению|стройке|ремонту|реконструкции|прокладке) ~ приступил(и|а|) = К строительству дамбы осенью приступили.'),
  ...lines('repair', 'going', 'object', 'приводят в порядок = Театр приводят в порядок.', 'приводят в чувство = Клуб приводят в чувство.', 'переделыва(ют|ет) = Очистные переделывают.', 'ставят на (ремонт|капремонт) = Клуб ставят на капремонт.'),
  ...lines('repair', 'going', 'subject', 'вста(л|ла|ло|ли) на (ремонт|капремонт|реконструкцию) = Клуб встал на капремонт.', 'в (лесах|ремонте|реконструкции) = Вокзал в ремонте.'),
  ...lines('repair', 'going', 'of', '(кладут|укладывают|стелют) ~ асфальт = На трассе кладут новый асфальт.', '(латают|заделывают) ~ ямы = На трассе латают глубокие ямы.'),
  ...lines('design', 'coming', 'object', '(ищут|нашли|подыскивают) ~ (инвестора|подрядчика|землю|площадку|участок) = Для завода ищут крупного инвестора.', 'пообещали = Селу пообещали школу.', 'мечтает о = Город мечтает о театре.'),
  ...lines('design', 'going', 'of', '(ведутся|идут) переговоры = Ведутся переговоры о строительстве завода.', '(готовят|собирают|оформляют) ~ документ(ы|ацию) = Готовят все документы на строительство школы.', 'проект ~ готов = Проект моста уже готов.', 'проект ~ (одобрен|утвержден|согласован) = Проект моста уже одобрен.'),
  ...lines('stop', 'done', 'object', 'не достроил(и|а|) = Дом так и не достроили.', 'вывели из работы = Энергоблок вывели из работы.', 'бросил(и|а|) = Школу бросили.'),
  ...lines('stop', 'done', 'subject', 'опустел(|а|о|и) = Цех опустел.', 'прикрыл(и|а|) = Цех прикрыли.'),
  ...lines('stop', 'done', 'of', 'отказал(ись|ся|ась) от (строительства|возведения|проекта) = Город отказался от строительства моста.', 'отложил(и|а|) (строительство|возведение|проект) = Отложили строительство моста.', 'проект ~ (отложили|отложен|заморожен|заморозили) = Проект моста отложили.'),
  ...lines('make', 'going', 'subject', '(производит|производят|выпускает|выпускают|изготавливает|изготавливают|делает|шьет|шьют|печет|плавит|льет|варит|собирает|выращивает|выращивают) = Завод шьет обувь.', '(лечит|лечат|обслуживает|обслуживают|отапливает|отапливают|снабжает|снабжают|питает|питают|кормит|кормят|обогревает|обогревают|поит|поят) = Станция питает город.', '(перерабатывает|перерабатывают|добывает|добывают|вырабатывает|вырабатывают|очищает|очищают|качает|качают|перекачивает|экспортирует|экспортируют|поставляет|поставляют) = Завод перерабатывает молоко.').map(weak),
  ...lines('make', 'going', 'of', '(делают|шьют|пекут|плавят|льют|варят|собирают|изготавливают) = На заводе делают трубы.').map(weak),
] // prettier-ignore

export const everydayKk: readonly EventLine[] = [
  ...lines('appear', 'done', 'object', 'қол жеткізді = Ауыл мектепке қол жеткізді.', 'ие болды = Ауыл мектепке ие болды.'),
  ...lines('construct', 'done', 'subject', 'сап түзе* = Үйлер сап түзеді.', 'бой түзе* = Мектеп бой түзеді.', 'еңсе* көтер* = Мектеп еңсесін көтерді.'),
  ...lines('accept', 'done', 'object', 'қабылдап алды = Комиссия мектепті қабылдап алды.', 'тапсырып берді = Мердігер көпірді тапсырып берді.', 'кілтін тапсырды = Мектептің кілтін тапсырды.'),
  ...lines('open', 'done', 'subject', 'алғашқы қуат* бер* = Станция алғашқы қуатын берді.', 'алғашқы өнім* шығар* = Зауыт алғашқы өнімін шығарды.', 'алғашқы өнім* бер* = Зауыт алғашқы өнімін берді.', 'қайта жандан* = Цех қайта жанданды.', 'жұмысын қайта баста* = Зауыт жұмысын қайта бастады.', 'бүлдіршін* қабылдады = Балабақша бүлдіршінді қабылдады.', 'бала* қабылдады = Балабақша балаларды қабылдады.', 'қонақ* қабылдады = Мұражай қонақтарды қабылдады.', 'от алды = Қазандық от алды.', 'алғашқы ~ қарсы алды = Мұражай алғашқы қонақтарын қарсы алды.'),
  ...lines('open', 'done', 'of', '(көлік|машина|пойыз|трамвай) жүре бастады = Көпірмен көлік жүре бастады.', '(су|газ|жылу) келе бастады = Құбырмен су келе бастады.'),
  ...lines('run', 'going', 'subject', 'толық қуат* (көшті|жұмыс) = Зауыт толық қуатына көшті.', 'қуатпен қамт* = Станция қаланы қуатпен қамтып отыр.', 'жылумен қамт* = Қазандық қаланы жылумен қамтып отыр.', 'сумен қамтып = Құбыр ауылды сумен қамтып отыр.', 'қызмет көрсетіп = Емхана халыққа қызмет көрсетіп отыр.'),
  ...lines('construct', 'going', 'of', 'шатыр* жауып = Мектептің шатырын жауып жатыр.', 'әрлеу жұмыс* = Мектепте әрлеу жұмысы жүріп жатыр.', 'жабдық* орнат* = Зауытқа жабдық орнатылып жатыр.', 'соңғы кезең* = Зауыт құрылысы соңғы кезеңде.', 'бағана* қойыл* = Станцияда бағаналар қойылып жатыр.'),
  ...begins(...lines('begin', 'done', 'of', 'қада* қағылды = Зауыттың алғашқы қадасы қағылды.', 'капсула* салынды = Зауыттың орнына капсула салынды.', 'қазаншұңқыр* қазылды = Мектептің қазаншұңқыры қазылды.')),
  ...lines('repair', 'going', 'of', 'жолға асфальт сал* = Жолға асфальт салынып жатыр.'),
  ...lines('design', 'coming', 'object', 'жер телімі (табылды|бөлінді|берілді) = Ауруханаға жер телімі табылды.', 'инвестор ізде* = Зауытқа инвестор іздеп жатыр.', 'салып беруге уәде = Ауылға мектеп салып беруге уәде берілді.'),
  ...lines('design', 'going', 'of', 'салу жоспар* = Мектеп салу жоспарда бар.', 'құжат* дайында* = Мектептің құжаты дайындалып жатыр.', 'салу жөнінде келіссөз* = Зауыт салу жөнінде келіссөз жүріп жатыр.', 'құрылысына (тендер|конкурс) = Көпір құрылысына тендер жарияланды.', 'қағаз жүзінде = Көпір әзірге қағаз жүзінде.'),
  ...lines('stop', 'done', 'subject', 'аяқталмай қал* = Көпір аяқталмай қалды.', 'салынбай қал* = Үй салынбай қалды.', 'бітпей қал* = Мектеп бітпей қалды.', 'бітпей тұр* = Мектеп бітпей тұр.', 'жабылып қал* = Цех жабылып қалды.', 'бос (тұр|қалды) = Ғимарат бос тұр.', 'иесіз қал* = Ғимарат иесіз қалды.', 'кейінге қалдыр* = Жоба кейінге қалдырылды.', 'кейінге шегер* = Жоба кейінге шегерілді.'),
  ...lines('stop', 'done', 'of', 'салудан бас тарт* = Зауыт салудан бас тартылды.', 'құрылыс* тастап кет* = Мердігер құрылысты тастап кетті.'),
] // prettier-ignore

export const everydayEn: readonly EventLine[] = [
  ...lines('appear', 'done', 'subject', '(sprang|sprung|springs|shot|sprouted) up = A clinic sprang up.', 'rose (on|at|in) = A school rose on the hill.', 'already stand(s|) = The bridge already stands.', 'now stand(s|) = The bridge now stands.', 'already in place = The tanks are already in place.'),
  ...lines('appear', 'done', 'object', 'got itself = The town got itself a school.', 'has acquired = The town has acquired a library.', 'acquired (a|an|its|new) = The town acquired a library.', 'now the owner of = The village is now the owner of a club.', 'been given (a|an|its) = The village has been given a school.', 'can now boast = The town can now boast a library.', 'now boasts = The town now boasts a library.'),
  ...lines('finish', 'done', 'object', '(are|is|were) done with = Builders are done with the school.', 'topped out = Builders topped out the tower.'),
  ...lines('finish', 'done', 'subject', 'stand(s|) ready = The hospital stands ready.', '(is|are) up = The boiler house is up.'),
  ...lines('open', 'done', 'subject', 'fired up = The boiler house was fired up.', '(came|gone|went) online = The station came online.', '(went|gone|came) into (production|operation|service|use) = The mill went into production.', 'rolled into service = The depot rolled into service.', 'let in its first = The museum let in its first guests.', 'treated its first = The clinic treated its first patients.'),
  ...lines('open', 'done', 'of', 'ribbon was cut = The ribbon was cut at the museum.', 'cut the ribbon = The mayor cut the ribbon at the hall.', 'production (began|started|got) = Production began at the mill.', 'first cars crossed = The first cars crossed the bridge.', 'first trains ran = The first trains ran on the line.'),
  ...lines('open', 'coming', 'subject', '(will|to) (take|let) in its first = The school will take in its first pupils.', '(will|to) see the light = A clinic will see the light.', '(will|to) come (online|onstream) = The station will come online.', '(will|to) carry passengers = The line will carry passengers.', '(will|to) go into (production|operation|service|use) = The mill will go into production.'),
  ...lines('run', 'going', 'subject', 'been in business = The farm has been in business since 2019.', 'takes flights = The airport takes flights again.', 'sees patients = The clinic sees patients.', 'all year round = The greenhouse gives fruit all year round.'),
  ...lines('run', 'going', 'of', '(trams|trains|buses|cars) run (along|on|across) = Trams run along the line.'),
  ...lines('make', 'going', 'subject', '(makes|produces|manufactures|processes|bottles|smelts|mines|bakes|sews|assembles|treats|supplies|feeds|heats|serves|grows) = The factory makes paper.', '(has|have) been (making|producing|treating|supplying|processing|growing|serving|heating|manufacturing|assembling|mining) = The plant has been producing pipes.', '(is|are) (already|now) (making|producing|treating|supplying|processing|growing|serving|heating|feeding|manufacturing|assembling|mining) = The station is already feeding the grid.').map(weak),
  ...lines('construct', 'going', 'subject', '(close|near) to completion = The stadium is close to completion.', 'nearing (its|the|an) end = Construction of the station is nearing its end.', '(close|near) to the end = Work is near to the end.', '(well|fully) under way = Work on the plant is well under way.'),
  ...lines('construct', 'going', 'of', '(walls|roof|frame|floors) ~ (are|is) (up|ready) = The walls of the school are up.', '(pouring|laying|raising) the (foundation|foundations|walls|roof|beams) = Workers are pouring the foundation of the school.', 'busy with = Builders are busy with the roof of the school.', '(builders|workers) are at work = Builders are at work on the bridge.', 'building site of = The building site of the clinic is large.'),
  ...begins(
    ...lines('begin', 'done', 'object', 'broke ground (on|for) = Builders broke ground on the wind farm.', 'broken ground (on|for) = Builders have broken ground on the wind farm.', 'set to work on = Builders set to work on the bridge.', 'set about building = The firm has set about building the mill.'),
    ...lines('begin', 'done', 'of', '(first|foundation) stone = The first stone of the school was laid.', 'capsule was laid = A capsule was laid at the site of the plant.', '(got|gets) under way = Work on the pool got under way.', 'construction ~ been launched = Construction of the dam has been launched.'),
    ...lines('begin', 'coming', 'of', 'ground will be broken = Ground will be broken for the farm.', '(will|to) break ground = Builders will break ground on the farm.', '(will|to) get under way = Work on the pool will get under way.'),
  ),
  ...lines('repair', 'going', 'subject', 'being done up = The theatre is being done up.', '(getting|having) a facelift = The theatre is getting a facelift.', 'in scaffolding = The station is in scaffolding.', 'under scaffolding = The station is under scaffolding.'),
  ...lines('repair', 'done', 'subject', '(had|given|got|after) ~ facelift = The theatre had a long facelift.', '(was|were|been) done up = The theatre was done up.', 'underwent (a|an|major|capital|repairs|renovation) = The school underwent repairs.'),
  ...lines('design', 'coming', 'object', 'plan(s|) (a|an|another|new) = The region plans a terminal.', 'mean(s|) to build = The city means to build a line.', 'ha(s|ve) in mind = The investors have in mind a plant.', '(site|plot|place) has been (picked|found|chosen|set) = A site has been picked for the hospital.', 'make (room|way) for = It will make room for a park.', 'talks ~ about = Talks are under way about a refinery.', 'money ~ sought for = Money has been sought for a school.'),
  ...lines('design', 'going', 'of', 'design of = The design of the hospital is ready.', 'designs for = The designs for the hospital are ready.'),
  ...lines('stop', 'done', 'subject', '(left|remains|remained|still) (unfinished|half-built) = The school was left unfinished.', '(came|come|ground|brought) to a (standstill|halt|stop) = Work came to a standstill.', '(was|were|been|is|are) (shelved|scrapped|axed|dropped) = The project was shelved.', '(does|do) not work = The factory does not work.', '(run|ran) out of money = The project ran out of money.'),
  ...lines('stop', 'done', 'of', 'walked off = The contractor walked off the site of the school.', 'nobody is working = Nobody is working at the site of the school.'),
] // prettier-ignore
