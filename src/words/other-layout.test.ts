import { expect, test } from 'vitest'
import { inOtherLayout } from './other-layout.ts'

test('the keys of one layout are read as those of the other', () => {
  const typed = ['irjkf', 'Njrftd', 'yjdsq vjcn', ',jkmybwf', 'ысрщщд', 'кщфв']
  expect(typed.map(inOtherLayout)).toEqual(['школа', 'токаев', 'новый мост', 'больница', 'school', 'road'])
})

test('signs, figures and words of both scripts are left alone', () => {
  for (const text of ['', '2023', '???', 'ТЭЦ asma', 'б!'] as const) expect(inOtherLayout(text)).toBeNull()
})
