// Whose a statement is where Russian grammar leaves no doubt.
import { expect, test } from 'vitest'
import { claims } from './test-claims.ts'

const before = 'Цементный завод в Акколе открыли в 2020 году. '

test.each([
  ['Рядом бассейн длиной 25 метров.', 'бассейн | length 25 m'],
  ['Протяженность моста через Урал – 400 метров.', 'мост через Урал | length 400 m'],
  ['В селе заменили 13 км водопроводных сетей.', 'водопроводные сети | length 13000 m'],
  ['Гостиниц здесь 76.', 'гостиницы | count 76 гостиница'],
  ['Акимат купит 30 автобусов.', 'автобусы | count 30 автобус'],
  ['Осенью рядом добавится кафе.', 'кафе | due 2025'],
  ['В городе чинят 24 улицы.', 'улицы | count 24 улица'],
  ['Рядом строят птицефабрику. Вложит в нее инвестор 113 млрд тенге.', 'птицефабрика | investment 113000000000 KZT'],
  ['Там заработал кабинет врача.', 'кабинет врача | status operating'],
])('%s', (text, line) => {
  expect(claims(before + text, 'ru')).toContain(line)
})

test('the region is the one named last', () => {
  const text = 'Костанайская область славится зерном. На сегодня в области свыше 600 тысяч овец.'
  expect(claims(text, 'ru')).toContain('Костанайская | count 600000 овца')
})
