// Russian words of the closed classes: their forms follow no paradigm worth a rule, so each stands with its dictionary form.
import type { Case, Form, PartOfSpeech } from '../types.ts'

/** 'form form:lemma': a form without a lemma is its own. */
const plain: readonly (readonly [PartOfSpeech, string])[] = [
  ['preposition', 'в во на за к ко с со у о об обо от ото до по из изо под подо над надо при про для без через между перед передо после около вокруг среди против ради кроме вместо внутри вне мимо сквозь возле вдоль напротив насчет вследствие согласно благодаря вопреки ввиду путем посредством свыше порядка относительно касательно из-за из-под помимо накануне'],
  ['conjunction', 'и а но или либо что чтобы как если когда хотя потому поэтому пока также тоже однако зато ни да ибо будто словно так-как причем притом тогда поскольку чем'],
  ['particle', 'нет не бы же ли ведь вот вон даже лишь только уж именно разве неужели пусть пускай дескать мол всего еще уже'],
  ['adverb', 'очень более менее больше меньше почти примерно приблизительно около здесь там тут где куда туда сюда откуда отсюда оттуда сегодня завтра вчера сейчас теперь потом затем скоро вскоре всегда никогда иногда часто редко снова вновь опять вместе отдельно рядом далее далее впервые полностью частично ежегодно ежемесячно ежедневно кстати кроме-того так тоже весьма довольно достаточно совсем вполне слишком много мало немало несколько сколько столько можно нужно надо нельзя жаль пора впоследствии пока-что ныне отныне наконец вообще особенно например конечно возможно видимо вероятно действительно наверное вместо вдвое втрое вчетверо впятеро вдвоем втроем вниз вверх вперед назад домой дома здорово недавно давно тогда когда-то как-то где-то кое-где везде всюду нигде никак как-нибудь зачем почему отчего оттого лучше хуже выше ниже дальше ближе раньше позже дольше шире глубже'],
  ['numeral', 'пол полтора полторы'],
] // prettier-ignore

