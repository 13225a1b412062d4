// The part of the OC4IDS 0.9 schemas (project package, project) that an export uses: names and types of fields and closed code
// lists as the standard has them, told in our own file because no package of the registry holds it. A field that is not named
// here is an error, so that nothing is written that was not held against the standard.
const date = { type: 'string', format: 'date-time' }
const uri = { type: 'string', format: 'uri' }
const text = { type: 'string' }
const value = {
  type: 'object',
  properties: { amount: { type: 'number' }, currency: { type: 'string', pattern: '^[A-Z]{3}$' } },
  required: ['amount', 'currency'],
  additionalProperties: false,
}
const period = {
  type: 'object',
  properties: { startDate: date, endDate: date },
  additionalProperties: false,
}
const location = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string', minLength: 1 },
    description: text,
    uri,
    geometry: {
      type: 'object',
      properties: { type: { enum: ['Point'] }, coordinates: { type: 'array', items: { type: 'number' }, minItems: 2 } },
      additionalProperties: false,
    },
    gazetteer: {
      type: 'object',
      properties: { scheme: text, identifiers: { type: 'array', items: text } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
}
const document = {
  type: 'object',
  required: ['id'],
  properties: { id: text, title: text, description: text, url: uri, datePublished: date, language: text },
  additionalProperties: false,
}
const project = {
  type: 'object',
  required: ['id'],
  properties: {
    id: text,
    updated: date,
    title: text,
    description: text,
    status: { enum: ['identification', 'preparation', 'implementation', 'completion', 'completed', 'cancelled'] },
    type: { enum: ['construction', 'rehabilitation', 'replacement'] },
    period,
    locations: { type: 'array', items: location, uniqueItems: true },
    budget: { type: 'object', properties: { amount: value }, additionalProperties: false },
    completion: { type: 'object', properties: { endDate: date, finalValue: value }, additionalProperties: false },
    documents: { type: 'array', items: document },
  },
  additionalProperties: false,
}
export const oc4idsSchema: object = {
  type: 'object',
  required: ['uri', 'publisher', 'publishedDate', 'projects', 'version'],
  properties: {
    uri,
    publishedDate: date,
    version: { type: 'string', pattern: '^(\\d+\\.)(\\d+)$' },
    license: uri,
    publisher: {
      type: 'object',
      required: ['name'],
      properties: { name: text, uri },
      additionalProperties: false,
    },
    projects: { type: 'array', minItems: 1, uniqueItems: true, items: project },
  },
  additionalProperties: false,
}
