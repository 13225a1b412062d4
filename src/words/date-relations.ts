// What stands before or after a date and tells how it is meant: 'до' by then, 'с' since then, 'за' during. Each with its phrase.
import { latinSpellings } from './kk/latin.ts'
import { phraseIndex, type Phrases } from './phrases.ts'
import type { DateMention, Token } from './types.ts'

export type Relation = DateMention['relation']
export interface RelationLine {
  readonly phrase: string
  readonly side: 'before' | 'after'
  readonly relation: Relation
  readonly example: string
}
const r = (side: RelationLine['side'], relation: Relation, phrase: string, example: string): RelationLine => ({
  phrase,
  side,
  relation,
  example,
})

export const relations: readonly RelationLine[] = [
  r('before', 'by', 'до', 'сдать до конца 2025 года'),
  r('before', 'by', 'к', 'сдать к 2030 году'),
  r('before', 'by', 'ко', 'сдать ко вторнику'),
  r('before', 'by', 'под', 'сдадут под конец 2025 года'),
  r('before', 'by', 'по', 'работать по 2030 год'),
  r('before', 'by', 'не позднее', 'сдать не позднее 1 мая'),
  r('before', 'by', 'в канун', 'сдать в канун 1 мая'),
  r('before', 'by', 'накануне', 'сдать накануне 1 мая'),
  r('before', 'by', 'аккурат к', 'сдать аккурат к 1 мая'),
  r('before', 'by', 'не позже', 'сдать не позже 1 мая'),
  r('before', 'by', 'не позднее чем', 'сдать не позднее чем 1 мая'),
  r('before', 'since', 'с', 'работает с 2020 года'),
  r('before', 'since', 'со', 'работает со вторника'),
  r('before', 'since', 'после', 'откроют после 2026 года'),
  r('before', 'during', 'за', 'построено за 2023 год'),
  r('before', 'during', 'в течение', 'построят в течение 2026 года'),
  r('before', 'during', 'на протяжении', 'строили на протяжении 2023 года'),
  r('before', 'during', 'по итогам', 'рост по итогам 2023 года'),
  r('before', 'during', 'по результатам', 'рост по результатам 2023 года'),
  r('before', 'at', 'в', 'построят в 2026 году'),
  r('before', 'at', 'во', 'построят во втором квартале'),
  r('before', 'at', 'на', 'план на 2026 год'),
  r('before', 'at', 'по состоянию на', 'по состоянию на 1 декабря'),
  r('before', 'at', 'от', 'приказ от 6 декабря 2024 года'),
  r('before', 'by', 'by', 'to open by 2030'),
  r('before', 'by', 'until', 'open until 2030'),
  r('before', 'by', 'till', 'open till 2030'),
  r('before', 'by', 'before', 'to open before 2030'),
  r('before', 'by', 'no later than', 'to open no later than 1 May'),
  r('before', 'by', 'not later than', 'to open not later than 1 May'),
  r('before', 'by', 'ahead of', 'to open ahead of 1 May'),
  r('before', 'by', 'through', 'to run through 2030'),
  r('before', 'since', 'since', 'open since 2019'),
  r('before', 'since', 'from', 'open from 2019'),
  r('before', 'since', 'after', 'opened after 2019'),
  r('before', 'since', 'starting', 'open starting 1 May'),
  r('before', 'since', 'starting in', 'open starting in 2026'),
  r('before', 'since', 'starting from', 'open starting from 1 May'),
  r('before', 'since', 'beginning in', 'open beginning in 2026'),
  r('before', 'during', 'during', 'built during 2023'),
  r('before', 'during', 'over', 'built over 2023'),
  r('before', 'during', 'throughout', 'built throughout 2023'),
  r('before', 'during', 'for', 'the plan for 2026'),
  r('before', 'at', 'in', 'built in 2023'),
  r('before', 'at', 'on', 'built on 6 December 2023'),
  r('before', 'at', 'as of', 'as of 1 December'),
  r('before', 'at', 'of', 'the winter of 2023'),
  r('after', 'by', 'дейін', '2025 жылдың соңына дейін бітеді'),
  r('after', 'by', 'шейін', '2025 жылға шейін бітеді'),
  r('after', 'by', 'дейінгі', '2025 жылға дейінгі жоспар'),
  r('after', 'by', 'қарай', '2025 жылға қарай бітеді'),
  r('after', 'by', 'кешіктірмей', '1 мамырдан кешіктірмей тапсыру'),
  r('after', 'by', 'қалдырмай', '1 мамырдан қалдырмай тапсыру'),
  r('after', 'by', 'қалдырмауды', 'жұмысты 1 мамырдан қалдырмауды тапсырды'),
  r('after', 'by', 'қалдырмау', 'жұмысты 1 мамырдан қалдырмау керек'),
  r('after', 'by', 'кешіктірмеуді', 'жұмысты 1 мамырдан кешіктірмеуді тапсырды'),
  r('after', 'by', 'кешіктірмеу', 'жұмысты 1 мамырдан кешіктірмеу керек'),
  r('after', 'by', 'асырмай', 'жұмысты 1 мамырдан асырмай бітіру'),
  r('after', 'by', 'асырмауды', 'жұмысты 1 мамырдан асырмауды тапсырды'),
  r('after', 'by', 'түспей', 'жұмысты қазан түспей бітіру'),
  r('after', 'by', 'шықпай', '2026 жыл шықпай бітеді'),
  r('after', 'by', 'туғанша', 'жұмысты қараша туғанша бітіру'),
  r('after', 'by', 'басталғанша', 'жұмысты қараша басталғанша бітіру'),
  r('after', 'by', 'аяқталғанша', '2026 жыл аяқталғанша бітеді'),
  r('after', 'by', 'бұрын', '1 мамырдан бұрын бітіру'),
  r('after', 'since', 'бастап', '2020 жылдан бастап істейді'),
  r('after', 'since', 'бері', '2020 жылдан бері істейді'),
  r('after', 'since', 'кейін', '2026 жылдан кейін ашылады'),
  r('after', 'since', 'соң', '2026 жылдан соң ашылады'),
  r('after', 'during', 'ішінде', '2026 жыл ішінде салынады'),
  r('after', 'during', 'барысында', '2026 жыл барысында салынады'),
  r('after', 'during', 'бойы', '2023 жыл бойы салынды'),
  r('after', 'during', 'қорытындысы бойынша', '2023 жыл қорытындысы бойынша өсті'),
  r('after', 'during', 'қорытындысымен', '2023 жыл қорытындысымен өсті'),
]

