// A reading for a person: the text with its claims marked, then tables.
import type { Reading, Span } from '../model/index.ts'
import { markedText } from './marks.ts'
import type { NumberedSpan } from './marks.ts'
import { columnsOf, oneLine, valueOf } from './words.ts'

const section = (title: string, rows: readonly (readonly string[])[], head?: readonly string[]): string =>
  rows.length ? `\n${title} (${rows.length})\n${columnsOf(head ? [head, ...rows] : rows)}\n` : ''

interface Numbered {
  readonly evidence: Span
}

export const showReading = (text: string, reading: Reading): string => {
  const { claims, quotes, instructions, visits } = reading
  // One count through all that is marked, claims first, so that the tables count on.
  const all: readonly Numbered[] = [...claims, ...quotes, ...instructions, ...visits]
  const numbers = new Map(all.map((each, at) => [each, at + 1]))
  const number = (each: Numbered): string => String(numbers.get(each))
  const marks: NumberedSpan[] = all.map((each, at) => ({ number: at + 1, span: each.evidence }))
  return [
    `${markedText(text.trimEnd(), marks)}\n`,
    section(
      'Claims',
      claims.map((claim) => [
        number(claim),
        claim.property,
        valueOf(claim),
        claim.subject,
        [claim.modality === 'reported' ? '' : claim.modality, claim.speaker ?? ''].filter(Boolean).join(', '),
      ]),
      ['', 'property', 'value', 'of', 'how, by whom'],
    ),
    section(
      'Quotes',
      quotes.map((quote) => [number(quote), quote.speaker ?? '(nobody named)', oneLine(quote.evidence.text, 60)]),
    ),
    section(
      'Instructions, promises, plans',
      instructions.map((each) => [
        number(each),
        each.kind,
        `${each.issuer ?? '?'} → ${each.addressee ?? '?'}`,
        each.due ? `due ${each.due}` : 'no date',
        oneLine(each.evidence.text, 60),
      ]),
    ),
    section(
      'Visits',
      visits.map((visit) => [number(visit), visit.who, visit.what, visit.date ?? 'no date']),
    ),
    section(
      'People',
      reading.people.map((person) => [person.name, person.office ?? '']),
    ),
    section(
      'Organisations',
      reading.organizations.map((organization) => [organization.name]),
    ),
    section(
      'Places',
      reading.places.map((place) => [place.name, place.kind, place.code ?? 'no code']),
    ),
    section(
      'Projects',
      reading.projects.map((project) => [project.name, project.place ?? '']),
    ),
    section(
      'Doubts',
      reading.doubts.map((doubt) => [doubt.about, doubt.why]),
    ),
    `\nlanguage ${reading.language}, published ${reading.published}\n`,
  ].join('')
}
