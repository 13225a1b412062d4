// Everyday words that tell what an amount measures, in three languages: a mill 'feeds' so many families, a store 'takes' so many tonnes.
import { budget, capacity, cost, fall, inhabitants, investment, jobs, room, type MeasureLine } from './measure.ts'
import { paired } from './pairs.ts'

const lines = (line: (cue: string, example: string) => MeasureLine, ...pairs: readonly string[]): MeasureLine[] =>
  paired(line, pairs)

export const everydayMeasuresRu: readonly MeasureLine[] = [
  ...lines(cost, 'влетел(|а|о|и) ~ в = Котельная влетела району в 600 млн тенге.', 'съел(|а|о|и) = Ремонт съел 600 млн тенге.'),
  ...lines(investment, 'ссуд(ит|ил|ила|или) = Банк ссудит 3 млрд тенге.', 'взял(|а|и) в долг = Завод взял в долг 3 млрд тенге.'),
  ...lines(budget, 'добавил(|а|о|и) = Району добавили 90 млн тенге.', 'отписал(|а|и) = Району отписали 90 млн тенге.'),
  ...lines(capacity, 'помеща(ется|ются) = В хранилище помещается 5 тысяч тонн.', 'можно (держать|хранить|разместить|принять|заложить) = В хранилище можно держать 5 тысяч тонн.', 'приют(ит|ят) = Общежитие приютит 400 студентов.', 'примет = Коровник примет 800 коров.', 'сход(ит|ить) = С ленты сходит 30 тонн в день.', 'перемелет = Мельница перемелет 30 тонн.', 'бер(ет|ут) = Автобус берет 50 пассажиров.', 'станет (собирать|делать|выпускать|печь|шить|давать) = Завод станет собирать 30 тракторов.', 'станут (собирать|делать|выпускать|печь|шить|давать) = На заводе станут собирать 30 тракторов.'),
  ...lines(room, 'приют(ит|ят) = Общежитие приютит 400 человек.', 'можно (принять|разместить|усадить) = В зале можно разместить 400 человек.'),
  ...lines(jobs, '(устроили|устроят|устроил|устроит) = На фабрику устроили 300 человек.', '(наберут|набирают|набрали|наняли|наймут|нанимают) = На завод наберут 300 человек.', 'занятость = Завод обеспечит занятость 300 человек.', 'без работы не останутся = Без работы не останутся 300 человек.', 'работой обеспечен(|а|о|ы) = Работой обеспечены 300 человек.', 'для работы = Для работы обучили 300 человек.', 'корм(ит|ят) = Фабрика кормит 300 человек.', 'на работу = Фабрика взяла на работу 300 человек.', 'работу ~ (найдут|получат|нашли|получили) = Работу на комбинате найдут 300 жителей.', 'на зарплате = На зарплате 300 человек.'),
  ...lines(inhabitants, 'душ = В ауле 300 душ, то есть 300 человек.'),
  ...lines(fall, 'обвалил(ся|ась|ось|ись) = Добыча обвалилась на 12%.', 'скатил(ся|ась|ось|ись) = Добыча скатилась на 12%.'),
] // prettier-ignore

export const everydayMeasuresKk: readonly MeasureLine[] = [
  ...lines(investment, 'салмақ* = Компания 15 млрд теңге салмақ.', 'құймақ* = Компания 15 млрд теңге құймақ.'),
  ...lines(budget, 'босатыл* = Қазынадан 90 млн теңге босатылды.', 'резерв* = Үкімет резервінен 90 млн теңге берілді.', 'қосымша бөл* = Ауданға 90 млн теңге қосымша бөлінді.'),
  ...lines(capacity, 'білім алады = Мектепте 600 оқушы білім алады.'),
  ...lines(jobs, 'жұмыс (берді|береді|бермек) = Фабрика 300 адамға жұмыс берді.', 'нәпақа* = 300 адам осы жерден нәпақасын тауып жүр.'),
] // prettier-ignore

export const everydayMeasuresEn: readonly MeasureLine[] = [
  ...lines(cost, 'set(|s) ~ back = The boiler house set us all back 600 million tenge.', 'ran to = Repairs ran to 350 million tenge.', 'swallowed = The bridge swallowed 2 billion tenge.', 'price tag = It has a price tag of 20 billion tenge.'),
  ...lines(investment, '(ploughed|plowed|sank|sunk|pumped) = The company ploughed 3 billion tenge into it.', 'put up = The firm is ready to put up 3 billion tenge.', 'took out = The farmer took out 900 million tenge.'),
  ...lines(budget, '(will|would|to) give = The state will give 90 million tenge.', 'reserve = 90 million tenge from the reserve.', '(released|releases|release) = The treasury released 90 million tenge.', '(will|to) go on = 90 million tenge will go on the bridge.', 'handed = The town was handed 90 million tenge.'),
  ...lines(capacity, 'can (keep|teach|treat|house|carry|supply|feed|heat) = The elevator can keep 60 thousand tonnes.', 'space for = The hostel has space for 400 students.', 'place for = The hostel has place for 400 students.', 'sees = The clinic sees 500 patients a shift.', 'roll off = So many, 30 cars a day, roll off the line.'),
  ...lines(room, 'sees = The clinic sees 500 people a shift.', 'can (teach|treat|take|carry|house) = The school can teach 600 people.', 'space for = The hall has space for 400 people.'),
  ...lines(jobs, 'earn(|s|ing) = Some 300 people earn their bread there.', 'in work = It keeps 300 people in work.', 'a living = It gives 300 people a living.', 'on the books = It has 300 people on the books.'),
  ...lines(fall, '(is|are|was|were) down = Debts are down 12%.', 'slid = Output slid 12%.', 'plunged = Output plunged 12%.', 'shed = Output shed 12%.'),
] // prettier-ignore
