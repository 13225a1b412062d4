// Legal forms of organisations: 'code | Russian | Kazakh | English'; abbreviation first, then the words in full. A company is
// one whether it is called «Айбат» ЖШС, ТОО «Айбат» or Aibat LLP.

export const legalForms: readonly string[] = [
  'llp | ТОО; товарищество с ограниченной ответственностью | ЖШС; жауапкершілігі шектеулі серіктестік | LLP; limited liability partnership',
  'jsc | АО; акционерное общество | АҚ; акционерлік қоғам | JSC; joint-stock company; joint stock company',
  'nc-jsc | АО НК; АО «НК»; национальная компания; НК | ҰК; ұлттық компания | NC JSC; national company; NC',
  'npjsc | НАО; некоммерческое акционерное общество | КеАҚ; КЕАҚ; коммерциялық емес акционерлік қоғам | NPJSC; NJSC; non-profit joint-stock company',
  'llc | ООО; общество с ограниченной ответственностью | ЖШҚ; жауапкершілігі шектеулі қоғам | LLC; limited liability company',
  'pjsc | ПАО; публичное акционерное общество | ЖАҚ; жария акционерлік қоғам | PJSC; public joint-stock company',
  'ojsc | ОАО; открытое акционерное общество | ААҚ; ашық акционерлік қоғам | OJSC; open joint-stock company',
  'cjsc | ЗАО; закрытое акционерное общество | жабық акционерлік қоғам | CJSC; closed joint-stock company',
  'ie | ИП; индивидуальный предприниматель | ЖК; жеке кәсіпкер | IE; sole proprietor; individual entrepreneur',
  'farm | КХ; крестьянское хозяйство; К/Х; ФХ; фермерское хозяйство | ШҚ; шаруа қожалығы; фермерлік қожалық | peasant farm; farm enterprise',
  'cooperative | СПК; сельскохозяйственный производственный кооператив; ПК; производственный кооператив; СХПК | АШӨК; ауыл шаруашылығы өндірістік кооперативі; ӨК | cooperative; production cooperative',
  'utility-phc | ГКП на ПХВ; государственное коммунальное предприятие на праве хозяйственного ведения | ШЖҚ МКК; шаруашылық жүргізу құқығындағы мемлекеттік коммуналдық кәсіпорын | state municipal enterprise on the right of economic management',
  'utility | ГКП; государственное коммунальное предприятие; КГП; коммунальное государственное предприятие | МКК; мемлекеттік коммуналдық кәсіпорын; КМК | municipal state enterprise; state municipal enterprise',
  'utility-treasury | ГККП; КГКП; государственное коммунальное казенное предприятие; коммунальное государственное казенное предприятие | МКҚК; КМҚК; мемлекеттік коммуналдық қазыналық кәсіпорын | municipal state-owned enterprise',
  'institution | ГУ; государственное учреждение; РГУ; республиканское государственное учреждение | ММ; мемлекеттік мекеме; РММ; республикалық мемлекеттік мекеме | state institution; SI',
  'municipal-institution | КГУ; коммунальное государственное учреждение | КММ; коммуналдық мемлекеттік мекеме | municipal state institution; MSI',
  'republican-enterprise | РГП; республиканское государственное предприятие; РГКП; республиканское государственное казенное предприятие; РГП на ПХВ | РМК; республикалық мемлекеттік кәсіпорын; РМҚК; ШЖҚ РМК | republican state enterprise; RSE',
  'society | РОО; республиканское общественное объединение; ОО; общественное объединение; ОФ; общественный фонд; ЧФ; частный фонд; КФ; корпоративный фонд | ҚБ; қоғамдық бірлестік; ҚҚ; қоғамдық қор; РҚБ; ЖҚ; жеке қор; КҚ; корпоративтік қор | public association; PA; public foundation; public fund; corporate fund; private fund',
  'union | ОЮЛ; объединение юридических лиц; ОИПиЮЛ | ЗТБ; заңды тұлғалар бірлестігі | association of legal entities; ALE',
  'company | компания; фирма; корпорация; холдинг; концерн; группа компаний; ГК | компания; фирма; корпорация; холдинг; компаниялар тобы | company; firm; corporation; holding; group; Corp.; Co.; Inc.; Ltd.; PLC; GmbH; AG; S.p.A.; B.V.; N.V.; S.A.',
] // prettier-ignore
