// W3C Web Annotation: a claim as a note on the words of a report that carry it, told by the words and by their place. The
// standard counts a text in characters (code points), our spans in UTF-16 units: what lies outside of the first plane, an emoji
// in a message, is one character and two units.
import type { Bound, Modality, Property, Span } from '../model/index.ts'

/** Words before and after, by which the place is found again when the text around has changed. */
const around = 32

export interface TextPosition {
  readonly start: number
  readonly end: number
}
/** Of many spans in one text, which is walked once; spans need not be in order. */
export const inCodePoints = (text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): readonly TextPosition[] => {
  const asked = [...new Set(spans.flatMap((one) => [one.start, one.end]))].toSorted((a, b) => a - b)
  const found = new Map<number, number>()
  let [units, points, next] = [0, 0, 0]
  while (next < asked.length) {
    while (next < asked.length && (asked[next] as number) <= units) found.set(asked[next++] as number, points)
    if (units >= text.length) break
    units += (text.codePointAt(units) as number) > 0xffff ? 2 : 1
    points += 1
  }
  const of = (unit: number): number => found.get(unit) ?? points
  return spans.map((one) => ({ start: of(one.start), end: of(one.end) }))
}

const loneHigh = /[\ud800-\udbff]$/
const loneLow = /^[\udc00-\udfff]/
const before = (text: string, at: number): string => text.slice(Math.max(0, at - around), at).replace(loneLow, '')
const after = (text: string, at: number): string => text.slice(at, at + around).replace(loneHigh, '')

export interface AnnotatedClaim {
  readonly id: string
  readonly subject: string
  /** The page of the entity it is about, whole; null where nobody decided. */
  readonly about: string | null
  readonly property: Property
  readonly number: number | null
  readonly unit: string | null
  readonly date: string | null
  readonly value: string | null
  readonly bound: Bound | null
  readonly modality: Modality
  readonly speaker: string | null
  readonly evidence: Span
  readonly confirmed: boolean
}
export interface AnnotatedText {
  readonly text: string
  readonly language: string
  /** The page of the report where this text stands, whole. */
  readonly page: string
  /** Where the source published it. */
  readonly url: string | null
  readonly published: string
}

const present = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))

export const annotations = (
  of: AnnotatedText,
  claims: readonly AnnotatedClaim[],
): readonly Readonly<Record<string, unknown>>[] => {
  const positions = inCodePoints(of.text, claims.map((claim) => claim.evidence)) // prettier-ignore
  return claims.map((claim, index) => {
    const { start, end } = positions[index] as TextPosition
    const { evidence } = claim
    return {
      id: `${of.page}#c-${claim.id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: {
        type: 'Dataset',
        ...present({
          'derek:about': claim.about,
          'derek:subject': claim.subject,
          'derek:property': claim.property,
          'derek:number': claim.number,
          'derek:unit': claim.unit,
          'derek:date': claim.date,
          'derek:value': claim.value,
          'derek:bound': claim.bound,
          'derek:modality': claim.modality,
          'derek:speaker': claim.speaker,
          'derek:state': claim.confirmed ? 'confirmed' : 'read',
        }),
      },
      target: {
        type: 'SpecificResource',
        source: { id: of.page, type: 'Text', language: of.language, ...present({ 'derek:source': of.url, 'derek:published': of.published }) },
        selector: [
          { type: 'TextQuoteSelector', exact: evidence.text, prefix: before(of.text, evidence.start), suffix: after(of.text, evidence.end) },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    }
  }) // prettier-ignore
}

/** Words of ours stand under their own names; a reader of the standard may leave them out. */
export const annotationContext: readonly unknown[] = ['http://www.w3.org/ns/anno.jsonld', { derek: 'urn:derek:' }]
export const annotationType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8'

/** Head and tail of a collection whose one page holds all; the items stand between them. */
export const annotationList = (id: string, label: string): readonly [head: string, tail: string] => {
  const head = JSON.stringify({ '@context': annotationContext, id, type: 'AnnotationCollection', label })
  return [`${head.slice(0, -1)},"first":{"id":${JSON.stringify(`${id}#all`)},"type":"AnnotationPage","items":[`, ']}}']
}
