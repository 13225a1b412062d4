// What the W3C Web Annotation Data Model asks of an annotation, its target and its two text selectors, told in our own file
// because no package of the registry holds a schema of it.
const iri = { type: 'string', format: 'uri' }
const quote = {
  type: 'object',
  required: ['type', 'exact'],
  properties: {
    type: { const: 'TextQuoteSelector' },
    exact: { type: 'string', minLength: 1 },
    prefix: { type: 'string' },
    suffix: { type: 'string' },
  },
  additionalProperties: false,
}
const position = {
  type: 'object',
  required: ['type', 'start', 'end'],
  properties: {
    type: { const: 'TextPositionSelector' },
    start: { type: 'integer', minimum: 0 },
    end: { type: 'integer', minimum: 0 },
  },
  additionalProperties: false,
}
const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation: { enum: ['describing'] },
    body: { type: 'object', required: ['type'] },
    target: {
      type: 'object',
      required: ['type', 'source', 'selector'],
      properties: {
        type: { const: 'SpecificResource' },
        source: { type: 'object', required: ['id'], properties: { id: iri, type: { const: 'Text' } } },
        selector: { type: 'array', minItems: 2, items: { anyOf: [quote, position] } },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
}
export const annotationsSchema: object = {
  type: 'object',
  required: ['@context', 'id', 'type', 'first'],
  properties: {
    '@context': { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    first: {
      type: 'object',
      required: ['type', 'items'],
      properties: { id: iri, type: { const: 'AnnotationPage' }, items: { type: 'array', items: annotation } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
}
