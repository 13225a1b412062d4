// The OpenAPI 3.1 document, made from the description of the operations.
import type { Operation, Parameter, Schema } from './describe.ts'
import { operations } from './operations.ts'
import { listSchema, schemas } from './schemas.ts'

export interface About {
  readonly name: string
  readonly origin: string
  readonly licence: { readonly name: string; readonly url: string } | null
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

export const answerSchema = ({ answer }: Operation): string =>
  typeof answer === 'string' ? answer : `${answer.listOf}List`

const parameter = ({ name, in: place, about, schema, example }: Parameter): Schema => ({
  name,
  in: place,
  description: about,
  required: place === 'path',
  schema,
  ...(example !== undefined && { example }),
})

const problem = (description: string): Schema => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
})

const etag: Schema = { ETag: { description: 'send it again as If-None-Match', schema: { type: 'string' } } }

const operation = (of: Operation): Schema => ({
  operationId: of.id,
  tags: [of.tag],
  summary: of.about,
  parameters: of.parameters.map(parameter),
  responses: {
    200: {
      description: 'What was asked for.',
      headers: etag,
      content: { 'application/json': { schema: ref(answerSchema(of)) } },
    },
    304: { description: 'Nothing has changed since the ETag that was sent.', headers: etag },
    400: problem('Something was asked wrongly; `errors` tell what and what to do.'),
    ...(of.parameters.some((one) => one.in === 'path') && { 404: problem('There is no such thing, or it is not public.') }),
    429: problem('Asked too often; Retry-After says when to come again.'),
    503: problem('Too much is asked for at once; Retry-After says when to come again.'),
  },
}) // prettier-ignore

export const openapi = ({ name, origin, licence }: About): object => ({
  openapi: '3.1.0',
  info: {
    title: `${name}: API`,
    version: '1',
    description:
      'Everything public, for reading. Ids stay the same for ever. A list is told a part at a time: ask again at `next` until it is null. Machine-read and human-confirmed are never mixed up: what is not confirmed is told only where it is asked for, and says so.',
    ...(licence && { license: licence }),
  },
  servers: [{ url: `${origin}/api/v1` }],
  tags: [...new Set(operations.map((one) => one.tag))].map((tag) => ({ name: tag })),
  paths: Object.fromEntries(operations.map((one) => [one.path, { get: operation(one) }])),
  components: {
    schemas: {
      ...schemas,
      ...Object.fromEntries(
        operations.flatMap((one) =>
          typeof one.answer === 'string' ? [] : [[answerSchema(one), listSchema(one.answer.listOf)]],
        ),
      ),
    },
  },
})
