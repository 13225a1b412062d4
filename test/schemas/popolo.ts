// The part of the Popolo schemas (person, organization, area, post, membership, event) that an export uses, told in our own file because
// no package of the registry holds it.
const text = { type: 'string', minLength: 1 }
const day = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' }
const link = {
  type: 'object',
  required: ['url'],
  properties: { url: { type: 'string', format: 'uri' }, note: text },
  additionalProperties: false,
}
const otherName = {
  type: 'object',
  required: ['name'],
  properties: { name: text, note: text, start_date: day, end_date: day },
  additionalProperties: false,
}
const common = {
  id: text,
  name: text,
  other_names: { type: 'array', items: otherName },
  links: { type: 'array', items: link },
  created_at: { type: 'string', format: 'date-time' },
}
const list = (properties: Readonly<Record<string, object>>, required: readonly string[]): object => ({
  type: 'array',
  items: { type: 'object', required, properties, additionalProperties: false },
})
export const popoloSchema: object = {
  type: 'object',
  required: ['persons', 'organizations', 'areas', 'posts', 'memberships', 'events'],
  properties: {
    persons: list(common, ['id', 'name']),
    organizations: list(common, ['id', 'name']),
    areas: list({ ...common, identifier: text, classification: text, geometry: { type: 'object' } }, ['id', 'name']),
    posts: list({ id: text, label: text, role: text, area_id: text, organization_id: text }, ['id', 'label', 'role']),
    memberships: list(
      {
        id: text,
        person_id: text,
        post_id: text,
        role: text,
        start_date: day,
        end_date: day,
        sources: { type: 'array', items: link },
      },
      ['id', 'person_id', 'post_id'],
    ),
    events: list(
      {
        id: text,
        name: text,
        description: text,
        classification: text,
        start_date: day,
        attendees: list({ id: text, name: text }, ['name']),
        sources: { type: 'array', items: link },
      },
      ['id', 'name'],
    ),
  },
  additionalProperties: false,
}
