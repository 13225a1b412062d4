// Nouns that head the name of something built, run or planned, each with a phrase that needed it. 'word | phrase'; marks as in
// forms/russian.ts; a word in brackets must stand before it: '(детский) сад'.
import type { Language } from '../../../model/index.ts'

/** What a thing is, so that 'предприятие' finds the plant and not the school. */
export type ProjectSort =
  | 'plant' | 'farm' | 'energy' | 'network' | 'road' | 'water' | 'school' | 'medical' | 'sport' | 'culture' | 'housing' | 'transport' | 'zone' | 'centre' | 'programme' | 'part' | 'works' // prettier-ignore

/**
 * own: one of its kind as a rule, a project even with no name ('диспансер', 'аэропорт');
 * told: needs a name, place, number or a word that tells it from others ('завод по производству …', 'новая школа');
 */
export interface ProjectList {
  readonly language: Language
  readonly sort: ProjectSort
  readonly own?: boolean
  readonly lines: readonly string[]
}

export const projectHeads: readonly ProjectList[] = [
  { language: 'ru', sort: 'plant', own: true, lines: ['завод | завод по производству кабеля', 'фабрика | птицефабрика и фабрика шерсти', 'комбинат | горно-обогатительный комбинат', 'птицефабрика | птицефабрика на 500 тысяч кур', 'месторождение | месторождение золота', 'рудник | медный рудник', 'шахта | угольная шахта', 'элеватор | элеватор в районе Алтай', 'мельница | мукомольная мельница', 'нпз% | Павлодарский НПЗ', 'гок | ГОК «Айбат»', 'мини-завод | мини-завод по переработке молока', 'карьер | щебеночный карьер', 'разрез | угольный разрез «Богатырь»'] },
  { language: 'ru', sort: 'plant', lines: ['цех | цех по розливу воды', 'линия | линия по сборке автобусов', 'предприятие | предприятие по выпуску кабеля', 'хаб | транспортный хаб', 'склад | склад для зерна', 'хранилище | хранилище для овощей', 'овощехранилище | овощехранилище на 5 тысяч тонн', 'цод% | ЦОД «Айбат»', 'дата-центр | дата-центр в Павлодаре'] },
  { language: 'ru', sort: 'farm', own: true, lines: ['ферма | молочно-товарная ферма', 'теплица | теплица на 5 гектаров', 'агрокомплекс | агрокомплекс в селе Кокпекты', 'питомник | питомник саженцев', 'откормплощадка | откормплощадка на 5000 голов', 'свинокомплекс | свинокомплекс в районе Алтай'] },
  { language: 'ru', sort: 'energy', own: true, lines: ['тэц% | Риддерская ТЭЦ', 'электростанция | ветряная электростанция', 'гэс% | ГЭС на реке Или', 'грэс% | Экибастузская ГРЭС', 'аэс% | АЭС у озера Балхаш', 'сэс% | СЭС на 60 МВт', 'вэс% | ВЭС на 100 МВт', 'тэс% | ТЭС на угле', 'котельная~ | котельная в селе Кокпекты', 'подстанция | подстанция на 220 кВ', 'энергоблок | третий энергоблок', 'электроподстанция | электроподстанция в районе Алтай', 'ветропарк | ветропарк на 100 МВт'] },
  { language: 'ru', sort: 'energy', lines: ['станция | станция метро «Калкаман»', 'котел* | первый котел Риддерской ТЭЦ', 'турбина | турбина Экибастузской ГРЭС'] },
  { language: 'ru', sort: 'network', own: true, lines: ['газопровод | газопровод Ростоши – Тайпак', 'водопровод | водопровод в селе Кокпекты', 'водовод | водовод до поселка Жосалы', 'нефтепровод | нефтепровод от моря', 'теплотрасса | теплотрасса в Риддере', 'автогазопровод | автогазопровод до Астаны', 'электросеть | электросети района', 'коллектор | коллектор в Уральске', 'теплосеть | теплосети Риддера', 'продуктопровод | продуктопровод до границы'] },
  { language: 'ru', sort: 'network', lines: ['ветка | ветка газопровода', 'сеть | газовые сети района', 'канализация | канализация в поселке', 'сооружение | очистные сооружения Жезказгана', 'лэп% | ЛЭП до границы', 'магистраль | магистраль до границы'] },
  { language: 'ru', sort: 'road', own: true, lines: ['дорога | дорога Караганда – Каркаралинск', 'автодорога | автодорога Караганда – Каркаралинск', 'трасса | трасса Караганда – Каркаралинск', 'автотрасса | автотрасса до границы', 'мост | мост через Урал', 'путепровод | путепровод в Уральске', 'эстакада | эстакада в Уральске', 'тоннель& | левый перегонный тоннель', 'развязка | транспортная развязка', 'автобан | автобан до границы', 'автомагистраль | автомагистраль до границы', 'набережная~ | набережная Урала', 'объездная~ | объездная Семея', 'обход | обход города Уральск'] },
  { language: 'ru', sort: 'road', lines: ['участок* | участок Кокпекты – Шешенкара', 'отрезок* | отрезок Кокпекты – Шешенкара', 'коридор | коридор «Север – Юг»', 'линия | железнодорожная линия до границы', 'ветка | железнодорожная ветка до границы'] },
  { language: 'ru', sort: 'water', own: true, lines: ['водохранилище | водохранилище «Боралдай»', 'плотина | плотина на реке', 'дамба | дамба на реке Урал', 'гидроузел* | гидроузел на реке', 'канал | канал Иртыш – Караганда', 'скважина | скважина в селе'] },
  { language: 'ru', sort: 'school', own: true, lines: ['школа | средняя школа №30', 'детсад | детсад на 320 мест', 'лицей | лицей на 900 мест', 'гимназия | гимназия на 900 мест', 'интернат | интернат для детей', 'школа-интернат | школа-интернат на 200 мест', 'общежитие | общежитие на 500 мест', 'университет | филиал университета', 'колледж | аграрный колледж', 'ясли-сад | ясли-сад на 90 мест', 'школа-лицей | школа-лицей №5', 'кампус | кампус на 2000 мест', 'училище | училище на 300 мест', 'технопарк | технопарк для школьников', '(детский) сад | детский сад на 90 мест'] },
  { language: 'ru', sort: 'medical', own: true, lines: ['больница | областная больница', 'поликлиника | городская поликлиника', 'диспансер | онкологический диспансер', 'госпиталь& | госпиталь на 200 коек', 'роддом | роддом в Актау', 'амбулатория | врачебная амбулатория', 'медпункт | медпункт в селе', 'фап% | ФАП в селе', 'онкоцентр | онкоцентр в Астане', 'санаторий | санаторий «Айбат»', 'клиника | клиника в Актау', 'медцентр | медцентр в Актау', 'перинатальный | перинатальный центр', 'хоспис | хоспис в Актау', 'травмпункт | травмпункт в Актау', 'лаборатория | лаборатория в Актау'] },
  { language: 'ru', sort: 'medical', lines: ['корпус! | новый корпус больницы'] },
  { language: 'ru', sort: 'sport', own: true, lines: ['стадион | Центральный стадион', 'бассейн | бассейн в Текели', 'спорткомплекс | спорткомплекс в Текели', 'спортзал | спортзал в Текели', 'фок% | ФОК в селе', 'дворец* | дворец спорта', 'ипподром | ипподром в Текели', 'велотрек | велотрек в Астане', 'манеж | футбольный манеж', 'спортцентр | спортцентр в Текели', 'спортплощадка | спортплощадка в Текели', 'каток* | каток в Текели', 'ледовый | ледовый дворец'] },
  { language: 'ru', sort: 'culture', own: true, lines: ['парк | парк «Жібек жолы»', 'музей | музей истории', 'театр | театр драмы', 'библиотека | библиотека в селе', 'мечеть | мечеть в Туркестане', 'памятник | памятник Абаю', 'монумент | монумент в Туркестане', 'сквер | сквер в Туркестане', 'аллея | аллея в Туркестане', 'мавзолей | мавзолей Ясави', 'цирк | цирк в Уральске', 'зоопарк | зоопарк в Караганде', 'бульвар | бульвар в Туркестане', 'кинотеатр | кинотеатр в Туркестане', 'храм | храм в Туркестане', 'дом-музей | дом-музей Абая', 'аквапарк | аквапарк в Актау', 'технополис | технополис в Актау', '(культурный) дом | дом культуры'] },
  { language: 'ru', sort: 'culture', lines: ['выставка | выставка «Айбат»', 'фестиваль& | фестиваль «Айбат»', 'кинофорум | кинофорум «Айбат»'] },
  { language: 'ru', sort: 'housing', lines: ['дом! | жилой дом для спортсменов', 'многоэтажка | многоэтажки в Уральске', 'жк% | ЖК «Айбат»', 'здание | здание акимата', 'микрорайон | новый микрорайон Акжайык', 'цон | ЦОН в Уральске', 'новостройка | новостройки Уральска', 'гостиница | гостиница на 200 мест', 'отель& | отель на 200 мест', 'база | база отдыха', 'крематорий | крематорий в Уральске', 'подъезд | подъезды в Уральске', 'рынок* | рынок в Уральске', 'приют | приют для животных', 'городок* | военный городок', 'курорт | курорт Каскасу', 'полигон | мусорный полигон'] },
  { language: 'ru', sort: 'transport', own: true, lines: ['аэропорт | международный аэропорт', 'вокзал | новый вокзал', 'порт! | порт Актау', 'терминал | терминал аэропорта', 'метро% | метро Алматы', 'автовокзал | автовокзал в Текели', 'депо% | трамвайное депо', 'lrt% | LRT в Астане', 'метрополитен | метрополитен Алматы', 'взлетно-посадочная | взлетно-посадочная полоса', 'полоса | взлетно-посадочная полоса'] },
  { language: 'ru', sort: 'zone', lines: ['зона | индустриальная зона «Талдыкорган»', 'кластер | молочный кластер', 'сэз% | СЭЗ «Астана»'] },
  { language: 'ru', sort: 'centre', lines: ['центр | Центр настольного тенниса', 'комплекс | физкультурный комплекс', 'объект | объекты образования', 'институт | институт ядерной физики', 'лагерь&! | детский лагерь', 'обсерватория | обсерватория в горах', 'площадка | детская площадка', 'учреждение | учреждение на 100 коек', 'заповедник | заповедник в горах', 'нацпарк | нацпарк в горах', '(контрольно-пропускной) пункт | контрольно-пропускной пункт', 'фонтан | фонтан в Актау', 'организация | медицинская организация'] },
  { language: 'ru', sort: 'programme', lines: ['программа | программа «Социальные инфраструктурные проекты»', 'проект | проект «Ауыл – Ел бесігі»', 'нацпроект | нацпроект «Модернизация сельского здравоохранения»', 'план | план развития района', 'акция | акция «Дорога в школу»', 'инициатива | инициатива «Айбат»', 'концепция | концепция «Айбат»', 'стратегия | стратегия «Казахстан-2050»', 'госпрограмма | госпрограмма «Нурлы жол»', 'кампания | кампания «Айбат»', 'дорожная | «Дорожная карта занятости»', 'карта | карта индустриализации', 'марафон | марафон «Айбат»', 'премия | премия «Айбат»', 'конкурс | конкурс «Айбат»', 'форум | форум «Айбат»'] },
  { language: 'ru', sort: 'works', lines: ['реконструкция | реконструкция ТЭЦ и тепловых сетей', 'строительство | строительство моста', 'модернизация | модернизация котельной', 'газификация | газификация девяти сел', 'благоустройство | благоустройство набережной', 'ремонт | текущий ремонт 31 организации', 'капремонт | капремонт школы'] },
  { language: 'ru', sort: 'plant', own: true, lines: ['птицекомплекс | птицекомплекс в селе', 'пекарня | пекарня в селе', 'хлебозавод | хлебозавод в Актау', 'молокозавод | молокозавод в селе', 'мясокомбинат | мясокомбинат в Актау', 'маслозавод | маслозавод в селе', 'сахзавод | сахзавод в Таразе', 'агропарк | агропарк в Актау', 'стройкомбинат | стройкомбинат в Актау', 'мукомольня | мукомольня в селе', 'рыбзавод | рыбзавод в Атырау', 'судоверфь | судоверфь в Атырау', 'промпредприятие | промпредприятия Актау'] },
  { language: 'ru', sort: 'plant', lines: ['агрегат | новый агрегат завода', 'печь | доменная печь', 'зернохранилище | зернохранилища области', 'картофелехранилище | картофелехранилище на 5 тысяч тонн', 'фруктохранилище | фруктохранилище на тысячу тонн', 'амбар | новый амбар', 'бойня | бойня в селе', 'оптово-распределительный | оптово-распределительный центр'] },
  { language: 'ru', sort: 'farm', own: true, lines: ['птичник | птичник на 20 тысяч кур', 'коровник | коровник на 200 голов', 'овцеферма | овцеферма на 500 голов', 'конеферма | конеферма в селе', 'рыбхоз | рыбхоз в селе', 'мтф% | МТФ на 200 голов'] },
  { language: 'ru', sort: 'energy', own: true, lines: ['теплоэлектростанция | теплоэлектростанция в Актау', 'гидроэлектростанция | гидроэлектростанция на реке', 'теплоцентраль& | теплоцентраль в Актау', 'теплоэлектроцентраль& | теплоэлектроцентраль в Актау', 'электрокотельная~ | электрокотельная в селе', 'газотурбинная~ | газотурбинная в Актау', 'агрс% | АГРС в селе', 'пгу% | ПГУ на 500 МВт'] },
  { language: 'ru', sort: 'network', own: true, lines: ['волс% | ВОЛС до села', 'электролиния | электролиния до села', 'энергосеть | энергосети района', 'газосеть | газосети района'] },
  { language: 'ru', sort: 'network', lines: ['освещение | уличное освещение в селе', 'водоснабжение | водоснабжение села', 'водоотведение | водоотведение города', 'газоснабжение | газоснабжение села', 'теплоснабжение | теплоснабжение города', 'электроснабжение | электроснабжение села', 'связь | спутниковая связь', 'система | система водоснабжения', 'интернет | интернет в селах', 'трубопровод | трубопровод до моря', 'блок-модуль& | блок-модули очистки воды'] },
  { language: 'ru', sort: 'road', own: true, lines: ['автомост | автомост через Урал', 'мостик | мостик через арык', 'тротуар | тротуары Актау', 'велодорожка | велодорожка в Актау', 'проезд | подземный проезд'] },
  { language: 'ru', sort: 'road', lines: ['дорожка | беговая дорожка', 'переход | подземный переход', 'путь& | вторые пути', 'разъезд | разъезд на линии', 'перегон | перегон до станции'] },
  { language: 'ru', sort: 'water', own: true, lines: ['шлюз | шлюз на канале', 'насосная~ | насосная в селе', 'арык | арык в селе', 'пруд | пруд в селе', 'бювет | бювет в курорте', 'опреснитель& | опреснитель в Актау', 'водозабор | водозабор Актау', 'водоем | водоем в парке', 'селехранилище | селехранилище в горах', 'берегоукрепление | берегоукрепление Урала', 'русло | русло реки Боралдай'] },
  { language: 'ru', sort: 'school', own: true, lines: ['детдом! | детдом в Актау', 'спортшкола | спортшкола в Актау', 'техникум | техникум в Актау', 'академия | академия спорта', 'мини-центр | мини-центр на 50 мест', 'садик | садик на 90 мест', 'ясли^ | ясли на 50 мест', 'политехникум | политехникум в Актау', 'медколледж | медколледж в Актау'] },
  { language: 'ru', sort: 'medical', own: true, lines: ['райбольница | райбольница в селе', 'горбольница | горбольница в Актау', 'облбольница | облбольница в Актау', 'стационар | стационар на 50 коек', 'кардиоцентр | кардиоцентр в Актау', 'морг | морг в Актау', 'аптека | аптека в селе', 'профилакторий | профилакторий в Актау', 'медучреждение | медучреждение в селе'] },
  { language: 'ru', sort: 'medical', lines: ['блок | операционный блок больницы', 'отделение | приемное отделение больницы', 'пристройка | пристройка к школе', '(медицинский) пункт | медицинский пункт в селе', '(фельдшерский) пункт | фельдшерский пункт в селе', '(фельдшерско-акушерский) пункт | фельдшерско-акушерский пункт в селе'] },
  { language: 'ru', sort: 'sport', own: true, lines: ['трамплин | трамплин в Щучинске', 'корт | теннисный корт', 'тир | тир в Актау', 'арена | ледовая арена', 'спортобъект | спортобъекты Актау', 'воркаут-площадка | воркаут-площадка во дворе', 'скейт-парк | скейт-парк в Актау', '(футбольный) поле | футбольное поле в селе', '(спортивный) зал | спортивный зал в селе', '(мини-футбольный) поле | мини-футбольное поле в селе'] },
  { language: 'ru', sort: 'culture', own: true, lines: ['ботсад | ботсад в Актау', 'мемориал | мемориал в Актау', 'стела | стела в Актау', 'обелиск | обелиск в селе', 'этноаул | этноаул в Туркестане', 'визит-центр | визит-центр в горах', 'дк% | ДК в селе', 'сдк% | СДК в селе', 'этнопарк | этнопарк в Актау', 'дендропарк | дендропарк в Актау', 'экопарк | экопарк в Актау'] },
  { language: 'ru', sort: 'housing', lines: ['квартира | арендные квартиры', 'жилье | арендное жилье', 'таунхаус | таунхаусы в Актау', 'коттедж | коттеджи в селе', 'казарма | казарма на 100 мест', 'кладбище | новое кладбище', 'магазин | магазин в селе', 'автостоянка | автостоянка в Актау', 'парковка | парковка в Актау', 'паркинг | паркинг в Актау', 'баня | баня в селе', 'павильон | новый павильон вокзала', 'кафе% | кафе в селе', 'ресторан | ресторан в Актау', 'тц% | ТЦ в Актау', 'трц% | ТРЦ в Актау', 'бизнес-центр | бизнес-центр в Актау'] },
  { language: 'ru', sort: 'transport', own: true, lines: ['причал | причал в Актау', 'остановка | остановки Актау', 'вертодром | вертодром в горах', 'аэровокзал | аэровокзал в Актау', 'речпорт | речпорт на Иртыше'] },
  { language: 'ru', sort: 'transport', lines: ['автобус | новые автобусы', 'трамвай | новые трамваи', 'поезд! | новые поезда', 'вагон | новые вагоны', 'локомотив | новые локомотивы', 'самолет | новые самолеты'] },
  { language: 'ru', sort: 'centre', lines: ['(пожарный) часть | пожарная часть в селе', 'вышка | вышка связи', 'башня | башня связи', 'антенна | антенна на холме', 'гидропост | гидропост на реке'] },
  { language: 'ru', sort: 'programme', lines: ['инвестпроект | инвестпроекты области', 'мегапроект | мегапроект «Айбат»', 'спецпрограмма | спецпрограмма «Айбат»', 'подпрограмма | подпрограмма «Айбат»', 'режим | режим ЧС', 'операция | операция «Айбат»'] },
  { language: 'ru', sort: 'works', lines: ['электрификация | электрификация девяти сел', 'озеленение | озеленение города', 'расширение | расширение порта', 'обновление | обновление парка', 'цифровизация | цифровизация больниц', 'прокладка | прокладка водопровода'] },
  { language: 'kk', sort: 'plant', own: true, lines: ['зауыт | сүт зауыты', 'фабрика | жүн фабрикасы', 'комбинат | кен байыту комбинаты', 'элеватор | астық элеваторы', 'кеніш | мыс кеніші', 'шахта | көмір шахтасы', 'цех~ | құю цехі', 'өндіріс | шыны өндірісі'] },
  { language: 'kk', sort: 'farm', own: true, lines: ['ферма | тауарлы-сүт фермасы', 'жылыжай | көкөніс жылыжайы'] },
  { language: 'kk', sort: 'energy', own: true, lines: ['станция | жел электр станциясы', 'электростанция | жел электростанциясы', 'қазандық | ауыл қазандығы', 'жэо | Риддер ЖЭО', 'жэс | жел ЖЭС', 'гэс | Мойнақ ГЭС', 'сэс | су СЭС', 'атом | атом станциясы', 'жэк | ЖЭК жобасы'] },
  { language: 'kk', sort: 'network', own: true, lines: ['құбыр | су құбыры', 'желі | газ желісі', 'газқұбыр | магистральдық газқұбыры'] },
  { language: 'kk', sort: 'road', own: true, lines: ['жол | Қарағанды – Қарқаралы жолы', 'көпір | Жайық көпірі', 'автожол | облыстық автожол', 'тасжол | республикалық тасжол'] },
  { language: 'kk', sort: 'water', own: true, lines: ['қойма | су қоймасы', 'бөгет | Жайық бойындағы бөгет', 'бөген | су бөгені', 'канал | суару каналы', 'ғимарат | тазарту ғимараттары', 'құрылғы | тазарту құрылғысы'] },
  { language: 'kk', sort: 'school', own: true, lines: ['мектеп | орта мектеп', 'балабақша | жаңа балабақша', 'бақша | балалар бақшасы', 'лицей | мектеп лицейі', 'университет | аграрлық университет', 'колледж | аграрлық колледж', 'жатақхана | студенттер жатақханасы', 'интернат | мектеп интернаты'] },
  { language: 'kk', sort: 'medical', own: true, lines: ['аурухана | облыстық аурухана', 'емхана | қалалық емхана', 'диспансер | облыстық онкологиялық диспансер', 'клиника | жаңа клиника', 'амбулатория | ауылдық амбулатория', 'перзентхана | жаңа перзентхана', 'шипажай | балалар шипажайы', 'медпункт | ауылдық медпункт', 'пункт | фельдшерлік пункт'] },
  { language: 'kk', sort: 'sport', own: true, lines: ['стадион | Орталық стадион', 'кешен | спорт кешені', 'бассейн | жүзу бассейні', 'сарай | спорт сарайы', 'арена | мұз аренасы', 'алаң | спорт алаңы'] },
  { language: 'kk', sort: 'culture', own: true, lines: ['саябақ | «Жібек жолы» саябағы', 'мұражай | тарих мұражайы', 'музей | тарих музейі', 'театр | драма театры', 'кітапхана | ауыл кітапханасы', 'мешіт | жаңа мешіт', 'ескерткіш | Абай ескерткіші', 'көрме | суреттер көрмесі', 'фотокөрме | «Президент және Астана» фотокөрмесі', 'кесене | Ясауи кесенесі', 'конгресс-орталық | ЭКСПО конгресс-орталығы', 'скульптура | Абай скульптурасы'] },
  { language: 'kk', sort: 'housing', lines: ['үй | тұрғын үй', 'баспана | отбасының баспанасы', 'ғимарат | он ғимарат', 'пәтер | жаңа пәтер', 'қонақүй | жаңа қонақүй'] },
  { language: 'kk', sort: 'transport', own: true, lines: ['әуежай | халықаралық әуежай', 'вокзал | теміржол вокзалы', 'порт | теңіз порты', 'терминал | әуежай терминалы', 'метро | Алматы метросы', 'автобекет | жаңа автобекет', 'бекет | «Қалқаман» метро бекеті'] },
  { language: 'kk', sort: 'zone', lines: ['парк | индустриялық парк', 'кластер | сүт кластері'] },
  { language: 'kk', sort: 'centre', lines: ['орталық | Гематология орталығы', 'нысан | білім беру нысаны', 'кәсіпорын | кабель шығаратын кәсіпорын', 'мекеме | білім беру мекемесі'] },
  { language: 'kk', sort: 'programme', lines: ['бағдарлама | «7-20-25» бағдарламасы', 'жоба | ұлттық жоба', 'карта | Индустрияландыру картасы', 'жоспар | даму жоспары', 'акция | «Мектепке жол» акциясы', 'тұжырымдама | «Айбат» тұжырымдамасы'] },
  { language: 'kk', sort: 'works', lines: ['құрылыс | көпір құрылысы', 'жөндеу | жол жөндеуі', 'жаңғырту | қазандықты жаңғырту'] },
  { language: 'en', sort: 'plant', own: true, lines: ['plant | rice plant', 'factory | glass factory', 'mill | compound feed mill', 'mine | copper mine', 'refinery | oil refinery', 'smelter | copper smelter', 'combine | mining combine', 'workshop | repair workshop', 'brewery | new brewery', 'bakery | new bakery', 'field | Kashagan oil field', 'deposit | gold deposit', 'foundry | iron foundry', 'quarry | stone quarry', 'distillery | new distillery', 'cannery | fish cannery', 'sawmill | new sawmill', 'slaughterhouse | farm slaughterhouse', 'warehouse | grain warehouse', 'hub | logistics hub', 'furnace | glass furnace', 'shipyard | Aktau shipyard', 'kiln | cement kiln', 'hangar | new hangar', 'technopark | regional technopark'] },
  { language: 'en', sort: 'farm', own: true, lines: ['farm | wind farm', 'greenhouse | greenhouse complex', 'ranch | cattle ranch', 'elevator | grain elevator', 'fleet | fleet of machines', 'feedlot | cattle feedlot', 'orchard | apple orchard', 'nursery | forest nursery', 'hatchery | fish hatchery', 'vineyard | new vineyard', 'plantation | poplar plantation', 'cowshed | new cowshed', 'granary | new granary', 'incubator | poultry incubator'] },
  { language: 'en', sort: 'energy', own: true, lines: ['station | egg candling station', 'house | Baskuat boiler house', 'chpp | CHPP of Ridder', 'substation | power substation', 'boiler | first boiler', 'hydropower | hydropower plant', 'turbine | wind turbine', 'reactor | nuclear reactor', 'chp | Ridder CHP', 'tpp | Semey TPP', 'hpp | Moinak HPP', 'npp | Balkhash NPP', 'thermal-power | thermal-power station'] },
  { language: 'en', sort: 'network', own: true, lines: ['pipeline | gas pipeline', 'network | heating network', 'grid | power grid', 'line | power line', 'lighting | lighting of Pavlodar', 'lamp | street lamps', 'conduit | water conduit', 'sewer | city sewer', 'sewerage | village sewerage', 'main | heating main', 'collector | city collector'] },
  { language: 'en', sort: 'road', own: true, lines: ['road | Karaganda – Karkaralinsk road', 'highway | Almaty – Astana highway', 'bridge | bridge across the Ural', 'tunnel | rail tunnel', 'railway | new railway', 'interchange | road interchange', 'bypass | city bypass', 'corridor | transport corridor', 'street | Abay Kunanbayev Street', 'square | square before the station', 'overpass | city overpass', 'underpass | city underpass', 'flyover | city flyover', 'junction | road junction', 'motorway | western motorway', 'expressway | western expressway', 'boulevard | new boulevard', 'runway | airport runway', 'crossing | border crossing', 'checkpoint | border checkpoint', 'alley | Alley of Labour'] },
  { language: 'en', sort: 'water', own: true, lines: ['reservoir | Boraldai reservoir', 'dam | dam on the river', 'canal | irrigation canal', 'well | artesian well', 'borehole | new borehole', 'waterworks | city waterworks', 'weir | river weir', 'hydrosystem | river hydrosystem'] },
  { language: 'en', sort: 'school', own: true, lines: ['school | general school', 'kindergarten | new kindergarten', 'lyceum | new lyceum', 'college | agrarian college', 'university | Nazarbayev University', 'dormitory | students dormitory', 'campus | new campus', 'laboratory | zootechnical laboratory', 'academy | football academy', 'gymnasium | school gymnasium', 'orphanage | regional orphanage', 'hostel | student hostel', 'nis | NIS in Taldykorgan'] },
  { language: 'en', sort: 'medical', own: true, lines: ['hospital | regional hospital', 'clinic | rural clinic', 'polyclinic | city polyclinic', 'dispensary | oncology dispensary', 'sanatorium | new sanatorium', 'outpatient | rural outpatient clinic', 'hospice | city hospice', 'maternity | maternity hospital', 'infirmary | rural infirmary'] },
  { language: 'en', sort: 'sport', own: true, lines: ['stadium | Central Stadium', 'pool | swimming pool', 'arena | ice arena', 'gym | new gym', 'track | running track', 'rink | ice rink', 'velodrome | new velodrome', 'hippodrome | city hippodrome', 'racecourse | city racecourse', 'palace | Palace of Sports', 'club | golf club'] },
  { language: 'en', sort: 'culture', own: true, lines: ['park | Triathlon Park', 'museum | museum of history', 'theatre | drama theatre', 'theater | drama theater', 'library | city library', 'mosque | new mosque', 'monument | monument to Abay', 'embankment | city embankment', 'exhibition | art exhibition', 'memorial | war memorial', 'hall | congress hall', 'cinema | new cinema', 'circus | city circus', 'philharmonic | regional philharmonic', 'church | new church', 'zoo | city zoo', 'garden | botanical garden', 'mausoleum | Yasawi mausoleum', 'promenade | city promenade', 'fountain | city fountain', 'sculpture | Abay sculpture', 'gallery | art gallery', 'amphitheatre | new amphitheatre', 'planetarium | city planetarium'] },
  { language: 'en', sort: 'housing', lines: ['building | apartment building', 'microdistrict | Karagaily microdistrict', 'area | Aksai residential area', 'home | private homes', 'hotel | new hotel', 'estate | housing estate', 'block | apartment block', 'housing | social housing', 'neighbourhood | new neighbourhood', 'neighborhood | new neighborhood', 'tower | new tower', 'resort | Kenderli resort', 'market | city market', 'mall | shopping mall', 'bazaar | covered bazaar', 'landfill | city landfill', 'quarter | residential quarter', 'crematorium | city crematorium', 'shelter | animal shelter'] },
  { language: 'en', sort: 'transport', own: true, lines: ['airport | international airport', 'port | port of Aktau', 'terminal | airport terminal', 'metro | Almaty metro', 'depot | tram depot', 'seaport | Aktau seaport', 'pier | new pier', 'harbour | Kuryk harbour', 'wharf | new wharf', 'subway | Almaty subway'] },
  { language: 'en', sort: 'zone', lines: ['zone | industrial zone', 'cluster | dairy cluster', 'sez | SEZ Astana', 'technopolis | new technopolis'] },
  { language: 'en', sort: 'centre', lines: ['centre | rehabilitation centre', 'center | rehabilitation center', 'complex | cultural and sports complex', 'facility | treatment facility', 'site | industrial site', 'institute | research institute', 'camp | summer camp', 'enterprise | mining enterprise', 'institution | medical institution', 'observatory | mountain observatory', 'reserve | nature reserve', 'headquarters | new headquarters', 'playground | new playground'] },
  { language: 'en', sort: 'programme', lines: ['program | Nurly Zher program', 'programme | Nurly Zher programme', 'project | National Project "Sustainable Growth"', 'plan | development plan', 'initiative | Aibat initiative', 'strategy | Kazakhstan 2050 strategy', 'campaign | Aibat campaign', 'forum | Aibat forum', 'roadmap | employment roadmap', 'concept | Aibat concept', 'competition | Aibat competition', 'marathon | Aibat marathon'] },
  { language: 'en', sort: 'works', lines: ['construction | construction of a bridge', 'modernization | modernization of the boiler house', 'modernisation | modernisation of the boiler house', 'reconstruction | reconstruction of the bridge', 'repair | repair of the road'] },
] // prettier-ignore

