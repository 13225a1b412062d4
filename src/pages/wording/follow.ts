// What is said to readers who follow something: on its page, on the few pages of following, and in letters.
import type { Language } from '../../model/index.ts'

export interface FollowWording {
  readonly follow: string
  readonly feed: string
  readonly calendar: string
  /** Before the field for an address. */
  readonly byMail: string
  readonly address: string
  readonly ask: string
  readonly whatIsKept: string

  readonly sentTitle: string
  sentStand(address: string): string
  readonly sentNote: string
  readonly badTitle: string
  readonly badStand: string
  readonly failedTitle: string
  readonly failedStand: string
  readonly oftenTitle: string
  readonly oftenStand: string
  readonly oldTitle: string
  readonly oldStand: string
  readonly confirmTitle: string
  confirmStand(address: string, what: string): string
  readonly confirmButton: string
  readonly confirmedTitle: string
  readonly confirmedStand: string
  readonly back: string
  readonly leaveTitle: string
  leaveStand(address: string): string
  readonly leaveOne: string
  readonly leaveAll: string
  readonly leftTitle: string
  readonly leftStand: string
  readonly leftOne: string
  readonly privacyTitle: string
  readonly privacy: readonly string[]

  confirmSubject(what: string): string
  /** Lines of the letter that asks; the link stands between the first and the second. */
  confirmLetter(what: string, site: string): readonly [string, string]
  digestSubject(first: string, more: number): string
  /** Over the letter: 'Что нового 8 мая 2024 года'. */
  digestTitle(day: string): string
  was(value: string): string
  readonly story: string
  readonly newPromise: string
  more(count: number): string
  why(site: string): string
  readonly stop: string
}

