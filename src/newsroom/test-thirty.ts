// Thirty promises and what became of each, over the years 2019 to 2030: every state, every way from one to another.
import type { Told } from './test-years.ts'

const build = 'Аким поручил построить здание к сроку.'
const opened = (date: string) => ({ property: 'opened', date }) as const
const built = { property: 'status', value: 'built' } as const
const going = { property: 'status', value: 'under-construction' } as const
const stopped = { property: 'status', value: 'stopped' } as const
const newDate = (date: string) => ({ property: 'due', date, modality: 'promised' }) as const
const herd = (number: number) => ({ property: 'count', number, unit: 'голова' }) as const
const planned = { ...herd(1500), modality: 'planned' } as const

export const thirty: readonly Told[] = [
  {
    name: 'a year is due on its last day, and kept in time', words: build, said: '2023-05-10', due: '2024',
    lines: [
      { on: '2024-11-30', is: 'open', offers: [], history: ['open 2024'] },
      { on: '2024-12-01', is: 'due-soon' },
      { on: '2024-12-20', says: [opened('2024-12-15')] },
      { on: '2024-12-21', is: 'due-soon', offers: ['kept done-in-time'] },
      { on: '2024-12-21', marks: 'kept' },
      { on: '2025-06-01', is: 'kept', offers: [], history: ['open 2024', 'kept 2024'] },
    ],
  },
  {
    name: 'kept late', words: build, said: '2019-03-01', due: '2020-06-30',
    lines: [
      { on: '2020-07-01', is: 'overdue', offers: [] },
      { on: '2021-09-02', says: [opened('2021-09-01')] },
      { on: '2021-09-03', is: 'overdue', offers: ['kept-late done-late'] },
      { on: '2021-09-03', marks: 'kept-late' },
      { on: '2021-09-04', is: 'kept-late', history: ['open 2020-06-30', 'kept-late 2020-06-30'] },
    ],
  },
  {
    name: 'moved once', words: build, said: '2022-02-02', due: '2023',
    lines: [
      { on: '2023-11-02', says: [newDate('2025')] },
      { on: '2023-11-03', is: 'open', offers: ['moved date-changed 2025'] },
      { on: '2023-11-03', marks: 'moved' },
      { on: '2024-06-01', is: 'moved', offers: [], history: ['open 2023', 'moved 2025'] },
      { on: '2025-12-31', is: 'due-soon' },
      { on: '2026-01-01', is: 'overdue' },
    ],
  },
  {
    name: 'moved twice, kept late after all', words: build, said: '2020-01-15', due: '2020-12',
    lines: [
      { on: '2020-11-01', says: [newDate('2021-H1')] },
      { on: '2020-11-02', marks: 'moved' },
      { on: '2021-05-20', says: [newDate('2022-Q3')] },
      { on: '2021-05-21', is: 'moved', offers: ['moved date-changed 2022-Q3'] },
      { on: '2021-05-21', marks: 'moved' },
      { on: '2022-10-01', is: 'overdue', history: ['open 2020-12', 'moved 2021-H1', 'moved 2022-Q3'] },
      { on: '2022-12-05', says: [opened('2022-12-01')] },
      { on: '2022-12-06', is: 'overdue', offers: ['kept-late done-late'] },
      { on: '2022-12-06', marks: 'kept-late' },
      { on: '2023-01-01', is: 'kept-late', history: ['open 2020-12', 'moved 2021-H1', 'moved 2022-Q3', 'kept-late 2022-Q3'] },
    ],
  },
  {
    name: 'dropped, then again open', words: build, said: '2021-04-04', due: '2023',
    lines: [
      { on: '2021-12-01', says: [stopped] },
      { on: '2021-12-02', is: 'open', offers: ['dropped stopped'] },
      { on: '2021-12-02', marks: 'dropped' },
      { on: '2022-08-01', is: 'dropped', offers: [] },
      { on: '2022-08-02', says: [going] },
      { on: '2022-08-03', is: 'dropped', offers: ['against resumed'] },
      { on: '2022-08-03', marks: 'open' },
      { on: '2022-08-04', is: 'open', history: ['open 2023', 'dropped 2023', 'open 2023'] },
      { on: '2024-01-01', is: 'overdue' },
    ],
  },
  {
    name: 'cannot be checked as stated', words: 'Аким поручил ускорить работу.', said: '2022-01-01', due: null,
    lines: [
      { on: '2022-02-01', is: 'vague', offers: [], history: ['open -'] },
      { on: '2022-03-01', marks: 'vague', shown: false },
      { on: '2030-01-01', is: 'vague', offers: [], history: ['open -', 'vague -'] },
    ],
  },
  {
    name: 'no date, but the deed could be seen; then a date is named', words: 'Аким поручил построить здание.', said: '2022-01-01', due: null,
    lines: [
      { on: '2024-01-01', is: 'undated', offers: [] },
      { on: '2024-02-01', says: [newDate('2024-12-01')] },
      { on: '2024-02-02', is: 'undated', offers: ['moved date-named 2024-12-01'] },
      { on: '2024-02-02', marks: 'moved' },
      { on: '2024-12-01', is: 'due-soon', history: ['open -', 'moved 2024-12-01'] },
      { on: '2024-12-02', is: 'overdue' },
    ],
  },
  {
    name: 'no date, but a number: reached', words: 'Увеличат стадо до 1500 голов.', said: '2022-01-01', due: null, own: planned, kind: 'plan',
    lines: [
      { on: '2023-01-01', is: 'undated' },
      { on: '2023-05-01', says: [herd(1200)] },
      { on: '2023-05-02', is: 'undated', offers: [] },
      { on: '2024-05-01', says: [herd(1500)] },
      { on: '2024-05-02', is: 'undated', offers: ['kept reached-in-time'] },
      { on: '2024-05-02', marks: 'kept' },
      { on: '2024-05-03', is: 'kept' },
    ],
  },
  {
    name: 'a number that stays too small', words: 'Увеличат стадо до 1500 голов.', said: '2022-01-01', due: '2023-06', own: planned,
    lines: [
      { on: '2023-05-01', says: [herd(900)] },
      { on: '2023-06-30', is: 'due-soon', offers: [] },
      { on: '2023-08-01', says: [herd(1100)] },
      { on: '2023-08-02', is: 'overdue', offers: ['against short'] },
      { on: '2024-08-01', says: [{ ...herd(1600), date: '2024-07' }] },
      { on: '2024-08-02', is: 'overdue', offers: ['kept-late reached-late', 'against short'] },
    ],
  },
  {
    name: 'due in a half year', words: build, said: '2024-01-01', due: '2024-H2',
    lines: [
      { on: '2024-11-30', is: 'open' },
      { on: '2024-12-31', is: 'due-soon' },
      { on: '2025-01-01', is: 'overdue' },
    ],
  },
  {
    name: 'due in a quarter', words: build, said: '2024-01-01', due: '2024-Q1',
    lines: [
      { on: '2024-02-29', is: 'open' },
      { on: '2024-03-01', is: 'due-soon' },
      { on: '2024-04-01', is: 'overdue' },
    ],
  },
  {
    name: 'due in a month, of a leap year', words: build, said: '2023-06-01', due: '2024-02',
    lines: [
      { on: '2024-02-29', is: 'due-soon' },
      { on: '2024-03-01', is: 'overdue' },
    ],
  },
  {
    name: 'due on a day', words: build, said: '2024-06-01', due: '2024-12-01',
    lines: [
      { on: '2024-10-31', is: 'open' },
      { on: '2024-11-01', is: 'due-soon' },
      { on: '2024-12-01', is: 'due-soon' },
      { on: '2024-12-02', is: 'overdue' },
    ],
  },
  {
    name: 'a report that does not say when leaves both open', words: build, said: '2022-05-05', due: '2023-06',
    lines: [
      { on: '2024-02-01', says: [built] },
      { on: '2024-02-02', is: 'overdue', offers: ['kept done-when-unclear', 'kept-late done-when-unclear'] },
      { on: '2024-03-01', says: [opened('2023-05-30')] },
      { on: '2024-03-02', is: 'overdue', offers: ['kept done-in-time'] },
      { on: '2024-03-02', marks: 'kept' },
      { on: '2024-03-03', is: 'kept', offers: [] },
    ],
  },
  {
    name: 'still building after the date', words: build, said: '2022-05-05', due: '2022',
    lines: [
      { on: '2022-10-01', says: [going] },
      { on: '2022-10-02', is: 'open', offers: [] },
      { on: '2023-04-01', says: [going] },
      { on: '2023-04-02', is: 'overdue', offers: ['against not-done'] },
    ],
  },
  {
    name: 'denied after the date', words: build, said: '2022-05-05', due: '2022',
    lines: [
      { on: '2023-04-01', says: [], denies: true },
      { on: '2023-04-02', is: 'overdue', offers: ['against denied'] },
    ],
  },
  {
    name: 'kept, and a later report says it is not', words: build, said: '2021-01-01', due: '2021',
    lines: [
      { on: '2021-12-20', says: [built] },
      { on: '2021-12-21', marks: 'kept' },
      { on: '2022-06-01', says: [going] },
      { on: '2022-06-02', is: 'kept', offers: ['against undone'] },
      { on: '2022-06-02', marks: 'open', shown: false },
      { on: '2022-06-03', is: 'overdue', history: ['open 2021', 'kept 2021', 'open 2021'] },
    ],
  },
  {
    name: 'a state taken back exactly', words: build, said: '2021-01-01', due: '2021',
    lines: [
      { on: '2021-12-20', says: [built] },
      { on: '2021-12-21', marks: 'kept' },
      { on: '2021-12-22', undoes: true },
      { on: '2021-12-23', is: 'due-soon', offers: ['kept done-in-time'], history: ['open 2021'] },
      { on: '2022-01-01', is: 'overdue' },
    ],
  },
  {
    name: 'two moves taken back one after the other', words: build, said: '2021-01-01', due: '2021',
    lines: [
      { on: '2021-02-01', marks: 'moved', due: '2022', shown: false },
      { on: '2021-03-01', marks: 'moved', due: '2023', shown: false },
      { on: '2021-04-01', is: 'moved', history: ['open 2021', 'moved 2022', 'moved 2023'] },
      { on: '2021-05-01', undoes: true },
      { on: '2021-05-02', is: 'moved', history: ['open 2021', 'moved 2022'] },
      { on: '2021-06-01', undoes: true },
      { on: '2022-01-01', is: 'overdue', history: ['open 2021'] },
    ],
  },
  {
    name: 'taken back and decided otherwise', words: build, said: '2021-01-01', due: '2021',
    lines: [
      { on: '2021-06-01', marks: 'dropped', shown: false },
      { on: '2021-06-02', undoes: true },
      { on: '2021-07-01', marks: 'moved', due: '2025', shown: false },
      { on: '2021-07-02', is: 'moved', history: ['open 2021', 'moved 2025'] },
    ],
  },
  {
    name: 'read again before anybody decided', words: build, said: '2022-01-01', due: '2022', raw: true,
    lines: [
      { on: '2022-02-01', is: 'open', history: ['open 2022'] },
      { on: '2022-03-01', rereads: { due: '2022-06' } },
      { on: '2022-07-01', is: 'overdue', history: ['open 2022-06'] },
      { on: '2022-08-01', rereads: null },
      { on: '2022-08-02', is: 'gone' },
      { on: '2022-09-01', rereads: { due: '2023' } },
      { on: '2022-09-02', is: 'open', history: ['open 2023'] },
    ],
  },
  {
    name: 'read again after an editor decided', words: build, said: '2022-01-01', due: '2022',
    lines: [
      { on: '2022-02-01', marks: 'moved', due: '2023', shown: false },
      { on: '2022-03-01', rereads: { due: '2022-06' } },
      { on: '2022-04-01', is: 'moved', history: ['open 2022', 'moved 2023'] },
      { on: '2022-05-01', rereads: null },
      { on: '2022-05-02', is: 'moved', history: ['open 2022', 'moved 2023'] },
    ],
  },
  {
    name: 'marked before it was confirmed: the mark confirms it', words: build, said: '2022-01-01', due: '2022', raw: true,
    lines: [
      { on: '2022-12-01', says: [opened('2022-11-30')], raw: true },
      { on: '2022-12-02', marks: 'kept' },
      { on: '2023-01-01', is: 'kept', history: ['open 2022', 'kept 2022'] },
    ],
  },
  {
    name: 'what a machine read is offered too, and taking it confirms it', words: build, said: '2022-01-01', due: '2022',
    lines: [
      { on: '2022-12-01', says: [opened('2022-11-30')], raw: true },
      { on: '2022-12-02', is: 'due-soon', offers: ['kept done-in-time'] },
      { on: '2022-12-02', marks: 'kept' },
      { on: '2023-01-01', is: 'kept' },
    ],
  },
  {
    name: 'put off to no date', words: build, said: '2022-01-01', due: '2022',
    lines: [
      { on: '2022-10-01', marks: 'moved', due: null, shown: false },
      { on: '2030-01-01', is: 'moved', history: ['open 2022', 'moved -'] },
    ],
  },
  {
    name: 'a beginning that was promised', words: 'Аким поручил начать работы.', said: '2022-01-01', due: '2022-05',
    lines: [
      { on: '2022-04-20', says: [{ property: 'started', date: '2022-04-15' }] },
      { on: '2022-04-21', is: 'open', offers: ['kept done-in-time'] },
      { on: '2022-06-01', is: 'overdue' },
      { on: '2022-06-01', marks: 'kept' },
      { on: '2022-06-02', is: 'kept' },
    ],
  },
  {
    name: 'an opening that is announced is a new date', words: build, said: '2022-01-01', due: '2022',
    lines: [
      { on: '2022-11-01', says: [{ ...opened('2023-09-01'), modality: 'planned' }] },
      { on: '2022-11-02', is: 'open', offers: ['moved date-changed 2023-09-01'] },
      { on: '2022-11-02', marks: 'moved' },
      { on: '2023-09-02', is: 'overdue', history: ['open 2022', 'moved 2023-09-01'] },
    ],
  },
  {
    name: 'brought forward', words: build, said: '2022-01-01', due: '2025',
    lines: [
      { on: '2023-01-10', says: [newDate('2024-06')] },
      { on: '2023-01-11', is: 'open', offers: ['moved date-changed 2024-06'] },
      { on: '2023-01-11', marks: 'moved' },
      { on: '2024-07-01', is: 'overdue', history: ['open 2025', 'moved 2024-06'] },
    ],
  },
  {
    name: 'the same day in other words is no move', words: build, said: '2022-01-01', due: '2023',
    lines: [
      { on: '2022-06-01', says: [newDate('2023-12-31')] },
      { on: '2022-06-02', is: 'open', offers: [] },
      { on: '2022-07-01', says: [newDate('2023-Q4')] },
      { on: '2022-07-02', is: 'open', offers: [], history: ['open 2023'] },
    ],
  },
  {
    name: 'nobody speaks of it again', words: build, said: '2019-01-10', due: '2029',
    lines: [
      { on: '2020-01-10', is: 'open', offers: [] },
      { on: '2029-12-31', is: 'due-soon' },
      { on: '2030-01-01', is: 'overdue' },
    ],
  },
] // prettier-ignore