/** Phrases before the date are stored last word first: they are looked for backwards. */
const before: Phrases<RelationLine> = phraseIndex()
const after: Phrases<RelationLine> = phraseIndex()
for (const line of relations) {
  if (line.side === 'before') before.add(line.phrase.split(' ').reverse().join(' '), line)
  else {
    after.add(line.phrase, line)
    for (const spelling of latinSpellings(line.phrase)) after.add(spelling, line)
  }
}

/** The words before the token that say how it is meant; from: the first of them. */
export const relationBefore = (
  tokens: readonly Token[],
  at: number,
): { readonly relation: Relation; readonly from: number } | undefined => {
  let last = at - 1
  if (tokens[last]?.kind !== 'word' || tokens[at]!.breaks) return undefined
  // 'до самого конца года', 'by the end'
  if (
    /^(?:the|самого|самому|уже|about|around|примерно|ориентировочно)$/.test(tokens[last]!.norm) &&
    !tokens[last]!.breaks
  )
    last--
  if (last < 0 || tokens[last]!.kind !== 'word' || !before.begins(tokens[last]!.norm)) return undefined
  const found = before.at(tokens.slice(Math.max(0, last - 3), last + 1).reverse(), 0)
  return found === undefined ? undefined : { relation: found.value.relation, from: last - found.end + 1 }
}
export const relationAfter = (
  tokens: readonly Token[],
  at: number,
): { readonly relation: Relation; readonly end: number } | undefined => {
  if (tokens[at] === undefined || tokens[at].breaks) return undefined
  const found = after.at(tokens, at)
  return found === undefined ? undefined : { relation: found.value.relation, end: found.end }
}