export const followWordings: Readonly<Record<Language, FollowWording>> = {
  ru: {
    follow: 'Следить',
    feed: 'Лента',
    calendar: 'Календарь сроков',
    byMail: 'Письмом: раз в день, если есть новое',
    address: 'Адрес почты',
    ask: 'Следить',
    whatIsKept: 'Что мы храним',
    sentTitle: 'Проверьте почту',
    sentStand: (address) => `Мы отправили письмо на ${address}. Откройте ссылку из него и нажмите кнопку.`,
    sentNote: 'Пока кнопка не нажата, мы не храним ваш адрес и ничего больше не пришлём. Ссылка действует 48 часов. Если письма нет, загляните в спам.',
    badTitle: 'Это не похоже на адрес почты',
    badStand: 'Адрес нужен вида имя@сайт.kz, латинскими буквами в имени и без пробелов.',
    failedTitle: 'Письмо сейчас не отправить',
    failedStand: 'Попробуйте через несколько минут. Лента и календарь работают и без письма.',
    oftenTitle: 'Слишком много просьб',
    oftenStand: 'Подождите немного и попробуйте снова.',
    oldTitle: 'Ссылка больше не действует',
    oldStand: 'Ей больше 48 часов, или она скопирована не целиком. Найдите нужную страницу и попросите письмо ещё раз.',
    confirmTitle: 'Следить по почте',
    confirmStand: (address, what) => `На ${address} раз в день, если есть новое, будет приходить письмо: ${what}.`,
    confirmButton: 'Да, присылайте',
    confirmedTitle: 'Готово',
    confirmedStand: 'Первое письмо придёт, когда появится новое. В каждом письме есть ссылка, чтобы отказаться.',
    back: 'К странице',
    leaveTitle: 'Отказаться от писем',
    leaveStand: (address) => `На ${address} приходят письма о том, что здесь перечислено.`,
    leaveOne: 'Больше не следить',
    leaveAll: 'Отказаться от всех писем',
    leftTitle: 'Писем больше не будет',
    leftStand: 'Адрес и всё, за чем вы следили, удалено.',
    leftOne: 'За этим вы больше не следите.',
    privacyTitle: 'Что мы храним о тех, кто следит по почте',
    privacy: [
      'О тех, кто просто читает, мы не храним ничего: на сайте нет cookie, счётчиков и чужих скриптов.',
      'Если вы просите письма, адрес едет в самой ссылке подтверждения, зашифрованный. Пока вы её не подтвердили, у нас его нет.',
      'После подтверждения мы храним адрес, язык, список того, за чем вы следите, и день последнего письма. Ни имени, ни адреса в сети, ни того, открыли ли вы письмо, мы не знаем.',
      'Адрес никому не передаётся, не входит ни в одну выгрузку данных и нужен только для этих писем.',
      'В каждом письме есть ссылка, по которой можно отказаться одним нажатием. Тогда всё это удаляется сразу. Ящик, который трижды не принял письмо, тоже удаляется.',
    ],
    confirmSubject: (what) => `Подтвердите: следить за «${what}»`,
    confirmLetter: (what, site) => [
      `Кто-то, вероятно вы, попросил сообщать на этот адрес, что нового: ${what} (${site}). Если это вы, откройте ссылку и нажмите кнопку:`,
      'Ссылка действует 48 часов. Если это не вы, ничего не делайте: адрес мы не сохранили и больше не напишем.',
    ],
    digestSubject: (first, more) => (more ? `Что нового: ${first} и ещё ${more}` : `Что нового: ${first}`),
    digestTitle: (day) => `Что нового, ${day}`,
    was: (value) => `раньше сообщалось: ${value}`,
    story: 'Заметка',
    newPromise: 'Записано',
    more: (count) => `И ещё ${count}: смотрите на странице.`,
    why: (site) => `Вы получили это письмо, потому что попросили об этом на сайте «${site}».`,
    stop: 'Отказаться от писем',
  },
  kk: {
    follow: 'Қадағалау',
    feed: 'Лента',
    calendar: 'Мерзімдер күнтізбесі',
    byMail: 'Хатпен: жаңалық болса, күніне бір рет',
    address: 'Электрондық пошта',
    ask: 'Қадағалау',
    whatIsKept: 'Біз нені сақтаймыз',
    sentTitle: 'Поштаңызды тексеріңіз',
    sentStand: (address) => `${address} мекенжайына хат жібердік. Хаттағы сілтемені ашып, түймені басыңыз.`,
    sentNote: 'Түйме басылғанша мекенжайыңызды сақтамаймыз және басқа ештеңе жібермейміз. Сілтеме 48 сағат жарамды. Хат келмесе, спамды қараңыз.',
    badTitle: 'Бұл пошта мекенжайына ұқсамайды',
    badStand: 'Мекенжай аты@сайт.kz түрінде, аты латын әріпімен, бос орынсыз жазылады.',
    failedTitle: 'Хатты қазір жіберу мүмкін емес',
    failedStand: 'Бірнеше минуттан кейін қайталап көріңіз. Лента мен күнтізбе хатсыз да жұмыс істейді.',
    oftenTitle: 'Сұрау тым көп',
    oftenStand: 'Сәл күтіп, қайталап көріңіз.',
    oldTitle: 'Сілтеме енді жарамайды',
    oldStand: 'Оған 48 сағаттан асты немесе ол толық көшірілмеген. Керек бетті тауып, хатты қайта сұраңыз.',
    confirmTitle: 'Поштамен қадағалау',
    confirmStand: (address, what) => `${address} мекенжайына жаңалық болса, күніне бір рет хат келеді: ${what}.`,
    confirmButton: 'Иә, жіберіңіз',
    confirmedTitle: 'Дайын',
    confirmedStand: 'Алғашқы хат жаңалық шыққанда келеді. Әр хатта бас тарту сілтемесі бар.',
    back: 'Бетке',
    leaveTitle: 'Хаттардан бас тарту',
    leaveStand: (address) => `${address} мекенжайына мыналар туралы хат келіп тұр.`,
    leaveOne: 'Енді қадағаламау',
    leaveAll: 'Барлық хаттан бас тарту',
    leftTitle: 'Енді хат келмейді',
    leftStand: 'Мекенжай да, қадағалағандарыңыздың бәрі де жойылды.',
    leftOne: 'Мұны енді қадағаламайсыз.',
    privacyTitle: 'Поштамен қадағалайтындар туралы нені сақтаймыз',
    privacy: [
      'Жай оқитындар туралы ештеңе сақтамаймыз: сайтта cookie де, санауыш та, бөгде скрипт те жоқ.',
      'Хат сұрасаңыз, мекенжай растау сілтемесінің өзінде шифрланып жүреді. Растағаныңызша ол бізде болмайды.',
      'Растаған соң мекенжайды, тілді, қадағалайтындарыңыздың тізімін және соңғы хаттың күнін сақтаймыз. Атыңызды, желідегі мекенжайыңызды, хатты ашқан-ашпағаныңызды білмейміз.',
      'Мекенжай ешкімге берілмейді, деректердің ешбір көшірмесіне кірмейді, тек осы хаттар үшін керек.',
      'Әр хатта бір басып бас тартатын сілтеме бар. Сонда мұның бәрі бірден жойылады. Хатты үш рет қабылдамаған жәшік те жойылады.',
    ],
    confirmSubject: (what) => `Растаңыз: «${what}» жаңалықтарын қадағалау`,
    confirmLetter: (what, site) => [
      `Біреу, сірә өзіңіз, осы мекенжайға жаңалық жіберуді сұрады: ${what} (${site}). Өзіңіз болсаңыз, сілтемені ашып, түймені басыңыз:`,
      'Сілтеме 48 сағат жарамды. Өзіңіз болмасаңыз, ештеңе істемеңіз: мекенжайды сақтаған жоқпыз, енді жазбаймыз.',
    ],
    digestSubject: (first, more) => (more ? `Не жаңалық: ${first} және тағы ${more}` : `Не жаңалық: ${first}`),
    digestTitle: (day) => `Не жаңалық, ${day}`,
    was: (value) => `бұрын айтылғаны: ${value}`,
    story: 'Мақала',
    newPromise: 'Жазып алынды',
    more: (count) => `Тағы ${count}: беттен қараңыз.`,
    why: (site) => `Бұл хат «${site}» сайтында өзіңіз сұрағандықтан келді.`,
    stop: 'Хаттардан бас тарту',
  },
  en: {
    follow: 'Follow',
    feed: 'Feed',
    calendar: 'Calendar of due dates',
    byMail: 'By e-mail: once a day, when there is news',
    address: 'E-mail address',
    ask: 'Follow',
    whatIsKept: 'What we keep',
    sentTitle: 'Look into your mailbox',
    sentStand: (address) => `We sent a letter to ${address}. Open the link in it and press the button.`,
    sentNote: 'Until the button is pressed we do not keep your address and send nothing more. The link works for 48 hours. If there is no letter, look among the spam.',
    badTitle: 'This does not look like an e-mail address',
    badStand: 'Write it as name@site.kz, with plain Latin letters in the name and no spaces.',
    failedTitle: 'The letter cannot be sent just now',
    failedStand: 'Try again in a few minutes. The feed and the calendar work without letters.',
    oftenTitle: 'Asked too often',
    oftenStand: 'Wait a little and try again.',
    oldTitle: 'This link no longer works',
    oldStand: 'It is more than 48 hours old, or was not copied whole. Find the page that you want and ask for a letter again.',
    confirmTitle: 'Follow by e-mail',
    confirmStand: (address, what) => `A letter will come to ${address} once a day, when there is news: ${what}.`,
    confirmButton: 'Yes, send them',
    confirmedTitle: 'Done',
    confirmedStand: 'The first letter comes when there is something new. Each has a link to stop them.',
    back: 'To the page',
    leaveTitle: 'Stop the letters',
    leaveStand: (address) => `Letters come to ${address} about what is listed here.`,
    leaveOne: 'Stop following',
    leaveAll: 'Stop all letters',
    leftTitle: 'No more letters will come',
    leftStand: 'The address and all that you followed are deleted.',
    leftOne: 'You no longer follow this.',
    privacyTitle: 'What we keep of those who follow by e-mail',
    privacy: [
      'Of those who only read we keep nothing: the site has no cookies, no counters and no scripts of others.',
      'When you ask for letters, your address travels in the confirmation link itself, encrypted. Until you confirm it, we do not have it.',
      'After that we keep the address, the language, the list of what you follow, and the day of the last letter. We know neither your name nor where you connect from, nor whether you opened a letter.',
      'The address is given to nobody, is in none of our data downloads, and serves these letters alone.',
      'Each letter has a link by which one press stops them. Then all of this is deleted at once. A mailbox that refused three letters is deleted too.',
    ],
    confirmSubject: (what) => `Please confirm: follow “${what}”`,
    confirmLetter: (what, site) => [
      `Somebody, probably you, asked that this address be told what is new: ${what} (${site}). If it was you, open the link and press the button:`,
      'The link works for 48 hours. If it was not you, do nothing: we have not kept the address and will not write again.',
    ],
    digestSubject: (first, more) => (more ? `What is new: ${first} and ${more} more` : `What is new: ${first}`),
    digestTitle: (day) => `What is new, ${day}`,
    was: (value) => `reported before: ${value}`,
    story: 'Story',
    newPromise: 'On record',
    more: (count) => `And ${count} more: see the page.`,
    why: (site) => `You get this letter because you asked for it at “${site}”.`,
    stop: 'Stop the letters',
  },
} // prettier-ignore
