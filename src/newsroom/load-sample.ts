// Plays the sample newsroom through the verbs that a newsroom uses. Each step is a transaction and knows whether it was done
// before, so a load that was cut off is taken up where it stopped and nothing is there twice.
import { DerekError } from '../model/index.ts'
import type { ReportView } from '../model/index.ts'
import { parseBytes, toIncoming } from '../sources/index.ts'
import { Batch } from './batch.ts'
import type { Newsroom, Progress } from './newsroom.ts'
import { proposalsOf } from './proposals.ts'
import { publish } from './publish.ts'
import { readReport } from './read-report.ts'
import { deskReport } from './report-of.ts'
import { editReport, promiseOf } from './sample-editing.ts'
import type { Missing } from './sample-editing.ts'
import { sampleEntities } from './sample-entities.ts'
import type { SampleEntities } from './sample-entities.ts'
import { readSample } from './sample-folder.ts'
import type { Sample, SampleReport } from './sample-folder.ts'
import { resolver } from './selectors.ts'
import type { Resolver, ShortNames } from './selectors.ts'
import type { StoryFile } from './story-file.ts'
import { takeIn } from './take-in.ts'

export interface SampleLoaded {
  readonly reports: number
  readonly stories: number
}

/** Who signs the sample's decisions. */
const editor = 'sample editor'

/** Says in which file the trouble is, and how to go on without the sample. */
const within = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DerekError)) throw error
    const message = error.message.includes(file)
      ? error.message
      : `${error.message.replace(/\.$/, '')} (sample file ${file}).`
    throw new DerekError('sample', message, error.hint, 1, error)
  }
}

const putBasics = async ({ ledger }: Newsroom, sample: Sample): Promise<void> => {
  for (const source of sample.sources) await ledger.putSource(source)
  for (const section of sample.sections) await ledger.putSection(section)
  for (const tag of sample.tags) await ledger.putTag(tag)
}

const bringIn = async (newsroom: Newsroom, report: SampleReport, sample: Sample): Promise<string> => {
  const item = await parseBytes({ bytes: report.bytes, mediaType: '', url: null, what: report.file })
  const source = sample.sources.find((each) => each.id === item.sourceId)
  if (!source)
    throw new DerekError(
      'sample',
      `"${item.sourceId}" is not a source of the sample.`,
      'Add it to sources.json or mend the id.',
    )
  return (await takeIn(newsroom, toIncoming(item, {}, source, report.bytes, report.file))).report.id
}

/** An editor's work on a report is one batch: if any of it is there, all of it is. */
const isEdited = (view: ReportView): boolean =>
  proposalsOf(view).some((proposal) => proposal.state !== 'read') ||
  view.mentions.some((mention) => mention.entityId !== null)

const edit = async (
  newsroom: Newsroom,
  id: string,
  report: SampleReport,
  entities: SampleEntities,
  missing: Missing,
): Promise<void> => {
  const view = await deskReport(newsroom, id)
  if (isEdited(view)) return
  const batch = new Batch(newsroom)
  await editReport(batch, view, report.editing, entities, missing)
  await batch.decide(editor)
}

/** What became of promises: after all reports are in, since a later one may show it. */
const settlePromises = async (
  newsroom: Newsroom,
  report: SampleReport,
  to: Resolver,
  missing: Missing,
): Promise<void> => {
  const batch = new Batch(newsroom)
  for (const promise of report.editing.promises ?? []) {
    const kept = promiseOf(await to.view(report.key), promise, missing)
    if (!kept) continue
    const { state = kept.state, due = kept.due } = promise
    if (state === kept.state && due === kept.due) continue
    const [kind, rest] = (promise.shownBy ?? '').split(/:(.*)/s)
    const claimId = kind === 'claim' ? await to.resolve('claim', rest ?? '') : null
    const shown = kind === 'report' ? await to.view(rest ?? '') : null
    batch.add({
      kind: 'promise-state',
      promiseId: kept.id,
      state,
      due,
      claimId,
      reportVersionId: shown?.version.id ?? null,
    })
  }
  await batch.decide(editor)
}

/** An entity that only a story names, and no report's editing, is made before the story goes out. */
const ensureNamed = async (
  newsroom: Newsroom,
  files: readonly StoryFile[],
  entities: SampleEntities,
): Promise<void> => {
  const batch = new Batch(newsroom)
  for (const { body } of files)
    for (const [, key] of body.matchAll(/\]\(entity:([^)/\n]+)\)/g)) await entities.ensure(batch, key as string)
  await batch.decide(editor)
}

const refuse: Missing = (error) => {
  throw error
}

/** missing: what this reader did not find of what the sample names; throws unless told otherwise. */
export const loadSample = async (
  newsroom: Newsroom,
  folder: string,
  progress: Progress = () => {},
  missing: Missing = refuse,
): Promise<SampleLoaded> => {
  const sample = await readSample(folder)
  const entities = sampleEntities(sample.entities)
  const ids = new Map<string, string>()
  const steps = sample.reports.length * 2 + sample.stories.length
  let done = 0
  const step = (what: string): void => progress(what, ++done, steps)

  await putBasics(newsroom, sample)
  for (const report of sample.reports) {
    ids.set(report.key, await within(report.file, () => bringIn(newsroom, report, sample)))
    step('taking in the sample')
  }
  const unread = new Set((await newsroom.ledger.reports({ unread: true })).map((version) => version.reportId))
  for (const report of sample.reports) {
    const id = ids.get(report.key) as string
    if (unread.has(id)) await readReport(newsroom, id)
    await within(`editing/${report.key}.json`, () => edit(newsroom, id, report, entities, missing))
    step('reading the sample')
  }
  const names: ShortNames = { report: (key) => ids.get(key), entity: entities.idOf }
  const to = resolver(newsroom, names, (id) => deskReport(newsroom, id))
  for (const report of sample.reports)
    await within(`editing/${report.key}.json`, () => settlePromises(newsroom, report, to, missing))
  for (const files of sample.stories) {
    const key = files[0]?.key as string
    if (!(await newsroom.ledger.storyById(key)))
      await within(`stories/${key}`, async () => {
        await ensureNamed(newsroom, files, entities)
        await publish(newsroom, files, editor, { names, strict: true, missing })
      })
    step('publishing the sample')
  }
  return { reports: sample.reports.length, stories: sample.stories.length }
}
