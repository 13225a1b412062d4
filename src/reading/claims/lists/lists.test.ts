import { describe, expect, test } from 'vitest'
import { languages } from '../../../model/index.ts'
import { tokenize } from '../../../words/index.ts'
import { normsOf } from '../cues.ts'
import { allLists } from './index.ts'

describe.each(Object.entries(allLists))('%s', (_name, lists) => {
  test.each(languages)('every line of %s finds its own example', (language) => {
    const list = lists[language]
    const dead = list.lines.filter((line) => {
      const norms = normsOf(tokenize(line.example))
      return !list.find(norms, 0, norms.length).some((cue) => cue.line === line)
    })
    expect(dead.map((line) => `${line.cue} in: ${line.example}`)).toEqual([])
  })
})
