// Who dealt with whom: purchases, loans, fines, investments, contracts. Both sides must be named in the sentence.
import type { FoundFact } from './fact.ts'
import type { Item } from './items.ts'

const few = '[^POLS.:;]{0,6}'
interface Rule {
  readonly name: string
  readonly kind: string | undefined
  readonly pattern: RegExp
}
const purchase = 'купля/продажа'
const rules: readonly Rule[] = [
  // 'фонд купил банк', 'фонд продал банк компании'
  { name: 'bought', kind: purchase, pattern: new RegExp(`(?<one>[PO])${few}d${few}(?:y|[^z])?${few}(?<other>O)`, 'dg') },
  { name: 'sold', kind: purchase, pattern: new RegExp(`(?<one>[POS])${few}u${few}(?<other>[OS])`, 'dg') },
  // 'покупка фондом банка', 'сделка между фондом и банком', 'сделка фонда — банка'
  { name: 'purchase', kind: purchase, pattern: new RegExp(`U[^POLS.:;]{0,3}(?<one>[PO])[aAwp&,-]{0,4}(?<other>O)`, 'dg') },
  { name: 'purchase-behind', kind: purchase, pattern: new RegExp(`(?<one>[OP])${few}U[^POLS.:;]{0,4}(?<other>O)`, 'dg') },
  { name: 'sold-to', kind: purchase, pattern: new RegExp(`(?<one>O)[aewn,]{0,3}b?c[^POLS.:;]{0,4}(?<other>[OP])`, 'dg') },
  // 'суд оштрафовал банк', 'наложила штраф на банк'
  { name: 'fined', kind: 'наложение/выплата штрафа', pattern: new RegExp(`(?<one>[OS])${few}y${few}(?<other>[POS])`, 'dg') },
  { name: 'fine', kind: 'наложение/выплата штрафа', pattern: new RegExp(`y[^POLS.:;]{0,5}(?<one>[OS])[^POLS.:;]{0,3}(?<other>[OS])`, 'dg') },
  // 'банк дал фонду кредит', 'фонд должен банку'
  { name: 'lent', kind: 'займ/возвращение займа', pattern: new RegExp(`(?<one>[OS])${few}v[^POLS.:;]{0,3}(?<other>[OS])[^POLS.:;]{0,3}z`, 'dg') },
  { name: 'lent-behind', kind: 'займ/возвращение займа', pattern: new RegExp(`(?<one>[OS])${few}z[aAwn]{0,3}(?<other>[OS])`, 'dg') },
  // 'фонд вложил в банк'
  { name: 'invested', kind: 'инвестиции', pattern: new RegExp(`(?<one>[POS])${few}i${few}(?<other>[OS])`, 'dg') },
  { name: 'investment', kind: 'инвестиции', pattern: new RegExp(`i[aAwn]{0,3}(?<one>[POS])[aAwpn]{0,4}(?<other>[OS])`, 'dg') },
  // 'фонд подписал договор с банком', 'фонд и банк заключили соглашение'
  { name: 'signed', kind: undefined, pattern: new RegExp(`(?<one>[POS])${few}l${few}j${few}s[aAwJ]{0,4}(?<other>[POS])`, 'dg') },
  { name: 'they-signed', kind: undefined, pattern: new RegExp(`(?<one>[OS])&[aAw]{0,3}(?<other>[OS])[^POLS.:;]{0,2}l${few}j`, 'dg') },
  // 'договор между фондом и банком', 'соглашение фонда с банком', 'сделка с банком'
  { name: 'contract-between', kind: undefined, pattern: new RegExp(`[jU][aAwp]{0,2}x(?<one>[POS])&[aAwJ]{0,3}(?<other>[POS])`, 'dg') },
  { name: 'contract-with', kind: undefined, pattern: new RegExp(`(?:(?<one>[OS])[^POLS.:;]{0,6}j|j[aAw]{0,2}(?<first>[OS]))[aAwpn]{0,5}s[aAwJ]{0,4}(?<other>[OS])`, 'dg') },
  { name: 'deal-with', kind: purchase, pattern: new RegExp(`(?<one>[OS])[^POLS.:;]{0,6}U[aAwpn]{0,5}s[aAwJ]{0,4}(?<other>[OS])`, 'dg') },
] // prettier-ignore

export const dealsIn = (items: readonly Item[]): FoundFact[] => {
  const row = items.map(({ sign }) => sign).join('')
  return rules.flatMap(({ name, kind, pattern }) =>
    [...row.matchAll(pattern)].map((match): FoundFact => {
      const { one, first, other } = match.indices!.groups!
      const sides = [items[(one ?? first)![0]]!, items[other![0]]!].map(({ text }) => ['participant', text] as const)
      return { tag: 'deal', arguments: kind ? [...sides, ['type', kind]] : sides, rule: name }
    }),
  )
}
