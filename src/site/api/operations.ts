// Every question of the API, in one list.
import { promiseStates, properties } from '../../model/index.ts'
import type { ClaimList, Entity, Language, ListPart, PromiseState, Property } from '../../model/index.ts'
import { WrongParameter } from './describe.ts'
import type { ApiAsking, Operation, Told, Values } from './describe.ts'
import { entityPage, reportPage } from './details.ts'
import {
  choice, codeInPath, day, entity, from, idInPath, idOf, kind, language, paging, pagingOf, place, to, words,
} from './parameters.ts' // prettier-ignore
import { searchOperation } from './search.ts'
import { claimShape, entityShape, promiseShape, reportShape, sourceShape, storyShape, tagShape } from './shapes.ts'

/** The parameter's entity: whoever writes a wrong id is told, and not given an empty list. */
const named = async ({ ledger }: ApiAsking, parameter: string, value: string | undefined): Promise<Entity | undefined> => {
  if (value === undefined) return undefined
  const found = await ledger.entityNamed(value)
  if (found) return found
  throw new WrongParameter(parameter, `Nothing here has the id or code ${value}. /api/v1/search finds ids by names.`)
} // prettier-ignore
const placeNamed = async (asking: ApiAsking, value: string | undefined): Promise<Entity | undefined> => {
  const found = await named(asking, 'place', value)
  if (!found || found.kind === 'place') return found
  throw new WrongParameter('place', `${found.id} is a ${found.kind}, not a place. Ask for it with entity=${found.id}.`)
}
const days = ({ from: first, to: last }: Values): { readonly from?: string; readonly to?: string } => ({
  ...(first !== undefined && { from: first }),
  ...(last !== undefined && { to: last }),
})
const inLanguage = (values: Values): { readonly language?: Language } =>
  values['language'] === undefined ? {} : { language: values['language'] as Language }
const part = <T>({ items, next }: ListPart<T>, shape: (one: T) => object): Told => ({ items: items.map(shape), next })
const only = (name: string, value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [name]: value }

const states = ['confirmed', 'read', 'any'] as const

