import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLedger } from '../../ledger/index.ts'
import type { Ledger } from '../../ledger/contract.ts'
import { bridgeChanges, newStory, readBridge, signature, take } from '../../ledger/test-scene.ts'
import { createApi } from './index.ts'
import type { Api } from './index.ts'
import { answerSchema } from './openapi.ts'
import { operations } from './operations.ts'

const folder = mkdtempSync(join(tmpdir(), 'derek-api-'))
let ledger: Ledger
let api: Api
let reportId: string
const apiOf = (): Api =>
  createApi({
    ledger,
    settings: { name: 'Город', origin: 'https://town.example', licence: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } },
    today: () => '2025-06-01',
  }) // prettier-ignore
beforeAll(async () => {
  ledger = await openLedger({ folder })
  const bridge = await readBridge(ledger)
  reportId = bridge.reportId
  const { promises } = (await ledger.deskReport(reportId))!
  await ledger.decide(
    [...bridgeChanges(bridge), { kind: 'confirm', target: 'promise', id: promises[0]!.id }, { kind: 'publish', story: newStory('s', { reportIds: [reportId], versions: [{ language: 'ru', slug: 's', headline: 'Рассказ s', standfirst: '', body: 'Строят [мост](entity:new-bridge).' }] }) }],
    signature,
  ) // prettier-ignore
  await take(ledger, 'О чём никто ещё не писал.', { externalId: 'hidden' })
  api = apiOf()
})
afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

// What the document says of it is tried by the schemas.
// oxlint-disable-next-line typescript/no-explicit-any
type Body = Record<string, any>
const ask = async (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET', of: Api = api) => {
  const sent = await of.answer({ method, target: `/api/v1${path}`, header: (name) => headers[name], address: '192.0.2.1' })
  const told = new Map<string, string>()
  for (let at = 0; at < sent.headers.length; at += 2) told.set(sent.headers[at]!.toLowerCase(), sent.headers[at + 1]!)
  const bytes = sent.body === null ? null : Buffer.from(sent.body as string)
  const plain = bytes && told.get('content-encoding') === 'gzip' ? gunzipSync(sent.body as Buffer) : bytes
  return { status: sent.status, headers: told, body: (plain ? JSON.parse(String(plain)) : null) as Body }
} // prettier-ignore

const checker = async () => {
  const { body: document } = await ask('/openapi.json')
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'derek', ...document })
  return (name: string, value: unknown): unknown => {
    const valid = ajv.getSchema(`derek#/components/schemas/${name}`)!
    return valid(value) ? [] : valid.errors
  }
}

test('the document is OpenAPI 3.1', async () => {
  const { status, body, headers } = await ask('/openapi.json')
  const found = await new Validator().validate(body)
  expect([status, headers.get('content-type'), found.valid, found.errors]).toEqual([200, 'application/json; charset=utf-8', true, undefined]) // prettier-ignore
  expect(body['openapi']).toBe('3.1.0')
  expect(Object.keys(body['paths'] as object)).toEqual(operations.map((one) => one.path))
})

test('every answer is as the document says', async () => {
  const faults = await checker()
  const [claim] = (await ask('/claims')).body['items'] as Body[]
  const [promise] = (await ask('/promises')).body['items'] as Body[]
  const ids: Record<string, string> = {
    '/stories/{id}': 's', '/reports/{id}': reportId, '/claims/{id}': claim!['id'], '/entities/{id}': 'new-bridge', '/promises/{id}': promise!['id'], '/places/{code}': '990000000',
  } // prettier-ignore
  for (const operation of operations) {
    const path = operation.path.replace(/\{\w+\}/, () => ids[operation.path]!)
    const { status, body } = await ask(operation.id === 'search' ? '/search?q=мост' : path)
    expect([path, status, faults(answerSchema(operation), body)]).toEqual([path, 200, []])
    expect([path, body['items']?.length]).not.toEqual([path, 0])
  }
  for (const path of ['/nothing', '/claims/nothing', '/claims?limit=0']) expect(faults('Problem', (await ask(path)).body)).toEqual([])
}) // prettier-ignore

const items = async (path: string): Promise<Body[]> => (await ask(path)).body['items']