/** Common nouns that stand for a thing named elsewhere, and the sorts they may stand for; no sorts: for any. 'word: sorts | phrase'. */
export const standIns: readonly { readonly language: Language; readonly lines: readonly string[] }[] = [
  {
    language: 'ru',
    lines: [
      'предприятие: plant farm energy body | предприятие запустили',
      'объект | объект сдан',
      'проект | проект стоит дорого',
      'комплекс: sport farm centre culture plant | комплекс открыт',
      'стройка | стройка идет',
      'учреждение: medical school centre | учреждение открыто',
      'сооружение: water network sport road | сооружение готово',
      'станция: energy transport | станция дает тепло',
      'здание: school medical housing culture centre sport | здание готово',
      'центр: centre medical sport | центр открыт',
      'производство: plant | производство запущено',
      'дорога: road | дорога готова',
      'трасса: road network | трасса готова',
      'магистраль: road network | магистраль готова',
      'инвестпроект | инвестпроект одобрен',
      'площадка: zone centre culture | площадка готова',
      'хозяйство: farm body | хозяйство растет',
      'компания: body | компания строит',
      'организация: body | организация строит',
      'товарищество: body | товарищество строит',
      'заведение: school medical | заведение открыто',
      'завод: plant | завод запущен',
      'труба: network | труба длиной 349 км',
      'город-сад | город-сад',
      'линия: plant network road | линия готова',
      'клиника: medical | клиника открыта',
    ],
  },
  {
    language: 'kk',
    lines: [
      'кәсіпорын: plant farm energy body | кәсіпорын ашылды',
      'нысан | нысан бітті',
      'жоба | жоба құны',
      'құрылыс | құрылыс жүріп жатыр',
      'кешен: sport centre farm | кешен ашылды',
      'орталық: centre medical sport | орталық ашылды',
      'мекеме: school medical | мекеме ашылды',
      'серіктестік: body plant | серіктестік жасайды',
      'компания: body | компания салды',
      'ғимарат: school medical housing culture centre | ғимарат бітті',
      'станция: energy | станция жұмыс істейді',
    ],
  },
  {
    language: 'en',
    lines: [
      'enterprise: plant farm energy body | the enterprise started',
      'facility: plant farm energy medical school sport network centre | the facility opened',
      'project | the project is worth',
      'complex: sport centre farm culture | the complex opened',
      'plant: plant energy | the plant started',
      'site | the site measures',
      'building: school medical housing culture | the building is ready',
      'centre: centre medical | the centre opened',
      'company: body | the company builds',
      'station: energy transport | the station opened',
      'institution: school medical | the institution opened',
      'farm: farm | the farm grows',
      'program: programme | the program goes on',
      'programme: programme | the programme goes on',
      'road: road | the road is ready',
    ],
  },
]

