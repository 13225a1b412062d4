// What kind of thing a name is of, across the three languages: завод, зауыт, plant. A line is 'id number | Russian | Kazakh |
// English': stems parted by commas, a word that begins with one is of that kind (a stem that ends in '=' is a whole word);
// number tells how many of them a town has: one, few or many, so that 'the airport of X' says who is meant and 'a school in X'
// does not. Kinds of one family may be two words for one thing; a part is never the whole that it belongs to.

export interface KindGroup {
  readonly family: string
  readonly lines: readonly string[]
}

export const kindGroups: readonly KindGroup[] = [
  {
    family: 'industry',
    lines: [
      'plant few | завод, фабрик, комбинат, мельниц, хлебозавод, пивзавод | зауыт, комбинат, фабрик, диірмен | plant=, plants=, factory, factories, mill=, mills=, works=, smelter, refinery, refineries',
      'enterprise many | предприяти, производств, компани | кәсіпорын, кәсіпоры, өндіріс, өндірі, компания, серіктестік, серіктестіг | enterprise, production=, company, companies, manufacturer, facility, facilities',
      'workshop many | мастерск, типографи, пекарн | шеберхана, баспахана, наубайхана | workshop, bakery, bakeries, printing house',
      'mine few | шахт, рудник, карьер, разрез=, разреза=, прииск, месторождени, гок= | шахта, кеніш, карьер, кен орн, кен орын, кеніші | mine=, mines=, quarry, pit=, field=, deposit=',
      'store many | склад, хранилищ, овощехранилищ, элеватор, зернохранилищ, логистическ | қойма=, қоймасы, элеватор, астық қабылда, сақтау орн | warehouse, storage, elevator, depot, granary',
      'zone few | индустриальн зон, промышленн зон, специальн экономическ зон, свободн экономическ зон, сэз=, индустриальн парк, технопарк, промзон | индустриялық айма, өнеркәсіптік айма, арнайы экономикалық айма, аэа=, индустриялық парк, технопарк | industrial zone, special economic zone, sez=, industrial park, technopark, technology park',
    ],
  },
  {
    family: 'energy',
    lines: [
      'power-station few | электростанц, гэс=, станция= | электр станция, электр станса, электростанция, су электр, станция=, станциясы=, стансасы= | power station, power plant, generating station',
      'heat-and-power few | тэц=, теплоэлектроцентрал | жэо=, жылу электр орталы | chp=, chpp=, tpp=, thermal power, combined heat',
      'condensing-station few | грэс= | грэс=, маэс= | gres=, sdpp=',
      'nuclear-station one | аэс=, атомн электростанц, атомн станц | аэс=, атом электр | npp=, nuclear power',
      'boiler-house few | котельн | қазандық=, қазандығы= | boiler house, boiler-house, heating plant',
      'substation few | подстанц, пс= | қосалқы станция, кіші станция, подстанция | substation',
      'power-line few | лэп=, линия электропередач, электросет, электрическ сет | электр желі, электр беру желі, эбж= | power line, transmission line, power grid',
    ],
  },
  {
    family: 'farming',
    lines: [
      'farm many | ферм, хозяйств, откормплощадк, комплекс по откорму, питомник | ферма, шаруашылы, бордақылау, бордақылау алаң | farm=, farms=, feedlot, ranch',
      'poultry-farm few | птицефабрик, птицеферм, птицеводческ | құс фабрика, құс ферма, құс өсіру | poultry farm, poultry factory',
      'greenhouse many | теплиц, тепличн | жылыжай | greenhouse',
      'orchard many | сад=, сада=, садов=, плантаци, виноградник | бақ=, бағы=, жүзімдік, плантация | orchard, garden=, plantation, vineyard',
      'fishery few | рыбн хозяйств, рыбопитомник, рыборазвод | балық шаруашылы, балық өсіру | fishery, fish farm',
    ],
  },
  {
    family: 'learning',
    lines: [
      'school many | школ, гимнази, лице, школ-интернат | мектеп, мектеб, гимназия, лицей | school, lyceum, gymnasium',
      'kindergarten many | детск сад, детсад, ясл, балабакш, мини-центр | балабақша, бөбекжай, бақша=, балалар бақша | kindergarten, nursery, preschool',
      'college few | колледж, училищ, техникум | колледж, училище | college, vocational school',
      'university few | университет, академи, институт, вуз=, филиал университет | университет, академия, институт, жоо= | university, academy, institute',
      'library many | библиотек | кітапхана | library',
      'dormitory many | общежити | жатақхана | dormitory, hostel',
      'youth-house few | дворец школьник, дом школьник, дворец детей | оқушылар сарай, оқушылар үй, балалар сарай | schoolchildren palace, palace of schoolchildren',
    ],
  },
  {
    family: 'health',
    lines: [
      'hospital few | больниц, госпитал, стационар, медгородок, многопрофильн больниц | аурухана, госпиталь, емдеу | hospital, infirmary',
      'clinic many | поликлиник, клиник, амбулатори, врачебн амбулатор, медпункт, медицинск пункт, фап=, фельдшерск, медучрежден, медицинск учрежден, медицинск организац, медобъект, объект здравоохранени, медицинск объект | емхана, клиника, амбулатория, медпункт, медициналық пункт, фап=, фельдшер, медициналық мекеме, медициналық нысан, денсаулық сақтау нысан, дәрігерлік | clinic, outpatient, polyclinic, health post, medical post, medical facility, medical facilities, health facility, health facilities, ambulatory',
      'dispensary few | диспансер, онкодиспансер | диспансер, онкодиспансер | dispensary',
      'medical-centre few | медицинск центр, медцентр, реабилитационн центр, перинатальн центр, онкоцентр, кардиоцентр, диагностическ центр | медициналық орталы, медорталы, оңалту орталы, перинаталды орталы, онкоорталы, диагностикалық орталы | medical center, medical centre, rehabilitation center, rehabilitation centre, perinatal center, perinatal centre, health center, health centre',
      'maternity few | роддом, родильн | перзентхана, босану | maternity',
      'sanatorium few | санатори, профилактори | шипажай, санаторий | sanatorium, health resort',
      'ambulance-station few | станци скорой, подстанци скорой, скор помощ | жедел жәрдем | ambulance station, ambulance substation',
      'pharmacy many | аптек | дәріхана | pharmacy',
    ],
  },
  {
    family: 'sport',
    lines: [
      'stadium one | стадион | стадион | stadium',
      'sports-complex few | спорткомплекс, спортивн комплекс, физкультурн комплекс, физкультурно-оздоровительн, фок=, спортивно-оздоровительн, дворец спорт, спортзал, спортивн зал, культурно-спортивн, учебно-тренировочн | спорт кешен, спорткешен, дене шынықтыру, дене шынықтыру-сауықтыру, спорт сарай, спортзал, спорт зал, мәдени-спорт, спорттық-сауықтыру | sports complex, sport complex, fitness complex, sports and fitness, sports hall, sports palace, gym=, sports centre, sports center, wellness complex, sports facility, cultural and sports',
      'pool few | бассейн | бассейн, жүзу | swimming pool, pool=',
      'ice-arena one | ледов, каток= | мұз айдын, мұз арена, мұз сарай | ice arena, ice rink, ice palace',
      'sports-ground many | спортплощадк, спортивн площадк, футбольн пол, воркаут | спорт алаң, футбол алаң | sports ground, playground, football pitch, football field',
      'arena one | арен | арена | arena',
      'ski-resort one | горнолыжн, лыжн | тау шаңғы, шаңғы | ski=',
      'hippodrome one | ипподром | ипподром, атшабар | hippodrome',
    ],
  },
  {
    family: 'culture',
    lines: [
      'culture-house few | дом культур, дворец культур, клуб=, клуба=, культурн центр | мәдениет үй, мәдениет сарай, клуб=, мәдени орталы | culture house, house of culture, palace of culture, community centre, cultural centre, cultural center',
      'theatre few | театр | театр | theatre, theater',
      'museum few | музе | мұражай, музей | museum',
      'mosque few | мечет | мешіт | mosque',
      'church few | церков, храм, собор | шіркеу, ғибадатхана | church, cathedral',
      'monument many | памятник, монумент, мемориал | ескерткіш, монумент, мемориал | monument, memorial',
      'exhibition many | выставк, фотовыставк | көрме, фотокөрме | exhibition',
      'congress-centre one | конгресс-центр, конгресс-холл, выставочн центр | конгресс-орталы, көрме орталы | congress centre, congress center, exhibition center, expo center',
      'cinema few | кинотеатр | кинотеатр | cinema',
      'zoo one | зоопарк | хайуанаттар бағ, зообақ | zoo',
      'park few | парк, сквер, аллея, набережн, бульвар, рощ | саябақ, саябағ, парк, сквер, аллея, жағалау | park=, parks=, square=, alley, embankment, boulevard',
    ],
  },
  {
    family: 'housing',
    lines: [
      'house many | дом=, дома=, домов=, многоквартирн, жил дом, пятиэтажк, многоэтажк, новостройк | үй=, үйі=, үйлер, тұрғын үй, көппәтерлі, баспана | house=, houses=, home=, homes=, apartment building, residential building, apartment block',
      'flats many | квартир | пәтер | apartment, flat=, flats=',
      'estate few | микрорайон, жил массив, жилмассив, жил комплекс, жк=, квартал=, жил район, городок= | шағын аудан, тұрғын алап, тұрғын массив, тұрғын кешен, мөлтек аудан, қалашық | microdistrict, residential area, residential complex, housing estate, neighbourhood, neighborhood, residential district',
      'hotel few | гостиниц, отел= | қонақүй, отель | hotel',
    ],
  },
  {
    family: 'transport',
    lines: [
      'road few | дорог, трасс, автодорог, автотрасс, автобан, шоссе, магистрал, автомагистрал | жол=, жолы=, жолдар, жолын=, жолының=, автожол, автожолы, тас жол, тасжол, күре жол, трасса, автобан | road=, roads=, highway, motorway, route=, autobahn',
      'bypass one | объездн, обводн | айналма жол, айналма тас жол, айналма автожол | bypass, bypass road, ring road',
      'street many | улиц, проспект, переул | көше, даңғыл | street=, streets=, avenue',
      'bridge few | мост=, моста=, мосты=, мостов, путепровод, эстакад, виадук | көпір, жолөткел, эстакада | bridge, overpass, viaduct, flyover',
      'interchange few | развязк | жол айрық, жолайрық | interchange',
      'railway few | железн дорог, железнодорожн лини, железнодорожн участ, железнодорожн пут, жд=, вторые пути | теміржол, темір жол | railway=, railroad, rail line',
      'railway-station one | железнодорожн вокзал, жд вокзал, вокзал | теміржол вокзал, вокзал | railway station, train station',
      'bus-station few | автовокзал, автостанц | автовокзал, автобекет, автостанция | bus station, bus terminal',
      'airport one | аэропорт, аэровокзал, аэродром, воздушн ворот | әуежай, аэропорт, әуе қақпа | airport, airfield',
      'port one | порт=, порта=, морск порт, паром | порт=, порты=, айлақ, теңіз порт | port=, seaport, ferry',
      'metro few | станц метро, метро= | метро бекет, метро станция, метро=, метро стансас | metro station, subway station, metro=, subway',
      'light-rail one | лрт=, лрт, трамва, скоростн трамва | лрт=, жеңіл рельсті, трамвай | lrt=, light rail, tram',
      'border-post few | пункт пропуск, погранпереход, таможенн пост, мапп= | өткізу пункт, бақылау-өткізу, кеден бекет | checkpoint, border crossing, crossing point',
      'terminal few | терминал, хаб= | терминал, хаб= | terminal, hub=',
      'runway one | взлетно-посадочн, взлётно-посадочн, впп= | ұшу-қону | runway',
    ],
  },
  {
    family: 'supply',
    lines: [
      'gas-pipeline few | газопровод, мгп=, магистральн газопровод | газ құбыр, газқұбыр | gas pipeline, pipeline',
      'oil-pipeline few | нефтепровод | мұнай құбыр | oil pipeline',
      'water-pipeline few | водопровод, водовод, водоснабжен, групповой водопровод | су құбыр, сумен жабдықта, су таратқыш, су жүргізу, топтық су | water pipeline, water supply, water main, waterworks',
      'sewage one | канализац, очистн сооружен, очистн, кос=, водоочистн, очистк вод, очистк сточн, водоочист | кәріз, тазарту құрылғы, тазарту құрылыс, су тазарту, ағынды су, суды тазарту, су тазартқыш | sewage, sewerage, wastewater, treatment plant, treatment facility, treatment facilities, water treatment',
      'utility-network many | инженерн сет, инженерно-коммуникационн, инженерн инфраструктур, сетей= | инженерлік желі, инженерлік-коммуникациялық, инженерлік инфрақұрылым | utility network, engineering network, engineering infrastructure',
      'heating-network few | теплосет, тепловые сет, тепловых сет, теплотрасс, теплоснабжен | жылу желі, жылу трасса, жылумен жабдықта | heating network, heat network, heating main, heat supply',
      'gas-network few | газификац, газоснабжен, газов сет, газораспределительн | газдандыр, газбен жабдықта, газ тарат, газ желі, көгілдір отын | gasification, gas supply, gas network, gas distribution',
      'reservoir few | водохранилищ | су қойма | reservoir',
      'dam few | плотин, дамб, гидроузел | бөгет, тоспа, гидроторап | dam=, dams=, levee, embankment dam, hydroelectric complex',
      'canal few | канал=, канала=, каналы=, каналов=, арык | канал=, каналы=, арық=, арна= | canal',
      'landfill few | полигон, свалк | полигон, қоқыс полигон | landfill, dump',
      'desalination few | опреснител | тұщыландыр, тұщыту | desalination',
    ],
  },
  {
    family: 'programme',
    lines: [
      'programme few | программ, госпрограмм, нацпроект, национальн проект, государственн программ | бағдарлама, мемлекеттік бағдарлама, ұлттық жоба | programme, program, national project, initiative=, scheme=',
      'plan many | план=, плана=, концепц, стратеги, дорожн карт, карт индустриал | жоспар, тұжырымдама, стратегия, жол картасы, картасы= | plan=, concept=, strategy, roadmap, road map',
      'campaign many | акци, конкурс, кампани, марафон | акция, байқау, науқан, марафон | campaign, contest, drive=',
      'festival many | фестивал, игры=, игр=, универсиад, чемпионат, олимпиад | фестиваль, ойындар, универсиада, чемпионат, олимпиада | festival, games=, championship',
    ],
  },
  {
    family: 'service',
    lines: [
      'market few | рынок, рынк, торгов центр, трц=, торгово, супермаркет, магазин | базар, сауда орталы, сауда үй, дүкен | market=, mall=, shopping, trade centre, supermarket, shop=',
      'police-station few | отдел полиц, опорн пункт, полицейск участ, модульн пост | полиция бөлім, тірек пункт, полиция бекет | police station, police post',
      'fire-station few | пожарн депо, пожарн част, пожарн пост | өрт сөндіру депо, өрт сөндіру | fire station, fire depot',
      'service-centre few | цон=, спеццон=, центр обслуживан | хқо=, халыққа қызмет | public service center, public service centre, tsc=',
      'crematorium one | крематори, кладбищ | зират, крематорий | cemetery, crematorium',
      'support-centre few | центр поддержк, центр занятост, центр семь, дом престарел, дом-интернат, кризисн центр | қолдау орталы, жұмыспен қамту орталы, отбасы орталы, қарттар үй, дағдарыс орталы | support center, support centre, employment center, employment centre, care home, nursing home',
      'camp few | лагер=, лагеря=, турбаз, зон отдых, курорт, турист комплекс, гостевой | лагерь, демалыс орн, демалыс айма, курорт, турбаза | camp=, resort, recreation',
      'data-centre few | дата-центр, цод=, it-хаб | дата-орталы, деректер орталы, дата орталы | data center, data centre',
      'court few | суд=, здание суд | сот ғимарат | courthouse',
    ],
  },
  {
    family: 'any',
    lines: [
      'centre many | центр=, центра=, центры=, центров= | орталық=, орталығы=, орталығын=, орталықтар | centre, center',
      'complex many | комплекс, кластер | кешен, кластер | complex, cluster',
      'object many | объект, сооружен, здани, инфраструктур | нысан, ғимарат, құрылыс=, инфрақұрылым | building=, buildings=, object, structure, infrastructure',
      'project many | проект | жоба | project=, projects=',
      'station many | станц | станция, станса, бекет | station=, stations=',
      'point many | пункт | пункт | point=',
    ],
  },
  {
    family: 'part',
    lines: [
      'block many | корпус=, корпуса=, корпусов=, пристройк, крыл=, блок=, блока=, отделени, кабинет | корпус=, корпусы=, қосымша ғимарат, блок=, блогы=, бөлімше, кабинет | wing=, extension, ward=, department=, block=, office=',
      'boiler many | котел=, котёл=, котлы=, котла=, котлов=, энергоблок, турбин, турбоагрегат, котлоагрегат | қазан=, қазаны=, энергоблок, турбина, қазандар | boiler=, boilers=, turbine, generating unit',
      'section many | участ, отрезок, тоннел, перегон | учаске, телім, бөлік, бөліг, тоннель, туннель | section=, stretch, segment, tunnel',
      'shop many | цех=, цеха=, технологическ лини, производственн лини | цех=, цехы=, өндірістік желі | production line, assembly line, shop floor',
      'fleet many | парк техник, автопарк, техник=, техники=, оборудован, автобус, вагон, локомотив | техника=, жабдық, автобус, вагон, локомотив | fleet, equipment, buses=, wagon, locomotive, machinery',
    ],
  },
] // prettier-ignore

/** What is done to a thing, not what it is. Rebuilding a station is told apart from the station only where both are named. */
export const workLines: readonly string[] = [
  'build | строительств, возведени, сооружени, постройк, закладк | салу=, салынуы=, құрылысы=, құрылыс=, тұрғызу | construction=, building of, erection',
  'rebuild | реконструкц, модернизац, обновлени, переоснащени, техперевооруж, расширени | реконструкция, қайта құру, жаңғырт, жаңарт, кеңейт, модернизация | reconstruction, modernization, modernisation, renovation, upgrade, expansion, widening',
  'repair | ремонт, капремонт, капитальн ремонт, средн ремонт, восстановлени, асфальтир | жөнде, күрделі жөнде, қалпына келтір, асфальтта | repair, overhaul, restoration, asphalting',
  'improve | благоустройств, озеленени, освещени | абаттандыр, көгалдандыр, жарықтандыр | beautification, landscaping, lighting',
] // prettier-ignore

/** Words that tell two phases of one thing apart. */
export const phaseWords: readonly string[] = [
  'phase | очеред, этап, фаз=, пусков комплекс, линия= | кезең, кезек, кезег | phase, stage=, stages=',
] // prettier-ignore
