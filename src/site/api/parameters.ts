// Parameters that several questions share.
import { entityKinds, languages } from '../../model/index.ts'
import type { ListPaging } from '../../model/index.ts'
import type { Parameter, Values } from './describe.ts'

const inQuery = (name: string, about: string, schema: Parameter['schema'], example?: string): Parameter => ({
  name,
  in: 'query',
  about,
  schema,
  ...(example !== undefined && { example }),
})
export const words = (name: string, about: string, example?: string, maxLength = 200): Parameter =>
  inQuery(name, about, { type: 'string', maxLength }, example)
export const choice = (name: string, about: string, of: readonly string[], by?: string): Parameter =>
  inQuery(name, about, { type: 'string', enum: of, ...(by !== undefined && { default: by }) })
export const day = (name: string, about: string): Parameter =>
  inQuery(name, about, { type: 'string', maxLength: 10, format: 'date' }, '2024-12-06')

const idShape = '^[\\p{L}\\p{N}._:@-]+$'
export const idInPath: Parameter = {
  name: 'id',
  in: 'path',
  about: 'its id',
  schema: { type: 'string', maxLength: 120, pattern: idShape },
}
export const codeInPath: Parameter = {
  name: 'code',
  in: 'path',
  about: 'of a KATO place, nine digits; of a country two letters',
  schema: { type: 'string', maxLength: 9, pattern: '^(?:[0-9]{9}|[A-Z]{2})$' },
  example: '330000000',
}
export const idOf = (name: string, about: string): Parameter =>
  inQuery(name, about, { type: 'string', maxLength: 120, pattern: idShape })

export const language: Parameter = choice('language', 'of the report or the story', languages)
export const entity: Parameter = idOf('entity', 'about this entity: its id, or the code of a place')
export const place: Parameter = idOf('place', 'in this place or in anything that lies in it: its id or its code')
export const kind: Parameter = choice('kind', 'of entity', entityKinds)
export const from: Parameter = day('from', 'published on that day or later')
export const to: Parameter = day('to', 'published on that day or earlier')

const most = 100
export const paging: readonly Parameter[] = [
  inQuery('limit', `how many at once, ${most} at most`, { type: 'integer', minimum: 1, maximum: most, default: 20 }),
  inQuery('cursor', 'where the part before ended, as `next` gives it', {
    type: 'string',
    maxLength: 200,
    pattern: '^[dhsep]\\S+$',
  }),
]
export const pagingOf = ({ limit, cursor }: Values): ListPaging => ({
  limit: Number(limit),
  ...(cursor !== undefined && { cursor }),
})
