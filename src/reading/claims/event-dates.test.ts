import { describe, expect, test } from 'vitest'
import type { Language } from '../../model/index.ts'
import { claims } from './test-claims.ts'

const told = (text: string, language: Language): string[] =>
  claims(text, language, '2024-09-10').map((line) => line.split(' | ')[1]!)

describe('when a thing was or is to be', () => {
  test.each<[Language, string, string]>([
    ['kk', 'Кірпіш зауыты 2017 жылдан жұмыс істейді.', 'opened 2017'],
    ['ru', 'Старый водовод служит с 1958 года.', 'opened 1958'],
    ['en', 'The old pipeline has served the farm since 1958.', 'opened 1958'],
    ['ru', 'Баню достроят до зимы.', 'due 2024'],
    ['en', 'The bath house will be finished before winter.', 'due 2024'],
    ['ru', 'Стройка школы тянется с 2021 года.', 'started 2021'],
    ['ru', 'Новая школа приняла детей 1 сентября.', 'opened 2024-09-01'],
    ['en', 'The mill is to start up in March 2025.', 'due 2025-03'],
    ['ru', 'Школу обещают сдать до конца нынешнего.', 'due 2024'],
    ['en', 'The gym is promised for next spring.', 'due 2025'],
  ])('%s: %s', (language, text, line) => expect(told(text, language)).toContain(line))

  test.each<[Language, string, string]>([
    ['ru', 'На холме строят школу. Начали в июне.', 'started 2024-06'],
    ['kk', 'Ауылда мектеп салынып жатыр. Жұмыс мамырда басталды.', 'started 2024-05'],
    ['ru', 'На холме строят школу. Готова она будет в следующем году.', 'due 2025'],
  ])('in the sentence after it, %s: %s', (language, text, line) => {
    expect(told(text, language)).toContain(line)
    expect(told(text, language)).not.toContain('status built')
  })
})