type Row = readonly [lemma: string, pos: PartOfSpeech, forms: string]
/** forms: 'form/case+case/number/gender'. */
const declined: readonly Row[] = [
  ['я', 'pronoun', 'я/nom/sg меня/gen+acc/sg мне/dat+loc/sg мной/ins/sg мною/ins/sg'],
  ['ты', 'pronoun', 'ты/nom/sg тебя/gen+acc/sg тебе/dat+loc/sg тобой/ins/sg тобою/ins/sg'],
  ['он', 'pronoun', 'он/nom/sg/m его/gen+acc/sg/m него/gen+acc/sg/m ему/dat/sg/m нему/dat/sg/m им/ins/sg/m ним/ins/sg/m нем/loc/sg/m'],
  ['она', 'pronoun', 'она/nom/sg/f ее/gen+acc/sg/f нее/gen+acc/sg/f ей/dat+ins/sg/f ней/dat+ins+loc/sg/f ею/ins/sg/f нею/ins/sg/f'],
  ['оно', 'pronoun', 'оно/nom/sg/n'],
  ['они', 'pronoun', 'они/nom/pl их/gen+acc/pl них/gen+acc+loc/pl им/dat/pl ним/dat/pl ими/ins/pl ними/ins/pl'],
  ['мы', 'pronoun', 'мы/nom/pl нас/gen+acc+loc/pl нам/dat/pl нами/ins/pl'],
  ['вы', 'pronoun', 'вы/nom/pl вас/gen+acc+loc/pl вам/dat/pl вами/ins/pl'],
  ['себя', 'pronoun', 'себя/gen+acc себе/dat+loc собой/ins собою/ins'],
  ['кто', 'pronoun', 'кто/nom кого/gen+acc кому/dat кем/ins ком/loc'],
  ['что', 'pronoun', 'что/nom+acc чего/gen чему/dat чем/ins чем/loc'],
  ['никто', 'pronoun', 'никто/nom никого/gen+acc никому/dat никем/ins'],
  ['ничто', 'pronoun', 'ничто/nom ничего/gen ничему/dat ничем/ins'],
  ['кто-то', 'pronoun', 'кто-то/nom кого-то/gen+acc кому-то/dat кем-то/ins'],
  ['что-то', 'pronoun', 'что-то/nom+acc чего-то/gen чему-то/dat чем-то/ins'],
  ['этот', 'pronoun', 'этот/nom+acc/sg/m это/nom+acc/sg/n эта/nom/sg/f этого/gen+acc/sg/m этому/dat/sg/m этим/ins/sg/m этом/loc/sg/m этой/gen+dat+ins+loc/sg/f эту/acc/sg/f эти/nom+acc/pl этих/gen+acc+loc/pl этим/dat/pl этими/ins/pl'],
  ['тот', 'pronoun', 'тот/nom+acc/sg/m то/nom+acc/sg/n та/nom/sg/f того/gen+acc/sg/m тому/dat/sg/m тем/ins/sg/m том/loc/sg/m той/gen+dat+ins+loc/sg/f ту/acc/sg/f те/nom+acc/pl тех/gen+acc+loc/pl тем/dat/pl теми/ins/pl'],
  ['весь', 'pronoun', 'весь/nom+acc/sg/m все/nom+acc/sg/n вся/nom/sg/f всего/gen+acc/sg/m всему/dat/sg/m всем/ins/sg/m всем/loc/sg/m всей/gen+dat+ins+loc/sg/f всю/acc/sg/f все/nom+acc/pl всех/gen+acc+loc/pl всем/dat/pl всеми/ins/pl'],
  ['сам', 'pronoun', 'сам/nom/sg/m сама/nom/sg/f само/nom+acc/sg/n самого/gen+acc/sg/m самому/dat/sg/m самим/ins/sg/m самом/loc/sg/m самой/gen+dat+ins+loc/sg/f саму/acc/sg/f сами/nom/pl самих/gen+acc+loc/pl самими/ins/pl'],
  ['наш', 'pronoun', 'наш/nom+acc/sg/m наше/nom+acc/sg/n наша/nom/sg/f нашего/gen+acc/sg/m нашему/dat/sg/m нашим/ins/sg/m нашем/loc/sg/m нашей/gen+dat+ins+loc/sg/f нашу/acc/sg/f наши/nom+acc/pl наших/gen+acc+loc/pl нашим/dat/pl нашими/ins/pl'],
  ['ваш', 'pronoun', 'ваш/nom+acc/sg/m ваше/nom+acc/sg/n ваша/nom/sg/f вашего/gen+acc/sg/m вашему/dat/sg/m вашим/ins/sg/m вашем/loc/sg/m вашей/gen+dat+ins+loc/sg/f вашу/acc/sg/f ваши/nom+acc/pl ваших/gen+acc+loc/pl вашим/dat/pl вашими/ins/pl'],
  ['свой', 'pronoun', 'свой/nom+acc/sg/m свое/nom+acc/sg/n своя/nom/sg/f своего/gen+acc/sg/m своему/dat/sg/m своим/ins/sg/m своем/loc/sg/m своей/gen+dat+ins+loc/sg/f свою/acc/sg/f свои/nom+acc/pl своих/gen+acc+loc/pl своим/dat/pl своими/ins/pl'],
  ['мой', 'pronoun', 'мой/nom+acc/sg/m мое/nom+acc/sg/n моя/nom/sg/f моего/gen+acc/sg/m моему/dat/sg/m моим/ins/sg/m моем/loc/sg/m моей/gen+dat+ins+loc/sg/f мою/acc/sg/f мои/nom+acc/pl моих/gen+acc+loc/pl моим/dat/pl моими/ins/pl'],
  ['один', 'numeral', 'один/nom+acc/sg/m одно/nom+acc/sg/n одна/nom/sg/f одного/gen+acc/sg/m одному/dat/sg/m одним/ins/sg/m одном/loc/sg/m одной/gen+dat+ins+loc/sg/f одну/acc/sg/f одни/nom+acc/pl одних/gen+acc+loc/pl одними/ins/pl'],
  ['два', 'numeral', 'два/nom+acc две/nom+acc двух/gen+acc+loc двум/dat двумя/ins'],
  ['три', 'numeral', 'три/nom+acc трех/gen+acc+loc трем/dat тремя/ins'],
  ['четыре', 'numeral', 'четыре/nom+acc четырех/gen+acc+loc четырем/dat четырьмя/ins'],
  ['пять', 'numeral', 'пять/nom+acc пяти/gen+dat+loc пятью/ins'],
  ['шесть', 'numeral', 'шесть/nom+acc шести/gen+dat+loc шестью/ins'],
  ['семь', 'numeral', 'семь/nom+acc семи/gen+dat+loc семью/ins'],
  ['восемь', 'numeral', 'восемь/nom+acc восьми/gen+dat+loc восемью/ins'],
  ['девять', 'numeral', 'девять/nom+acc девяти/gen+dat+loc девятью/ins'],
  ['десять', 'numeral', 'десять/nom+acc десяти/gen+dat+loc десятью/ins'],
  ['одиннадцать', 'numeral', 'одиннадцать/nom+acc одиннадцати/gen+dat+loc'],
  ['двенадцать', 'numeral', 'двенадцать/nom+acc двенадцати/gen+dat+loc'],
  ['тринадцать', 'numeral', 'тринадцать/nom+acc тринадцати/gen+dat+loc'],
  ['четырнадцать', 'numeral', 'четырнадцать/nom+acc четырнадцати/gen+dat+loc'],
  ['пятнадцать', 'numeral', 'пятнадцать/nom+acc пятнадцати/gen+dat+loc'],
  ['двадцать', 'numeral', 'двадцать/nom+acc двадцати/gen+dat+loc'],
  ['тридцать', 'numeral', 'тридцать/nom+acc тридцати/gen+dat+loc'],
  ['сорок', 'numeral', 'сорок/nom+acc сорока/gen+dat+loc+ins'],
  ['пятьдесят', 'numeral', 'пятьдесят/nom+acc пятидесяти/gen+dat+loc'],
  ['сто', 'numeral', 'сто/nom+acc ста/gen+dat+loc+ins'],
  ['двести', 'numeral', 'двести/nom+acc двухсот/gen'],
  ['триста', 'numeral', 'триста/nom+acc трехсот/gen'],
  ['пятьсот', 'numeral', 'пятьсот/nom+acc пятисот/gen'],
  ['оба', 'numeral', 'оба/nom+acc/pl обе/nom+acc/pl обоих/gen+acc+loc/pl обеих/gen+acc+loc/pl обоим/dat/pl обеим/dat/pl обоими/ins/pl обеими/ins/pl'],
  ['несколько', 'numeral', 'несколько/nom+acc нескольких/gen+loc нескольким/dat несколькими/ins'],
  ['человек', 'noun', 'человек/nom/sg/m человека/gen+acc/sg/m человеку/dat/sg/m человеком/ins/sg/m человеке/loc/sg/m люди/nom/pl/m людей/gen+acc/pl/m людям/dat/pl/m людьми/ins/pl/m людях/loc/pl/m человек/gen/pl/m'],
  ['год', 'noun', 'год/nom+acc/sg/m года/gen/sg/m году/dat+loc/sg/m годом/ins/sg/m годе/loc/sg/m годы/nom+acc/pl/m года/nom+acc/pl/m лет/gen/pl/m годов/gen/pl/m годам/dat/pl/m годами/ins/pl/m годах/loc/pl/m'],
  ['ребенок', 'noun', 'ребенок/nom/sg/m ребенка/gen+acc/sg/m ребенку/dat/sg/m ребенком/ins/sg/m ребенке/loc/sg/m дети/nom/pl/m детей/gen+acc/pl/m детям/dat/pl/m детьми/ins/pl/m детях/loc/pl/m'],
  ['время', 'noun', 'время/nom+acc/sg/n времени/gen+dat+loc/sg/n временем/ins/sg/n времена/nom+acc/pl/n времен/gen/pl/n временам/dat/pl/n временами/ins/pl/n временах/loc/pl/n'],
  ['имя', 'noun', 'имя/nom+acc/sg/n имени/gen+dat+loc/sg/n именем/ins/sg/n имена/nom+acc/pl/n имен/gen/pl/n именам/dat/pl/n именами/ins/pl/n именах/loc/pl/n'],
  ['знамя', 'noun', 'знамя/nom+acc/sg/n знамени/gen+dat+loc/sg/n знаменем/ins/sg/n знамена/nom+acc/pl/n'],
  ['путь', 'noun', 'путь/nom+acc/sg/m пути/gen+dat+loc/sg/m путем/ins/sg/m пути/nom+acc/pl/m путей/gen/pl/m путям/dat/pl/m путями/ins/pl/m путях/loc/pl/m'],
  ['мать', 'noun', 'мать/nom+acc/sg/f матери/gen+dat+loc/sg/f матерью/ins/sg/f матери/nom/pl/f матерей/gen+acc/pl/f матерям/dat/pl/f матерями/ins/pl/f'],
  ['дочь', 'noun', 'дочь/nom+acc/sg/f дочери/gen+dat+loc/sg/f дочерью/ins/sg/f дочери/nom/pl/f дочерей/gen+acc/pl/f'],
  ['брат', 'noun', 'брат/nom/sg/m брата/gen+acc/sg/m брату/dat/sg/m братом/ins/sg/m братья/nom/pl/m братьев/gen+acc/pl/m братьям/dat/pl/m братьями/ins/pl/m'],
  ['сын', 'noun', 'сын/nom/sg/m сына/gen+acc/sg/m сыну/dat/sg/m сыном/ins/sg/m сыновья/nom/pl/m сыновей/gen+acc/pl/m сыновьям/dat/pl/m'],
  ['друг', 'noun', 'друг/nom/sg/m друга/gen+acc/sg/m другу/dat/sg/m другом/ins/sg/m друзья/nom/pl/m друзей/gen+acc/pl/m друзьям/dat/pl/m друзьями/ins/pl/m'],
  ['муж', 'noun', 'муж/nom/sg/m мужа/gen+acc/sg/m мужу/dat/sg/m мужем/ins/sg/m мужья/nom/pl/m мужей/gen+acc/pl/m'],
  ['господин', 'noun', 'господин/nom/sg/m господина/gen+acc/sg/m господину/dat/sg/m господином/ins/sg/m господа/nom/pl/m господ/gen+acc/pl/m'],
  ['хозяин', 'noun', 'хозяин/nom/sg/m хозяина/gen+acc/sg/m хозяину/dat/sg/m хозяином/ins/sg/m хозяева/nom/pl/m хозяев/gen+acc/pl/m хозяевам/dat/pl/m'],
  ['сосед', 'noun', 'сосед/nom/sg/m соседа/gen+acc/sg/m соседу/dat/sg/m соседи/nom/pl/m соседей/gen+acc/pl/m соседям/dat/pl/m соседями/ins/pl/m'],
  ['крыло', 'noun', 'крылья/nom+acc/pl/n крыльев/gen/pl/n крыльям/dat/pl/n крыльями/ins/pl/n'],
  ['дерево', 'noun', 'деревья/nom+acc/pl/n деревьев/gen/pl/n деревьям/dat/pl/n деревьями/ins/pl/n деревьях/loc/pl/n'],
  ['звено', 'noun', 'звенья/nom+acc/pl/n звеньев/gen/pl/n'],
  ['ухо', 'noun', 'уши/nom+acc/pl/n ушей/gen/pl/n ушами/ins/pl/n'],
  ['око', 'noun', 'очи/nom+acc/pl/n очей/gen/pl/n'],
  ['небо', 'noun', 'небеса/nom+acc/pl/n небес/gen/pl/n'],
  ['чудо', 'noun', 'чудеса/nom+acc/pl/n чудес/gen/pl/n'],
  ['яйцо', 'noun', 'яиц/gen/pl/n'],
  ['судно', 'noun', 'судов/gen/pl/n судам/dat/pl/n судами/ins/pl/n судах/loc/pl/n'],
  ['лист', 'noun', 'листья/nom+acc/pl/m листьев/gen/pl/m'],
  ['стул', 'noun', 'стулья/nom+acc/pl/m стульев/gen/pl/m'],
  ['день', 'noun', 'день/nom+acc/sg/m дня/gen/sg/m дню/dat/sg/m днем/ins/sg/m дне/loc/sg/m дни/nom+acc/pl/m дней/gen/pl/m дням/dat/pl/m днями/ins/pl/m днях/loc/pl/m'],
  ['церковь', 'noun', 'церковь/nom+acc/sg/f церкви/gen+dat+loc/sg/f церковью/ins/sg/f церкви/nom+acc/pl/f церквей/gen/pl/f'],
  ['любовь', 'noun', 'любовь/nom+acc/sg/f любви/gen+dat+loc/sg/f любовью/ins/sg/f'],
  ['улей', 'noun', 'улья/gen/sg/m улью/dat/sg/m ульем/ins/sg/m улье/loc/sg/m ульи/nom+acc/pl/m ульев/gen/pl/m ульям/dat/pl/m ульями/ins/pl/m ульях/loc/pl/m'],
  ['быть', 'verb', 'быть'],
  ['семья', 'noun', 'семья/nom/sg/f семьи/gen/sg/f семье/dat+loc/sg/f семью/acc/sg/f семьей/ins/sg/f семьи/nom+acc/pl/f семей/gen/pl/f семьям/dat/pl/f семьями/ins/pl/f семьях/loc/pl/f'],
  ['данные', 'noun', 'данные/nom+acc/pl данных/gen+loc/pl данным/dat/pl данными/ins/pl'],
  ['выборы', 'noun', 'выборы/nom+acc/pl выборов/gen/pl выборам/dat/pl выборами/ins/pl выборах/loc/pl'],
  ['самый', 'pronoun', 'самый/nom+acc/sg/m самая/nom/sg/f самое/nom+acc/sg/n самую/acc/sg/f самые/nom+acc/pl самых/gen+loc/pl самым/ins+dat/sg самыми/ins/pl'],
] // prettier-ignore

