import { expect, test } from 'vitest'
import { tokenize } from '../../words/index.ts'
import { verbsKk } from './lists/verbs-kk.ts'
import { verbsRu } from './lists/verbs.ts'
import { verbsEn } from './lists/verbs-en.ts'
import { englishVerbEventAt } from './verb-events-en.ts'
import { kazakhVerbEventAt } from './verb-events-kk.ts'
import { russianVerbEventAt } from './verb-events.ts'

test('every Russian verb is known in its example', () => {
  const dead = verbsRu.filter(
    (line) =>
      !tokenize(line.example).some(({ spelling }, at) => russianVerbEventAt(spelling, at)?.line.cue === line.verb),
  )
  expect(dead.map((line) => `${line.verb}: ${line.example}`)).toEqual([])
})

test('every English verb is known in its example', () => {
  const dead = verbsEn.filter((line) => {
    const norms = tokenize(line.example).map((token) => token.norm)
    return !norms.some((_, at) => englishVerbEventAt(norms, at, 0)?.line.cue === line.verb)
  })
  expect(dead.map((line) => `${line.verb}: ${line.example}`)).toEqual([])
})

test.each([
  ['The roof is being replaced.', 'going'],
  ['The town is now laying a line.', 'going'],
  ['The line will soon be strung.', 'coming'],
  ['The hall had already been renovated.', 'done'],
  ['A hall rebuilt last year is full.', 'done'],
  ['They want to widen the road.', 'coming'],
  ['They came to widen the road.', 'infinitive'],
  ['The road is due to be widened.', 'coming'],
  ['The road should have been widened.', 'coming'],
  ['The school has opened.', 'done'],
  ['Builders are to hand the school over.', 'coming'],
  ['The yard was cleaned and later widened.', 'done'],
  ['The plants are green.', undefined],
  ['They may widen the road.', undefined],
])('%s tells by its verb: %s', (text, form) => {
  const norms = tokenize(text).map((token) => token.norm)
  const found = norms.map((_, at) => englishVerbEventAt(norms, at, 0)).find((cue) => cue !== undefined)
  expect(found?.means.form).toBe(form)
})

test('every Kazakh verb is known in its example', () => {
  const dead = verbsKk.filter((line) => {
    const norms = tokenize(line.example).map((token) => token.norm)
    return !norms.some((_, at) => kazakhVerbEventAt(norms, at, 0, norms.length)?.line.cue === line.verb)
  })
  expect(dead.map((line) => `${line.verb}: ${line.example}`)).toEqual([])
})

test.each([
  ['Мектеп салынды.', 'done'],
  ['Мектеп салынып жатыр.', 'going'],
  ['Мектеп жөндеуден өтуде.', 'going'],
  ['Зауыт күзде іске қосылады.', 'coming'],
  ['Жол күзде аяқталатын болады.', 'coming'],
  ['Ауыл жаңарып, мектеп ашылады.', 'coming'],
  ['Жол жөнделіп, шам қойылды.', 'done'],
  ['Зауыт іске қосылған соң, жол жөнделген жоқ.', undefined],
  ['Зауыт салынбады.', undefined],
  ['Жұмысты бақылау тапсырылды.', undefined],
])('%s tells by its verb: %s', (text, told) => {
  const norms = tokenize(text).map((token) => token.norm)
  const first = norms.findIndex((_, at) => /^(?:сал|өт|қос|аяқ|жаңар|жөндел|тапс)/.test(norms[at]!))
  expect(kazakhVerbEventAt(norms, first, 0, norms.length)?.means.form).toBe(told)
})
