// Words that tell whose money it is.
import type { Funding } from '../../../model/index.ts'
import type { CueLine } from '../cues.ts'

export type FundingLine = CueLine<Funding>
const line = (means: Funding) => (cue: string, example: string): FundingLine => ({ cue, means, example }) // prettier-ignore
const budget = line('budget')
const privately = line('private')
const mixed = line('mixed')

export const fundingRu: readonly FundingLine[] = [
  budget('бюджетн* средств*', 'На бюджетные средства куплен насос.'),
  budget('за счет ~ бюджет*', 'Клуб построен за счет местного бюджета.'),
  budget('из ~ бюджета', 'Деньги пришли из областного бюджета.'),
  budget('средств* ~ бюджета', 'На средства местного бюджета построен клуб.'),
  budget('республиканск* бюджет(|а|у|ом)', 'Республиканский бюджет дал 2 млрд тенге.'),
  budget('областн* бюджет(|а|у|ом)', 'Областной бюджет дал 2 млрд тенге.'),
  budget('местн* бюджет(|а|у|ом)', 'Местный бюджет дал 2 млрд тенге.'),
  budget('городск* бюджет(|а|у|ом)', 'Городской бюджет дал 2 млрд тенге.'),
  budget('стоят бюджету', 'Учебники стоят бюджету 2 млн тенге.'),
  budget('обойд(ется|утся) бюджету', 'Ремонт обойдется бюджету в 2 млн тенге.'),
  budget('из национального фонда', 'Деньги выделены из Национального фонда.'),
  budget('из нацфонда', 'Деньги выделены из Нацфонда.'),
  privately('частн* инвестор*', 'Дом построен частным инвестором.'),
  privately('частн* инвестици*', 'Цех открыт на частные инвестиции.'),
  privately('частн* средств*', 'Цех открыт на частные средства.'),
  privately('за счет ~ инвестор*', 'Цех открыт за счет местных инвесторов.'),
  privately('на средства ~ инвестор*', 'Цех открыт на средства местного инвестора.'),
  privately('собственн* средств*', 'Цех открыт на собственные средства.'),
  privately('за счет спонсор*', 'Сквер разбит за счет спонсоров.'),
  privately('на средства ~ спонсор*', 'Сквер разбит на средства спонсоров.'),
  privately('за свой счет', 'Сквер разбили за свой счет.'),
  privately('платит за', 'Платит за стройку иностранная компания.'),
  mixed('государственно-частн* партнерств*', 'Клуб строят по государственно-частному партнерству.'),
  mixed('гчп', 'Клуб строят по ГЧП.'),
]
export const fundingKk: readonly FundingLine[] = [
  budget('бюджет* ~ қаржы*', 'Бюджет қаржысына мектеп салынды.'),
  budget('бюджет(тен|інен)', 'Бюджеттен ақша бөлінді.'),
  budget('республикалық бюджет*', 'Республикалық бюджет ақша берді.'),
  budget('облыстық бюджет*', 'Облыстық бюджет ақша берді.'),
  budget('жергілікті бюджет*', 'Жергілікті бюджет ақша берді.'),
  budget('қазынадан', 'Қазынадан ақша бөлінді.'),
  privately('жеке инвестор*', 'Жеке инвестор цех салды.'),
  privately('жеке инвестиция*', 'Жеке инвестициямен цех салынды.'),
  privately('инвестор* қаржы*', 'Инвестор қаржысына цех салынды.'),
  privately('өз қаражат*', 'Өз қаражатына цех салды.'),
  privately('демеуші*', 'Демеушілер саябақ салды.'),
  privately('компаниясы ~ қаржы бөлді', 'Мұнай компаниясы жобаға қаржы бөлді.'),
  privately('қоры ақша беріп', 'Қайырымдылық қоры ақша беріп, үй салды.'),
  mixed('мемлекеттік-жекеменшік әріптестік*', 'Мемлекеттік-жекеменшік әріптестік аясында салынды.'),
  mixed('мжә', 'Мектеп МЖӘ аясында салынды.'),
]
export const fundingEn: readonly FundingLine[] = [
  budget('state budget', 'The state budget paid for it.'),
  budget('republican budget', 'The republican budget paid for it.'),
  budget('national budget', 'The national budget paid for it.'),
  budget('regional budget', 'The regional budget paid for it.'),
  budget('local budget', 'The local budget paid for it.'),
  budget('budget funds', 'It was built with budget funds.'),
  budget('public funds', 'It was built with public funds.'),
  privately('private investor(|s)', 'A private investor built it.'),
  privately('private investment(|s)', 'It was built with private investment.'),
  privately('private funds', 'It was built with private funds.'),
  privately('own funds', 'It was built with its own funds.'),
  mixed('public-private partnership', 'It was built in a public-private partnership.'),
  mixed('budget and sponsors', 'The budget and sponsors pay for it.'),
  mixed('ppp', 'It was built under PPP.'),
]
