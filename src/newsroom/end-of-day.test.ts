import { expect, test } from 'vitest'
import { endOfDay } from './end-of-day.ts'

test('a day ends where the newsroom is', () => {
  expect(endOfDay('2025-03-01', 'UTC')).toBe('2025-03-01T23:59:59.999Z')
  expect(endOfDay('2025-03-01', 'Asia/Almaty')).toBe('2025-03-01T18:59:59.999Z')
  // Almaty put its clocks back by an hour that night.
  expect(endOfDay('2024-02-29', 'Asia/Almaty')).toBe('2024-02-29T18:59:59.999Z')
  expect(endOfDay('2024-02-28', 'Asia/Almaty')).toBe('2024-02-28T17:59:59.999Z')
})
