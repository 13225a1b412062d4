// Bodies that are known by name: 'по данным Нацбанка', 'депутаты Мажилиса', 'МВД'.
import { foldName } from '../../../words/index.ts'
import { abbreviatedBodies, knownBodies } from '../lists/bodies.ts'
import { nounForms } from '../forms/russian.ts'
import { kazakhForms } from '../forms/kazakh.ts'
import { isBareWord, type Draft, type Scene } from '../scene.ts'
import { wordOfLine } from '../terms.ts'

interface Known {
  readonly name: string
  /** The words after the first, as they bend. */
  readonly rest: readonly string[]
}
const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

const build = (): { byForm: Map<string, Known>; folded: Set<string> } => {
  const byForm = new Map<string, Known>()
  const folded = new Set<string>()
  for (const line of knownBodies) {
    const word = wordOfLine(line)
    const name = word.replace(/[%&+]/g, '')
    folded.add(foldName(name))
    const parts = word.split(' ')
    const last = parts.at(-1) as string
    const forms = [
      ...(/[a-z]/.test(last) ? [{ form: last }] : nounForms(last)),
      ...(/[әғқңөұүһі]/.test(last) ? kazakhForms(last) : []),
    ]
    for (const { form } of forms) {
      const key = parts.length === 1 ? form : `${parts[0]} ${form}`
      if (!byForm.has(key)) byForm.set(key, { name: /[a-z]/.test(name) ? name : upper(name), rest: [] })
    }
  }
  return { byForm, folded }
}
let built: ReturnType<typeof build> | undefined

export const knownBody = (folded: string): boolean => (built ??= build()).folded.has(folded)

export const knownBodiesIn = (scene: Scene, taken: Uint8Array): Draft[] => {
  const { byForm } = (built ??= build())
  const found: Draft[] = []
  const add = (first: number, end: number, name: string, rule: string): void => {
    found.push({ kind: 'organization', manner: 'named', first, end, head: end - 1, name, rule })
  }
  for (let at = 0; at < scene.tokens.length; at++) {
    if (scene.capital[at] === 0 || taken[at] !== 0 || !isBareWord(scene, at)) continue
    const { norm, text } = scene.tokens[at]!
    const two = scene.tokens[at + 1] === undefined ? undefined : byForm.get(`${norm} ${scene.tokens[at + 1]!.norm}`)
    const one = byForm.get(norm)
    if (two !== undefined) add(at, at + 2, two.name, 'known body')
    else if (one !== undefined) add(at, at + 1, /[A-Z]/.test(text) ? text : one.name, 'known body')
    else if (scene.capital[at] === 2 && abbreviatedBodies.has(text)) add(at, at + 1, text, 'known abbreviation')
  }
  return found
}
