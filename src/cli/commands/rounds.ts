// derek rounds: the daily look at what needs an editor, and the list it keeps.
import { nameIn } from '../../model/index.ts'
import type { Entity, KeptAttention, KeptPromise, Language, ReportLine, ShownClaim } from '../../model/index.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { dismiss, makeRound } from '../../newsroom/rounds.ts'
import { dateWords, propertyWords, wordedIn, wordings } from '../../pages/index.ts'
import type { Command } from '../command.ts'
import { dayAsked, dayOption } from '../day.ts'
import { languageAsked, languageOption } from '../language.ts'
import { limitAsked, limitOption } from '../limit.ts'
import { withNewsroom } from '../newsroom.ts'
import { evidenceLine } from '../show-timeline.ts'
import { counted, oneLine, plain } from '../words.ts'

interface Named {
  readonly promises: ReadonlyMap<string, KeptPromise>
  readonly entities: ReadonlyMap<string, Entity>
  /** What is at odds, and the reports that say it. */
  readonly claims: ReadonlyMap<string, ShownClaim>
  readonly reports: ReadonlyMap<string, ReportLine>
}
const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]))
/** Those that cannot hold together, the newest two first. */
const claimsIn = ({ kind, about }: KeptAttention): readonly string[] =>
  kind === 'contradiction' ? [about['claims'] ?? []].flat() : []
const named = async ({ ledger }: Newsroom, items: readonly KeptAttention[]): Promise<Named> => {
  const ids = (target: KeptAttention['target']): readonly string[] =>
    items.filter((item) => item.target === target).map((item) => item.targetId)
  const claims = await ledger.claimsOf({ claims: [...new Set(items.flatMap(claimsIn))] })
  return {
    claims: byId(claims),
    reports: byId(await ledger.reportLines([...new Set(claims.map((claim) => claim.reportVersionId))])),
    promises: byId(await ledger.findPromises({ ids: ids('promise'), unconfirmed: true, decided: true })),
    entities: byId(await ledger.entitiesByIds(ids('entity'))),
  }
}

const particulars = ({ kind, about }: KeptAttention, language: Language): string => {
  const w = wordings[language]
  const day = (key: string): string => dateWords(String(about[key]), language, 'note')
  if (kind === 'overdue' || kind === 'due-soon') return w.attention.dueOn(day('due'))
  if (kind === 'silent') return w.attention.since(day('since'))
  if (kind === 'contradiction') return propertyWords(about['property'] as 'cost', language)
  return `${w.outcome.why[about['code'] as 'stopped']} (${String(about['evidence'])})`
}

const line = (item: KeptAttention, { promises, entities }: Named, language: Language): string => {
  const promise = promises.get(item.targetId)
  const entity = entities.get(item.targetId)
  const name = promise
    ? `${wordedIn(promise.titles, language)?.text ?? oneLine(promise.evidence.text, 80)} [${promise.slug}]`
    : entity
      ? (nameIn(entity, language)?.name ?? entity.slug)
      : item.targetId
  return `${item.id}  ${item.firstSeen}  ${wordings[language].attention.kind[item.kind]}: ${name}; ${particulars(item, language)}`
}

/** The pieces of evidence that are at odds, one under the other. */
const evidence = (item: KeptAttention, { claims, reports }: Named, language: Language): readonly string[] =>
  claimsIn(item).map((id) => {
    const claim = claims.get(id)
    return `    ${claim ? evidenceLine(claim, { language, reports }) : id}`
  })

const page = 500
/** A page at a time: very many may wait after the first round of an old ledger. */
async function* waiting({ ledger }: Newsroom, limit = Infinity): AsyncGenerator<readonly KeptAttention[]> {
  let after: KeptAttention | undefined
  for (let left = limit; left > 0; left -= page) {
    const items = await ledger.attention({ limit: Math.min(left, page), ...(after ? { after } : {}) })
    if (items.length) yield items
    if (items.length < page) return
    after = items.at(-1)
  }
}

export const rounds: Command = {
  usage: ['rounds', 'rounds --on DATE', 'rounds --dismiss ID…'],
  about: `Looks at what is due, what nobody has spoken of for a year, what contradicts and what a later report answers, and lists what
waits for an editor. Each thing comes on the list once and leaves it when it is no longer so, and
what is at odds about one figure of one thing is one of them, with the words of each report; derek serve makes the
round once a day by itself. --dismiss waves a thing away, signed; it comes again only when something new happens.`,
  options: {
    on: dayOption,
    dismiss: { value: 'ID', multiple: true, help: 'this needs nothing' },
    reason: { value: 'WORDS', help: 'why; kept with the decision' },
    limit: limitOption,
    language: languageOption,
    json: { help: 'one JSON object a line' },
  },
  settings: ['data', 'database', 'timezone', 'by'],
  examples: ['derek rounds', 'derek rounds --dismiss 9zt3nq0m5c2v8xkd --reason "asked, nothing new" --by "A. Editor"'],
  arguments: [0, 0],
  run: async (asked, io) => {
    const language = languageAsked(asked)
    const day = dayAsked(asked, io)
    const { limit } = limitAsked(asked)
    const ids = asked.list('dismiss')
    await withNewsroom(asked, io, async (newsroom) => {
      if (ids.length) {
        await dismiss(newsroom, ids, asked.settings.by, asked.text('reason'))
        await io.err.write(`dismissed: ${counted(ids.length, 'thing')}\n`)
      } else {
        const made = await makeRound(newsroom, { day, again: true })
        if (made) await io.err.write(`round of ${day}: ${made.raised} new, ${made.resolved} no longer so\n`)
        else await io.err.write(`no round of ${day}: a later day's was made, or another process is at it\n`)
      }
      let waits = false
      for await (const items of waiting(newsroom, limit)) {
        waits = true
        const names = await named(newsroom, items)
        for (const item of items)
          if (asked.flag('json')) await io.out.write(`${JSON.stringify(item)}\n`)
          else
            for (const said of [line(item, names, language), ...evidence(item, names, language)])
              await io.out.write(`${plain(said)}\n`)
      }
      if (!waits && !asked.flag('json')) await io.out.write(`${wordings[language].attention.nothingWaits}\n`)
    })
    return 0
  },
}