/** 'есть', 'был', 'будет': tense, number, person. */
const being: readonly (readonly [string, Partial<Form>])[] = [
  ['был', { tense: 'past', number: 'sg', gender: 'm' }],
  ['была', { tense: 'past', number: 'sg', gender: 'f' }],
  ['было', { tense: 'past', number: 'sg', gender: 'n' }],
  ['были', { tense: 'past', number: 'pl' }],
  ['буду', { tense: 'future', number: 'sg', person: 1 }],
  ['будешь', { tense: 'future', number: 'sg', person: 2 }],
  ['будет', { tense: 'future', number: 'sg', person: 3 }],
  ['будем', { tense: 'future', number: 'pl', person: 1 }],
  ['будете', { tense: 'future', number: 'pl', person: 2 }],
  ['будут', { tense: 'future', number: 'pl', person: 3 }],
  ['есть', { tense: 'present', person: 3 }],
  ['будучи', {}],
]

const parse = (lemma: string, pos: PartOfSpeech, cell: string): readonly [string, Form[]] => {
  const [form = '', cases = '', number, gender] = cell.split('/')
  const shared = {
    lemma,
    pos,
    ...(number ? { number: number as 'sg' | 'pl' } : {}),
    ...(gender ? { gender: gender as 'm' | 'f' | 'n' } : {}),
    source: 'known' as const,
  }
  return [form, cases ? cases.split('+').map((name) => ({ ...shared, case: name as Case })) : [shared]]
}

const build = (): ReadonlyMap<string, readonly Form[]> => {
  const all = new Map<string, Form[]>()
  const put = (word: string, forms: readonly Form[]): void => {
    const list = all.get(word)
    if (list) list.push(...forms)
    else all.set(word, [...forms])
  }
  for (const [lemma, pos, forms] of declined) for (const cell of forms.split(' ')) put(...parse(lemma, pos, cell))
  for (const [word, form] of being)
    put(word, [{ lemma: 'быть', pos: 'verb', aspect: 'imperf', source: 'known', ...form }])
  for (const [pos, words] of plain)
    for (const word of words.split(' ')) put(word, [{ lemma: word, pos, source: 'known' }])
  return all
}

let built: ReadonlyMap<string, readonly Form[]> | undefined
/** Forms of a word of a closed class, or of a noun that bends like no other. */
export const closedForms = (word: string): readonly Form[] | undefined => (built ??= build()).get(word)