/** Adjectives that tell nothing apart: 'новый завод' is known by 'завод' alone. In dictionary form. */
export const plainQualities: ReadonlySet<string> = new Set(
  [
    'новый весь этот тот данный самый наш свой ваш их его ее такой другой иной каждый любой подобный сам один первый второй третий последний следующий очередной остальной нынешний будущий указанный названный крупный большой огромный маленький небольшой современный важный главный основной уникальный подобный собственный отдельный многий некоторый прочий далекий ближайший готовый строящийся действующий существующий данный целый новейший мощный старый прежний плохой хороший слабый лучший худший разный различный соответствующий необходимый нужный доступный удобный качественный красивый комфортный отечественный зарубежный запущенный проблемный общий известный популярный ряд любимый',
    'жаңа осы бұл сол ол бар барлық бірнеше ірі үлкен аталған заманауи кейбір басқа осындай ең кез әр барша',
    'new this that these those such its his her their our my your other each every any first second third last next big large small modern old same more most another both such many several some few particular further local whole all entire major following certain own great',
  ].flatMap((line) => line.split(' ')),
)

/** Phrases with a listed head that are everyday words. In dictionary form: quality and head. */
export const everyday: ReadonlySet<string> = new Set([
  'областной центр',
  'районный центр',
  'региональный центр',
  'международная арена',
  'населенный пункт',
  'учебный кабинет',
  'производственная линия',
  'открытая площадка',
  'жилая площадь',
  'regional centre',
  'regional center',
  'district centre',
  'filling station',
  'облыс орталығы',
  'құрылыс алаңы',
  'аудан орталығы',
])