export const operations: readonly Operation[] = [
  {
    path: '/stories',
    id: 'listStories',
    tag: 'stories',
    about:
      'Published stories, newest first. Days count in UTC. A story is in a place when its text marks something there.',
    parameters: [
      language, idOf('tag', 'id of a tag'), idOf('section', 'id of a section'), entity, place, from, to, ...paging,
    ], // prettier-ignore
    answer: { listOf: 'Story' },
    ask: async (asking, values) => {
      const about = await named(asking, 'entity', values['entity'])
      const at = await placeNamed(asking, values['place'])
      if (about && at)
        throw new WrongParameter('place', 'Give either entity or place: an entity stands where it stands.')
      const which = { ...days(values), ...inLanguage(values), ...only('placeId', at?.id), ...only('tagId', values['tag']), ...only('sectionId', values['section']), ...only('entityId', about?.id) } // prettier-ignore
      return part(await asking.ledger.storyList(which, pagingOf(values)), (one) => storyShape(one, asking.origin))
    },
  },
  {
    path: '/stories/{id}',
    id: 'getStory',
    tag: 'stories',
    about: 'One published story.',
    parameters: [idInPath],
    answer: 'Story',
    ask: async ({ ledger, origin }, { id }) => {
      const found = await ledger.storyNamed(id ?? '')
      return found && storyShape(found, origin)
    },
  },
  {
    path: '/reports',
    id: 'listReports',
    tag: 'reports',
    about: 'Public reports, newest first.',
    parameters: [language, entity, place, idOf('source', 'id of a source'), from, to, ...paging],
    answer: { listOf: 'Report' },
    ask: async (asking, values) => {
      const about = await named(asking, 'entity', values['entity'])
      const at = await placeNamed(asking, values['place'])
      const which = { ...days(values), ...inLanguage(values), ...only('entityId', about?.id), ...only('placeId', at?.id), ...only('sourceId', values['source']) } // prettier-ignore
      return part(await asking.ledger.reportList(which, pagingOf(values)), (one) => reportShape(one, asking.origin))
    },
  },
  {
    path: '/reports/{id}',
    id: 'getReport',
    tag: 'reports',
    about: 'One report with its text and claims. The id of a version shows that version.',
    parameters: [idInPath, choice('state', 'of its claims', states, 'confirmed')],
    answer: 'ReportPage',
    ask: (asking, values) => reportPage(asking, values['id'] ?? '', values['state'] as ClaimList['state']),
  },
  {
    path: '/claims',
    id: 'listClaims',
    tag: 'claims',
    about:
      'What reports say of entities, newest report first. With state=read, what a machine read and nobody confirmed.',
    parameters: [
      entity, place, choice('property', 'of what', properties), words('unit', 'of the number', 'KZT', 60), language,
      choice('state', 'confirmed by an editor, read by a machine, or any', states, 'confirmed'), from, to, ...paging,
    ], // prettier-ignore
    answer: { listOf: 'Claim' },
    ask: async (asking, values) => {
      const about = await named(asking, 'entity', values['entity'])
      const at = await placeNamed(asking, values['place'])
      if (about && at)
        throw new WrongParameter('place', 'Give either entity or place: an entity stands where it stands.')
      const which: ClaimList = {
        ...days(values),
        ...inLanguage(values),
        ...only('entityId', about?.id),
        ...only('placeId', at?.id),
        ...only('unit', values['unit']),
        ...(values['property'] !== undefined && { property: values['property'] as Property }),
        state: values['state'] as ClaimList['state'],
      }
      return part(await asking.ledger.claimList(which, pagingOf(values)), (one) => claimShape(one, asking.origin))
    },
  },
  {
    path: '/claims/{id}',
    id: 'getClaim',
    tag: 'claims',
    about: 'One claim with its evidence.',
    parameters: [idInPath],
    answer: 'Claim',
    ask: async ({ ledger, origin }, { id }) => {
      const found = await ledger.claimNamed(id ?? '')
      return found && claimShape(found, origin)
    },
  },
  {
    path: '/entities',
    id: 'listEntities',
    tag: 'entities',
    about:
      'Projects, places, people and organisations, those lately heard of first. In a place: projects and places within it.',
    parameters: [kind, place, ...paging],
    answer: { listOf: 'Entity' },
    ask: async (asking, values) => {
      const at = await placeNamed(asking, values['place'])
      const which = { ...only('placeId', at?.id), ...(values['kind'] !== undefined && { kind: values['kind'] as Entity['kind'] }) } // prettier-ignore
      return part(await asking.ledger.entityList(which, pagingOf(values)), (one) => entityShape(one, asking.origin))
    },
  },
  {
    path: '/entities/{id}',
    id: 'getEntity',
    tag: 'entities',
    about: 'One entity with what is around it. One that was joined into another is told as that other.',
    parameters: [idInPath],
    answer: 'EntityPage',
    ask: async (asking, { id }) => {
      const found = await asking.ledger.entityNamed(id ?? '')
      return found && entityPage(asking, found)
    },
  },
  {
    path: '/places/{code}',
    id: 'getPlace',
    tag: 'entities',
    about: 'One place by its code.',
    parameters: [codeInPath],
    answer: 'EntityPage',
    ask: async (asking, { code }) => {
      const found = await asking.ledger.entityNamed(code ?? '')
      return found && found.kind === 'place' ? entityPage(asking, found) : null
    },
  },
  {
    path: '/promises',
    id: 'listPromises',
    tag: 'promises',
    about: 'Instructions, promises and plans, what is due first comes first; what has no date comes last.',
    parameters: [
      choice('state', 'as an editor left it', promiseStates),
      idOf('issuer', 'id of who gave it'),
      idOf('addressee', 'id of whom it is for'),
      idOf('about', 'id of what it is about; of a place also anything within it'),
      day('dueFrom', 'due on that day or later'),
      day('dueTo', 'due on that day or earlier'),
      ...paging,
    ],
    answer: { listOf: 'Promise' },
    ask: async (asking, values) => {
      const issuer = await named(asking, 'issuer', values['issuer'])
      const addressee = await named(asking, 'addressee', values['addressee'])
      const about = await named(asking, 'about', values['about'])
      const which = {
        ...only('issuerId', issuer?.id),
        ...only('addresseeId', addressee?.id),
        ...only('subjectId', about?.id),
        ...only('dueFrom', values['dueFrom']),
        ...only('dueTo', values['dueTo']),
        ...(values['state'] !== undefined && { state: values['state'] as PromiseState }),
      }
      const { ledger, origin, today } = asking
      return part(await ledger.promiseList(which, pagingOf(values)), (one) => promiseShape(one, origin, today))
    },
  },
  {
    path: '/promises/{id}',
    id: 'getPromise',
    tag: 'promises',
    about: 'One promise with its history.',
    parameters: [idInPath],
    answer: 'Promise',
    ask: async ({ ledger, origin, today }, { id }) => {
      const found = await ledger.promiseNamed(id ?? '')
      return found && promiseShape(found, origin, today)
    },
  },
  searchOperation,
  {
    path: '/sources',
    id: 'listSources',
    tag: 'lists',
    about: 'All sources.',
    parameters: [],
    answer: { listOf: 'Source' },
    ask: async ({ ledger }) => ({ items: (await ledger.publicSources()).map(sourceShape), next: null }),
  },
  {
    path: '/tags',
    id: 'listTags',
    tag: 'lists',
    about: 'All tags.',
    parameters: [],
    answer: { listOf: 'Tag' },
    ask: async ({ ledger }) => ({ items: (await ledger.publicTags()).map(tagShape), next: null }),
  },
]
