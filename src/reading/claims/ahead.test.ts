import { expect, test } from 'vitest'
import type { Language } from '../../model/index.ts'
import { readLawfully } from '../test-laws.ts'

test.each<[Language, string, string]>([
  ['ru', 'Аким Серик Саттаров велел укрепить дамбу до апреля.', '2025-04'],
  ['kk', 'Әкім Серік Саттаров жоспарды наурызға дейін ұсынуды тапсырды.', '2025-03'],
  ['ru', 'Аким Серик Саттаров велел укрепить дамбу до апреля 2024 года.', '2024-04'],
])('%s: what is ordered by a day lies ahead: %s', (language, text, due) => {
  expect(readLawfully(text, { language }).instructions.map((one) => one.due)).toEqual([due])
})
