// One date with what stands before and after it, and months counted from the beginning of the year.
import { coreAt } from './date-parts.ts'
import { monthsCount } from './date-quarters.ts'
import { relationAfter, relationBefore } from './date-relations.ts'
import { normAt, spanFrom, type RawDate, type Tokens } from './date-rule.ts'
import type { Core } from './date-tokens.ts'

export const months = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const { norm } = tokens[at]!
  if (norm === 'за' || norm === 'по' || norm === 'итогам' || norm === 'итоги') {
    let from = norm === 'по' && /^(?:итогам|результатам)$/.test(normAt(tokens, at + 1)) ? at + 2 : at + 1
    if (norm === 'по' && from === at + 1) return undefined
    if (/^(?:первые|первых|прошедшие|истекшие|минувшие)$/.test(normAt(tokens, from))) from++
    if (tokens[from] === undefined || tokens[from]!.breaks) return undefined
    const core = monthsCount(tokens, from)
    return core === undefined ? undefined : { first: at, end: core.end, spec: core.spec, relation: 'during' }
  }
  if (
    norm === 'the' &&
    /^(?:in|over|for|during)$/.test(tokens[at - 1]?.norm ?? '') &&
    tokens[at + 1]?.breaks === false
  ) {
    const core = normAt(tokens, at + 1) === 'first' ? undefined : monthsCount(tokens, at + 1)
    if (core !== undefined) return { first: spanFrom(tokens, at), end: core.end, spec: core.spec, relation: 'during' }
  }
  if (norm === 'first' || norm === 'алғашқы' || norm === 'первые' || norm === 'первых') {
    if (tokens[at + 1] === undefined || tokens[at + 1]!.breaks) return undefined
    const core = monthsCount(tokens, at + 1)
    return core === undefined
      ? undefined
      : { first: spanFrom(tokens, at), end: core.end, spec: core.spec, relation: 'during' }
  }
  // '9 айда', 'тоғыз айдың қорытындысы'
  const core = monthsCount(tokens, at)
  if (core === undefined || !/^(?:айда|айдың|айында|aida|ayda|aıda)$/.test(tokens[core.end - 1]!.norm)) return undefined
  if (tokens[core.end - 1]!.norm === 'айдың' && !/^(?:қорытынды|ішінде|көрсеткіш)/.test(normAt(tokens, core.end)))
    return undefined
  return { first: at, end: core.end, spec: core.spec, relation: 'during' }
}

/** A bare year is a date after a preposition and where nothing is counted: 'by 2030', 'в 2024'. */
const isBareMeant = (tokens: Tokens, core: Core): boolean => {
  if (core.spec.year === undefined || core.spec.half !== undefined) return false
  const before = normAt(tokens, core.first) === '' ? '' : (tokens[core.first - 1]?.norm ?? '')
  const beyond = tokens[core.end]
  const goesOn = beyond !== undefined && !beyond.breaks && beyond.kind === 'word'
  if (/^(?:in|by|since|until|till|before|after|from|during|through|of|for|over|throughout|starting|early|late|mid|year)$/.test(before) || (before === 'than' && /^(?:later|earlier|sooner)$/.test(normAt(tokens, core.first - 2))))
    return !goesOn || !/^(?:people|tons|million|thousand|km|percent|per|square)$/.test(beyond.norm) && !/^[a-z]{4,}s$/.test(beyond.norm) || /^(?:was|is|has|as|this|plans)$/.test(beyond.norm) // prettier-ignore
  if (/^(?:в|к|с|на|по|за|до)$/.test(before))
    return !goesOn || /^(?:и|или|был|была|было|были|будет|планируется|построили|открыли)$/.test(beyond.norm)
  return false
}

export const single = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const core = coreAt(tokens, at)
  if (core === undefined) return undefined
  if (core.bare === true && !isBareMeant(tokens, core)) return undefined
  if (core.from !== undefined || core.spec.months !== undefined) return { first: spanFrom(tokens, at), end: core.end, spec: core.spec, ...(core.from === undefined ? {} : { from: core.from }), relation: 'during' } // prettier-ignore
  const after = relationAfter(tokens, core.end)
  const before = relationBefore(tokens, at)
  if (after !== undefined) return { first: at, end: after.end, spec: core.spec, relation: after.relation }
  if (core.spec.off?.period === 'day' || before === undefined)
    return { first: at, end: core.end, spec: core.spec, relation: 'at' }
  return { first: before.from, end: core.end, spec: core.spec, relation: before.relation }
}
