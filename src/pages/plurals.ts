// How many of what: the noun takes the form its language asks for. Kazakh keeps the singular after a number.
import type { Language } from '../model/index.ts'
import type { Forms } from '../words/counted-nouns.ts'
import { numberWords } from './numbers.ts'

export type { Forms }

const rules: Record<Language, Intl.PluralRules> = {
  ru: new Intl.PluralRules('ru'),
  kk: new Intl.PluralRules('kk'),
  en: new Intl.PluralRules('en'),
}

/** The form alone: a fraction takes the second one in Russian (8,5 гектара). */
export const formFor = (language: Language, count: number, forms: Forms): string => {
  if (language === 'kk' || forms.length === 1) return forms[0]
  const category = rules[language].select(count)
  if (category === 'one') return forms[0]
  if (language === 'en') return forms[1]
  return category === 'many' ? (forms[2] ?? forms[1]) : forms[1]
}

export type Counted =
  'story' | 'claim' | 'report' | 'source' | 'project' | 'stop' | 'quote' | 'tag' | 'day' | 'month' | 'year'
const nouns: Record<Counted, Record<Language, Forms>> = {
  story: { ru: ['заметка', 'заметки', 'заметок'], kk: ['мақала'], en: ['story', 'stories'] },
  claim: { ru: ['утверждение', 'утверждения', 'утверждений'], kk: ['дерек'], en: ['claim', 'claims'] },
  report: { ru: ['сообщение', 'сообщения', 'сообщений'], kk: ['хабар'], en: ['report', 'reports'] },
  source: { ru: ['источник', 'источника', 'источников'], kk: ['дереккөз'], en: ['source', 'sources'] },
  project: { ru: ['проект', 'проекта', 'проектов'], kk: ['жоба'], en: ['project', 'projects'] },
  stop: { ru: ['остановка', 'остановки', 'остановок'], kk: ['аялдама'], en: ['stop', 'stops'] },
  quote: { ru: ['цитата', 'цитаты', 'цитат'], kk: ['дәйексөз'], en: ['quotation', 'quotations'] },
  tag: { ru: ['тег', 'тега', 'тегов'], kk: ['тег'], en: ['tag', 'tags'] },
  day: { ru: ['день', 'дня', 'дней'], kk: ['күн'], en: ['day', 'days'] },
  month: { ru: ['месяц', 'месяца', 'месяцев'], kk: ['ай'], en: ['month', 'months'] },
  year: { ru: ['год', 'года', 'лет'], kk: ['жыл'], en: ['year', 'years'] },
}

/** '5 заметок', '5 мақала', '5 stories'; the number keeps to its noun. */
export const counted = (language: Language, noun: Counted, count: number): string =>
  `${numberWords(count, language)}\u00a0${formFor(language, count, nouns[noun][language])}`
/** The noun alone, for where the number stands apart. */
export const nounFor = (language: Language, noun: Counted, count: number): string =>
  formFor(language, count, nouns[noun][language])
