// The fields of IPTC ninjs 3.1 that we write, as a JSON Schema of our own: no package holds the published one. Names, types and
// values are the standard's (https://iptc.org/standards/ninjs/); what is not named here we do not write, and may not.

const text = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const time = { type: 'string', format: 'date-time' }
const only = (properties: Readonly<Record<string, unknown>>, required: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const list = (items: object): object => ({ type: 'array', items })
const worded = (more: Readonly<Record<string, unknown>> = {}): object =>
  list(only({ role: text, contentType: text, value: text, ...more }, ['value']))
const concepts = list(only({ name: text, rel: text, uri, literal: text }))

const item = {
  uri,
  type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  representationType: { enum: ['full', 'partial'] },
  profile: text,
  version: text,
  firstCreated: time,
  versionCreated: time,
  contentCreated: time,
  pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
  copyrightHolder: text,
  language: text,
  descriptions: worded(),
  bodies: worded({ charCount: { type: 'integer' }, wordCount: { type: 'integer' } }),
  headlines: worded(),
  people: concepts,
  organisations: concepts,
  places: concepts,
  objects: concepts,
  subjects: concepts,
  infoSources: list(only({ name: text, role: text, uri, literal: text })),
  renditions: list(
    only({ name: text, href: uri, contentType: text, width: { type: 'integer' }, height: { type: 'integer' } }, [
      'name',
    ]),
  ),
  standard: only({ name: text, version: text, schema: uri }),
}
export const ninjsSchema: object = only(
  { ...item, associations: list(only({ ...item, name: text, rel: text }, ['name', 'uri'])) },
  ['uri'],
)