test('filters are filters, and lists go on where they stopped', async () => {
  expect((await items('/claims?property=cost')).map((one) => [one['number'], one['unit']])).toEqual([[2e9, 'KZT']])
  expect((await items('/claims?place=990000000')).length).toBe(4)
  expect((await items('/claims?entity=new-bridge&property=length')).map((one) => one['number'])).toEqual([300])
  expect(await items('/claims?from=2024-05-07')).toEqual([])
  expect(await items('/claims?state=read')).toEqual([])
  expect((await items('/entities?kind=project&place=town')).map((one) => one['id'])).toContain('new-bridge')
  expect((await items('/stories?tag=bridge&language=ru')).map((one) => one['id'])).toEqual(['s'])
  expect((await items('/stories?place=990000000')).map((one) => one['id'])).toEqual(['s'])
  expect(await items('/stories?place=town&from=2024-05-08')).toEqual([])
  expect((await ask('/stories?place=town&entity=new-bridge')).status).toBe(400)
  expect((await items('/promises?dueTo=2024-12-31')).map((one) => one['shown'])).toEqual(['overdue'])
  const seen: string[] = []
  for (let at: string | null = '/claims?limit=1'; at !== null;) {
    const { body, headers } = await ask(at)
    seen.push(...(body['items'] as Body[]).map((one) => one['id'] as string))
    expect(headers.get('link')).toBe(body['next'] === null ? undefined : `<${body['next']}>; rel="next"`)
    at = body['next'] === null ? null : (body['next'] as string).replace('https://town.example/api/v1', '')
  }
  expect(seen).toEqual((await items('/claims')).map((one) => one['id']))
  expect(new Set(seen).size).toBe(4)
  expect(JSON.stringify(await items('/reports'))).not.toContain('никто')
})

test('evidence quotes the text of its report', async () => {
  const { body } = await ask(`/reports/${reportId}`)
  expect(body['claims'].length).toBe(4)
  for (const { evidence } of body['claims'] as Body[])
    expect((body['text'] as string).slice(evidence['start'], evidence['end'])).toBe(evidence['text'])
})

test.each([
  ['/claims?limit=1000', 400, 'limit: Give a whole number from 1 to 100.'],
  ['/claims?propety=cost', 400, 'propety: There is no such parameter. Parameters here are: entity, place, property,'],
  ['/claims?property=price', 400, 'property: Give one of: cost,'],
  ['/claims?from=2024-02-30', 400, 'from: Give a day as YYYY-MM-DD.'],
  ['/claims?from=2024-01-01&from=2024-01-02', 400, 'from: Give it once.'],
  ['/claims?entity=nobody', 400, 'Nothing here has the id or code nobody.'],
  ['/claims?place=new-bridge', 400, 'new-bridge is a project, not a place.'],
  ['/claims?cursor=2', 400, 'cursor: It must look like'],
  ['/claims?entity=', 400, 'entity: Give it a value, or leave it out.'],
  ['/places/abc', 400, 'code: It must look like'],
  ['/claims/%ff', 400, 'id: It must look like'],
  ['/claims/nothing', 404, 'There is no such thing, or it is not public.'],
  ['/prices', 404, 'There is nothing at /api/v1/prices.'],
  [`/claims?unit=${'x'.repeat(2000)}`, 414, '2,000 characters'],
])('%s is refused with what to do', async (path, status, detail) => {
  const { status: got, headers, body } = await ask(path)
  expect([got, headers.get('content-type'), body['status']]).toEqual([status, 'application/problem+json; charset=utf-8', status])
  expect(body['detail']).toContain(detail)
}) // prettier-ignore

test('what was not changed costs a short answer, and a change has a new tag', async () => {
  const first = await ask('/claims')
  const tag = first.headers.get('etag')!
  expect(tag).toMatch(/^"[\w-]{22}"$/)
  const again = await ask('/claims', { 'if-none-match': tag })
  expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, null, tag])
  const zipped = await ask('/claims', { 'accept-encoding': 'gzip, br' })
  expect([zipped.headers.get('content-encoding'), zipped.headers.get('etag') === tag, zipped.body]).toEqual(['gzip', false, first.body]) // prettier-ignore
  await ledger.decide([{ kind: 'publish', story: newStory('s2', { reportIds: [reportId] }) }], signature)
  const changed = await ask('/claims', { 'if-none-match': tag })
  expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false])
})

test('any site may read it, nobody may write, and a flood is asked to wait', async () => {
  const { headers } = await ask('/tags')
  expect([headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')]).toEqual(['*', 'cross-origin']) // prettier-ignore
  expect((await ask('/tags', {}, 'OPTIONS')).headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
  expect(await ask('/tags', {}, 'POST')).toMatchObject({ status: 405, body: { detail: 'Ask with GET.' } })
  const flooded = apiOf()
  const answers: number[] = []
  for (let count = 0; count < 25; count++) answers.push((await ask('/search?q=мост', {}, 'GET', flooded)).status)
  expect([answers.slice(0, 20).every((status) => status === 200), answers.at(-1)]).toEqual([true, 429])
  expect(Number((await ask('/search?q=мост', {}, 'GET', flooded)).headers.get('retry-after'))).toBeGreaterThan(0)
})
