// What `derek timeline` says in three languages: why two claims stand to each other as they do, what changed and by how much.
import type { ReasonCode, Step } from '../following/timelines/index.ts'
import type { EntityKind, Language, Modality } from '../model/index.ts'
import { formFor } from '../pages/plurals.ts'

type Fraction = 'twice' | 'thrice' | 'half' | 'up-third' | 'up-half' | 'up-quarter' | 'down-third' | 'down-quarter'
export interface TimelineWords {
  readonly because: Readonly<Record<ReasonCode, string>>
  readonly steps: Readonly<Record<Step['kind'], string>>
  readonly fractions: Readonly<Record<Fraction, string>>
  readonly times: (times: number) => string
  readonly percent: (up: boolean, percent: string) => string
  readonly moved: (days: number) => string
  readonly modality: Readonly<Record<Modality, string>>
  readonly kinds: Readonly<Record<EntityKind, string>>
  readonly part: string
  readonly rightedLater: string
  readonly report: string
  readonly cannot: (one: string, other: string) => string
  readonly now: string
  readonly nothing: string
  readonly unconfirmed: string
  readonly asOf: string
  readonly offices: string
  readonly acting: string
  readonly heard: (first: string, last: string) => string
  readonly until: (day: string) => string
  readonly doubted: string
  readonly silent: string
}

const russianDays = ['день', 'дня', 'дней'] as const

