// Words of who held which office, as far as reports say.
import type { Language } from '../../model/index.ts'

interface OfficeWording {
  readonly people: string
  readonly office: string
  readonly person: string
  readonly heard: string
  readonly acting: string
  readonly note: string
  /** By that day somebody else was named in the office, or the person its former holder. */
  readonly ended: string
  readonly doubt: string
}
export const officeWordings: Readonly<Record<Language, OfficeWording>> = {
  ru: {
    people: 'Кто в должности',
    office: 'Должность',
    person: 'Кто',
    heard: 'Когда так называли в сообщениях',
    acting: 'исполняет обязанности',
    note: 'Дни первого и последнего сообщения, где человека так назвали: назначить могли раньше, освободить позже.',
    ended: 'должность оставлена не позже',
    doubt: 'под вопросом',
  },
  kk: {
    people: 'Қызметте кім',
    office: 'Қызметі',
    person: 'Кім',
    heard: 'Хабарларда қашан осылай аталған',
    acting: 'міндетін атқарушы',
    note: 'Адам осылай аталған бірінші және соңғы хабардың күні: ерте тағайындалуы, кеш босатылуы мүмкін.',
    ended: 'қызметтен кеткен, ең кеші:',
    doubt: 'күмәнді',
  },
  en: {
    people: 'People in office',
    office: 'Office',
    person: 'Who',
    heard: 'When reports say so',
    acting: 'acting',
    note: 'The days of the first and the last report that call the person so: the appointment may be earlier, the dismissal later.',
    ended: 'left the office no later than',
    doubt: 'in doubt',
  },
}
