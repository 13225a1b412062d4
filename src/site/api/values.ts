// What was asked against what may be asked. All slips are told at once, each with what to do.
import type { Parameter, Values } from './describe.ts'

export interface Slip {
  readonly parameter: string
  readonly detail: string
}

const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** What is wrong with it; undefined when it is good. */
const wrong = (schema: Parameter['schema'], text: string): string | undefined => {
  if (schema.type === 'integer') {
    const fits = /^\d{1,9}$/.test(text) && Number(text) >= schema.minimum && Number(text) <= schema.maximum
    return fits ? undefined : `Give a whole number from ${schema.minimum} to ${schema.maximum}.`
  }
  if ('enum' in schema) return schema.enum.includes(text) ? undefined : `Give one of: ${schema.enum.join(', ')}.`
  if (text === '') return 'Give it a value, or leave it out.'
  if (text.length > schema.maxLength) return `Give no more than ${schema.maxLength} characters.`
  if (schema.format === 'date' && !isDay(text)) return 'Give a day as YYYY-MM-DD.'
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(text))
    return `It must look like ${schema.pattern}.`
  return undefined
}

export const valuesOf = (
  parameters: readonly Parameter[],
  path: Values,
  query: URLSearchParams,
): { readonly values: Values; readonly slips: readonly Slip[] } => {
  const slips: Slip[] = []
  const known = parameters.filter((one) => one.in === 'query').map((one) => one.name)
  for (const name of new Set(query.keys()))
    if (!known.includes(name)) {
      const may = known.length ? `Parameters here are: ${known.join(', ')}.` : 'There are no parameters here.'
      slips.push({ parameter: name.slice(0, 80), detail: `There is no such parameter. ${may}` })
    } else if (query.getAll(name).length > 1) slips.push({ parameter: name, detail: 'Give it once.' })
  const values = parameters.flatMap(({ name, in: place, schema }): readonly (readonly [string, string])[] => {
    const given = place === 'path' ? path[name] : (query.get(name) ?? undefined)
    if (given === undefined) return 'default' in schema ? [[name, String(schema.default)]] : []
    const detail = wrong(schema, given)
    if (detail !== undefined) slips.push({ parameter: name, detail })
    return [[name, given]]
  })
  return { values: Object.fromEntries(values), slips }
}