export const timelineWords: Readonly<Record<Language, TimelineWords>> = {
  en: {
    because: {
      equal: 'the same value', 'within-bounds': 'within the bounds given', 'more-exact': 'the one is only more exact', 'at-once': 'both may be so at once', rounded: 'rounded',
      later: 'a later report', 'said-so': 'the report says that it changed', 'own-dates': 'of another time', progress: 'the works went on', 'next-stage': 'the next stage',
      'same-time': 'both speak of the same time', 'same-date': 'both speak of the same period', settled: 'it does not change with time', backwards: 'it was further along before',
      'part-words': 'the words call it a part', 'one-report': 'one report gives both', 'period-within': 'the one period lies within the other', 'mixed-holds': 'the one is a part of the mixed funding',
      kept: 'in time', late: 'after the date that was named', planned: 'the one was planned, the other reported as done', rate: 'rates of different periods', currency: 'different currencies',
      unit: 'different units', stage: 'a stage or section of it', each: 'of each one', addition: 'in addition', temporary: 'for the time of the works', average: 'an average', again: 'opened again',
      'other-thing': 'of something else', 'partial-period': 'for a part of the year', 'plan-again': 'a plan for what comes next', edited: 'the source edited its report', 'same-source': 'the same source put it right',
    },
    steps: {
      same: 'says the same', rounding: 'says the same, less exactly', change: 'changed', contradiction: 'contradicts', part: 'is a part', 'plan-and-fact': 'plan beside fact',
      scope: 'is of another scope', correction: 'corrected',
    },
    fractions: {
      twice: 'twice as much', thrice: 'three times as much', half: 'half as much', 'up-third': 'up by a third', 'up-half': 'up by half', 'up-quarter': 'up by a quarter',
      'down-third': 'down by a third', 'down-quarter': 'down by a quarter',
    },
    times: (times) => `${times} times as much`,
    percent: (up, percent) => `${up ? 'up' : 'down'} by ${percent}%`,
    moved: (days) => `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`,
    modality: { reported: '', planned: 'planned', promised: 'promised', ordered: 'ordered' },
    kinds: { project: 'project', place: 'place', person: 'person', organization: 'organization' },
    part: 'a part', rightedLater: 'put right later', report: 'report', cannot: (one, other) => `${one} and ${other} cannot both hold`,
    now: 'now', nothing: 'nothing confirmed', unconfirmed: 'not yet confirmed', asOf: 'as of', offices: 'offices', acting: 'acting',
    heard: (first, last) => (first === last ? `heard ${first}` : `heard ${first} to ${last}`),
    until: (day) => `another or no longer by ${day}`, doubted: 'doubted', silent: 'Nothing was said of it yet.',
  },
  ru: {
    because: {
      equal: 'то же значение', 'within-bounds': 'в названных пределах', 'more-exact': 'одно лишь точнее', 'at-once': 'может быть и то и другое', rounded: 'округлено',
      later: 'более позднее сообщение', 'said-so': 'сообщение говорит, что изменилось', 'own-dates': 'о другом времени', progress: 'работы продвинулись', 'next-stage': 'следующий этап',
      'same-time': 'оба говорят об одном времени', 'same-date': 'оба говорят об одном периоде', settled: 'со временем это не меняется', backwards: 'раньше было дальше',
      'part-words': 'слова называют это частью', 'one-report': 'оба в одном сообщении', 'period-within': 'один период внутри другого', 'mixed-holds': 'одно входит в смешанное финансирование',
      kept: 'в срок', late: 'позже названного срока', planned: 'одно было в плане, другое сообщено как сделанное', rate: 'за разные промежутки времени', currency: 'разные валюты',
      unit: 'разные единицы', stage: 'очередь или участок', each: 'на каждый', addition: 'в дополнение', temporary: 'на время работ', average: 'в среднем', again: 'открыто снова',
      'other-thing': 'о другом', 'partial-period': 'за часть года', 'plan-again': 'план на будущее', edited: 'источник изменил сообщение', 'same-source': 'тот же источник исправил',
    },
    steps: {
      same: 'то же самое', rounding: 'то же, но менее точно', change: 'изменилось', contradiction: 'противоречит', part: 'часть', 'plan-and-fact': 'план рядом с фактом',
      scope: 'другой охват', correction: 'исправлено',
    },
    fractions: {
      twice: 'вдвое больше', thrice: 'втрое больше', half: 'вдвое меньше', 'up-third': 'больше на треть', 'up-half': 'больше наполовину', 'up-quarter': 'больше на четверть',
      'down-third': 'меньше на треть', 'down-quarter': 'меньше на четверть',
    },
    times: (times) => `больше в ${times} раз`,
    percent: (up, percent) => `${up ? 'больше' : 'меньше'} на ${percent.replace('.', ',')} %`,
    moved: (days) => `на ${Math.abs(days)} ${formFor('ru', Math.abs(days), russianDays)} ${days > 0 ? 'позже' : 'раньше'}`,
    modality: { reported: '', planned: 'план', promised: 'обещано', ordered: 'поручено' },
    kinds: { project: 'проект', place: 'место', person: 'человек', organization: 'организация' },
    part: 'часть', rightedLater: 'позже исправлено', report: 'сообщение', cannot: (one, other) => `${one} и ${other} не могут быть верны оба`,
    now: 'сейчас', nothing: 'ничего не подтверждено', unconfirmed: 'ещё не подтверждено', asOf: 'на', offices: 'должности', acting: 'временно',
    heard: (first, last) => (first === last ? `назван ${first}` : `назван с ${first} по ${last}`),
    until: (day) => `к ${day} другой или уже нет`, doubted: 'сомнение', silent: 'Об этом ещё ничего не сообщали.',
  },
  kk: {
    because: {
      equal: 'мәні бірдей', 'within-bounds': 'аталған шектерде', 'more-exact': 'біреуі тек дәлірек', 'at-once': 'екеуі де қатар бола алады', rounded: 'дөңгелектелген',
      later: 'кейінгі хабар', 'said-so': 'хабар өзгергенін айтады', 'own-dates': 'басқа уақыт туралы', progress: 'жұмыс ілгеріледі', 'next-stage': 'келесі кезең',
      'same-time': 'екеуі де бір уақыт туралы', 'same-date': 'екеуі де бір кезең туралы', settled: 'бұл уақыт өте өзгермейді', backwards: 'бұрын одан әрі еді',
      'part-words': 'сөздері оны бөлік дейді', 'one-report': 'екеуі де бір хабарда', 'period-within': 'бір кезең екіншісінің ішінде', 'mixed-holds': 'біреуі аралас қаржының бөлігі',
      kept: 'мерзімінде', late: 'аталған мерзімнен кейін', planned: 'біреуі жоспар, екіншісі орындалған', rate: 'әр кезеңнің мөлшері', currency: 'валютасы әртүрлі',
      unit: 'өлшемі әртүрлі', stage: 'кезегі немесе учаскесі', each: 'әрқайсысына', addition: 'қосымша', temporary: 'жұмыс уақытына', average: 'орташа', again: 'қайта ашылды',
      'other-thing': 'басқа нәрсе туралы', 'partial-period': 'жылдың бір бөлігі үшін', 'plan-again': 'алдағы жоспар', edited: 'дереккөз хабарын өзгертті', 'same-source': 'сол дереккөз түзетті',
    },
    steps: {
      same: 'соны айтады', rounding: 'соны айтады, бірақ дәлдігі аз', change: 'өзгерді', contradiction: 'қайшы', part: 'бөлігі', 'plan-and-fact': 'жоспар мен факт',
      scope: 'қамтуы басқа', correction: 'түзетілді',
    },
    fractions: {
      twice: 'екі есе көп', thrice: 'үш есе көп', half: 'екі есе аз', 'up-third': 'үштен бірге көп', 'up-half': 'жартысына көп', 'up-quarter': 'төрттен бірге көп',
      'down-third': 'үштен бірге аз', 'down-quarter': 'төрттен бірге аз',
    },
    times: (times) => `${times} есе көп`,
    percent: (up, percent) => `${percent.replace('.', ',')} % ${up ? 'көп' : 'аз'}`,
    moved: (days) => `${Math.abs(days)} күн ${days > 0 ? 'кейін' : 'бұрын'}`,
    modality: { reported: '', planned: 'жоспар', promised: 'уәде', ordered: 'тапсырма' },
    kinds: { project: 'жоба', place: 'жер', person: 'адам', organization: 'ұйым' },
    part: 'бөлігі', rightedLater: 'кейін түзетілді', report: 'хабар', cannot: (one, other) => `${one} мен ${other} екеуі бірдей дұрыс бола алмайды`,
    now: 'қазір', nothing: 'ештеңе расталмаған', unconfirmed: 'әлі расталмаған', asOf: 'күні', offices: 'қызметтері', acting: 'уақытша',
    heard: (first, last) => (first === last ? `${first} аталған` : `${first} – ${last} аталған`),
    until: (day) => `${day} қарай басқа адам немесе ол емес`, doubted: 'күмән', silent: 'Бұл туралы әлі ештеңе айтылмаған.',
  },
} // prettier-ignore
