// Who owns what: 'компания, принадлежащая Серику Саттарову', 'Саттаров владеет банком', 'банк принадлежит фонду', 'Саттаров основал театр',
// 'фонд купил компанию'. Owners by their office ('основатель фонда') are in offices.ts.
import type { FoundFact } from './fact.ts'
import type { Item } from './items.ts'
import { isOwner } from './word-signs.ts'

const list = '(?:[POS](?:(?:,|&|,&)[aAwJ]{0,3}[POS]){0,4})'
interface Rule {
  readonly name: string
  readonly pattern: RegExp
}
const rules: readonly Rule[] = [
  // 'компания, принадлежащая Ивану Саттарову и Серику Саттарову'
  { name: 'belonging', pattern: new RegExp(`(?<property>O),?o[aAwJ]{0,4}(?<owner>${list})`, 'dg') },
  // 'принадлежащая Ивану Саттарову компания'
  { name: 'belonging-before', pattern: new RegExp(`o[aAwJ]{0,3}(?<owner>[POS])[aAw]{0,3}(?<property>O)`, 'dg') },
  // 'Саттаров, которому принадлежит банк', 'фонд, которому принадлежит банк'
  { name: 'to-whom-belongs', pattern: new RegExp(`(?<owner>[PO]),?[aew]{1,2}g[aAwn]{0,5}(?<property>O)`, 'dg') },
  // 'банк принадлежит фонду'
  { name: 'belongs', pattern: new RegExp(`(?<property>O)[aewn]{0,3}g[aAwJ]{0,4}(?<owner>[POS])`, 'dg') },
  // 'Ивану Саттарову принадлежит банк'
  { name: 'to-person-belongs', pattern: new RegExp(`(?<owner>P)[ew]{0,2}g[aAwnpq]{0,6}(?<property>O)`, 'dg') },
  // 'фонд получил контроль над банком'
  { name: 'control', pattern: new RegExp(`(?<owner>[POS])[aewv]{1,3}Cp[aAw]{0,2}(?<property>O)`, 'dg') },
  // 'фонд владеет банком', 'владеющий банком фонд'
  { name: 'owns', pattern: new RegExp(`(?<owner>[POS])[aewn,]{0,3}[kK][aAwnp]{0,6}(?<property>O)`, 'dg') },
  // 'Саттаров основал театр', 'театр, основанный Саттаровым'
  { name: 'founded', pattern: new RegExp(`(?<owner>${list})[aewnp,]{0,4}f[aAwpn]{0,5}(?<property>O)`, 'dg') },
  { name: 'founded-by', pattern: new RegExp(`(?<property>O),?b?[pwn]{0,3}F[aAwJpn]{0,5}(?<owner>${list})`, 'dg') },
  { name: 'founded-before', pattern: new RegExp(`F[aAwJ]{0,2}(?<owner>P)[aAw]{0,3}(?<property>O)`, 'dg') },
  // 'дочерняя компания фонда', 'подразделение фонда «Театр»'
  { name: 'daughter', pattern: new RegExp(`(?<property>O)[,(b-]{0,2}D[aAw]{0,3}(?<owner>O)`, 'dg') },
  { name: 'daughter-of', pattern: new RegExp(`D[aAw]{0,2}(?<owner>O)[,(-]{0,2}(?<property>O)`, 'dg') },
  // 'банк, входящий в группу «Театр»'
  { name: 'part-of', pattern: new RegExp(`(?<property>O),?E(?:pw?)[aAw]{0,2}(?<owner>O)`, 'dg') },
  // 'Саттарову принадлежит 5 % акций банка', 'доля фонда в банке'
  {
    name: 'share-belongs',
    pattern: new RegExp(`(?<owner>[POS])[aewn.,]{0,3}[gk][aAwnpe.]{0,5}q[aAwp]{0,3}(?<property>O)`, 'dg'),
  },
  { name: 'share-of', pattern: new RegExp(`q[aAwJ]{0,3}(?<owner>[POS])p[aAw]{0,2}(?<property>O)`, 'dg') },
  // 'владелец банка фонд «Театр»', 'владельцем банка является фонд', 'банк, владелец которого — Иван Саттаров'
  {
    name: 'owner-is',
    pattern: new RegExp(`W[aAw]{0,2}(?<property>O)[,(-]{0,2}[aAw]{0,2}(?:b[aAwJe]{0,3})?(?<owner>[OS])`, 'dg'),
  },
  { name: 'owner-of-which', pattern: new RegExp(`(?<property>O),W[ew]{1,2}(?:b|-)[aAwJ]{0,4}(?<owner>${list})`, 'dg') },
  // 'фонд продал банк': it owned it
  { name: 'sold', pattern: new RegExp(`(?<owner>[PO])[aevwn,]{0,4}u[aAwpn.q]{0,6}(?<property>O)`, 'dg') },
  // 'фонд купил банк', 'фонд приобрёл 5 % акций банка': what is bought is owned
  { name: 'bought', pattern: new RegExp(`(?<owner>[PO])[aevwn,]{0,4}d[aAwpn.q]{0,8}(?<property>O)`, 'dg') },
]

export const ownersIn = (items: readonly Item[]): FoundFact[] => {
  const row = items.map(({ sign, text }) => (sign === 'J' && isOwner(text) ? 'W' : sign)).join('')
  return rules.flatMap(({ name, pattern }) =>
    [...row.matchAll(pattern)].flatMap((match): FoundFact[] => {
      const [begin, end] = match.indices!.groups!['owner']!
      const property = items[match.indices!.groups!['property']![0]]!
      return items
        .slice(begin, end)
        .filter(({ sign }) => /[POS]/.test(sign))
        .map((owner) => ({ tag: 'ownership', arguments: [['owner', owner.text], ['property', property.text]], rule: name })) // prettier-ignore
    }),
  )
}
