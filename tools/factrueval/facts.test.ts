import { expect, test } from 'vitest'
import { scoreFacts } from './facts.ts'
import { f1, precision, recall, type Metrics } from './metrics.ts'
import { alike } from './strings.ts'
import { labelled } from './test-document.ts'

const mayor = (more = ''): Parameters<typeof scoreFacts>[0] =>
  labelled('мэра Тараза Ильи Саттарова ждут', {
    spans: ['0 job', '1 loc_name', '2 name', '3 surname'],
    mentions: ['LocOrg 1', 'Person 2 3'],
    coref: '1 1000\nname Тараз\n\n2 1001\nfirstname Илья\nlastname Саттаров',
    facts: `1-0 Occupation\nWho obj2 Саттаров Илья\nPosition span0 мэра\nWhere obj1 Тараз${more}`,
  })
const occupation = (...arguments_: (readonly [string, string])[]): Metrics =>
  scoreFacts(mayor(), [{ tag: 'occupation', arguments: arguments_ }]).occupation

test('an argument may be given in any form that the text or the key has', () => {
  expect(f1(occupation(['who', 'Ильи Саттарова'], ['position', 'мэра'], ['where', 'Тараза']))).toBe(1)
  expect(f1(occupation(['who', 'Илья Саттаров'], ['position', 'мэр'], ['where', 'Тараз']))).toBe(1)
  expect(f1(occupation(['who', 'Саттаров'], ['position', 'мэра'], ['where', 'Тараз']))).toBe(1)
})

test('a position counts half, a wrong argument as much as a missed one', () => {
  expect(recall(occupation(['who', 'Саттаров'], ['position', 'мэра']))).toBeCloseTo(1.5 / 2.5)
  expect(recall(occupation(['who', 'Саттаров'], ['position', 'мэра'], ['where', 'Омск']))).toBeCloseTo(1.5 / 3.5)
})

test('a position alone matches nothing', () => {
  expect(occupation(['position', 'мэра'])).toMatchObject({ creditGold: 0, gold: 1, read: 1 })
})

test('a fact told in two is worth less than one', () => {
  const parts = scoreFacts(mayor(), [
    { tag: 'occupation', arguments: [['who', 'Саттаров'], ['position', 'мэра']] },
    { tag: 'occupation', arguments: [['where', 'Тараз']] },
  ]).occupation // prettier-ignore
  // All three arguments, one of three pairs told together: (1 + 1/3) / 2.
  expect(recall(parts)).toBeCloseTo(2 / 3)
  expect(precision(parts)).toBeCloseTo(2 / 3)
  expect(parts.read).toBe(2)
})

test('hard facts count neither way', () => {
  const score = scoreFacts(mayor('\nСложность повышенная'), [{ tag: 'occupation', arguments: [['who', 'Саттаров']] }])
  expect(score.overall).toMatchObject({ gold: 0, read: 0 })
})

test('short words must be the same, long ones nearly', () => {
  expect(alike('я', 'ю')).toBe(false)
  expect(alike('россия', 'россии')).toBe(true)
  expect(alike('россией', 'россия')).toBe(false)
  expect(alike('казахстаном', 'казахстан')).toBe(true)
})
