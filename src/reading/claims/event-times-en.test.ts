// When English events are, and which have not happened yet.
import { describe, expect, test } from 'vitest'
import { claims, reading } from './test-claims.ts'

const told = (text: string): string[] =>
  claims(text, 'en')
    .map((line) => line.split(' | ')[1]!)
    .filter((line) => /^(?:status|opened|started|due)/.test(line))

describe('a date belongs to the verb that it follows', () => {
  test.each<[string, string[]]>([
    [
      'Construction of the new bridge started in March 2024 and is due to be completed by the end of 2026.',
      ['started 2024-03', 'status started 2024-03', 'due 2026'],
    ],
    ['Construction of the new bridge started in March 2024.', ['started 2024-03', 'status started 2024-03']],
    ['The mill was opened in 2019 and will be closed in 2027.', ['opened 2019', 'status operating 2019']],
    ['In 2024 a new bridge was built and a new mill opened.', ['status built 2024', 'opened 2024', 'status operating 2024']], // prettier-ignore
    ['The mill will work from 2027.', ['due 2027']],
    ['Builders are to hand the new school over before the year is out.', ['due 2025']],
    ['A clinic will open in Lepsy.', ['status planned']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted)
  })
})

describe('what stands under a condition has not happened', () => {
  test.each([
    'Once opened, the new terminal will employ 450 people.',
    'Once it is opened, the new terminal will employ 450 people.',
    'When it is opened, the new terminal will employ 450 people.',
    'When completed, the new terminal will employ 450 people.',
    'As soon as it opens, the new terminal will employ 450 people.',
    'After the new terminal is opened, it will employ 450 people.',
    'The new terminal will employ 450 people once it is opened.',
    'If the new terminal is opened, it will employ 450 people.',
    'Upon completion the new terminal will employ 450 people.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
    expect(reading(text, 'en').claims.map(({ property, modality }) => [property, modality])).toEqual([['jobs', 'planned']]) // prettier-ignore
  })

  test('a building site stays one', () => {
    const text = 'The new terminal is under construction. Once opened, it will employ 450 people.'
    expect(told(text)).toEqual(['status under-construction'])
  })

  test('but what was opened was', () => {
    expect(told('When the mill was opened in 2019, it employed 50 people.')).toEqual(['opened 2019', 'status operating 2019']) // prettier-ignore
  })
})

describe('what is neither done nor planned tells of no state', () => {
  test.each([
    ['The bank will lend money so that the new bridge can be rebuilt.'],
    ['Three old mills were to be repaired there.'],
    ['The akim told the council what the city has built this year.'],
    ['The mill has raised capacity from 800 to 900 tons.'],
    ['The region held an enlarged meeting at the new mill.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

test.each<[string, string[]]>([
  ['The first line of the new mill should be in operation by the autumn of 2026.', ['due 2026']],
  ['The new mill was begun in April 2024.', ['started 2024-04', 'status started 2024-04']],
  ['At present 36 apartment blocks are being built in Akkol.', ['status under-construction']],
  ['In Akkol 21 km of heating networks were replaced.', ['status built']],
  ['The school will not be finished until next year.', ['due 2026']],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted)
})
