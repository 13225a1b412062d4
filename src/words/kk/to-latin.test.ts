import { expect, test } from 'vitest'
import { kazakhCyrillic } from './from-latin.ts'
import { kazakhLatin } from './to-latin.ts'

test.each([
  ['Қазақстан Республикасы', 'Qazaqstan Respublikasy'],
  ['Жетісу облысы', 'Jetısu oblysy'],
  ['Ұлттық банк өңірлерге көмектеседі', 'Ūlttyq bank öñırlerge kömektesedı'],
  ['мәжіліс, ғылым, үй, шаңырақ', 'mäjılıs, ğylym, üi, şañyraq'],
  ['Іле мен Ишим', 'Ile men İşim'],
  ['ЮНЕСКО, Юрий, Я', 'İUNESKO, İurii, İa'],
  ['Цой объектіні ашты', 'Tsoi obektını aşty'],
])('%s', (cyrillic, latin) => expect(kazakhLatin(cyrillic)).toBe(latin))

test('what is no Kazakh letter stays as it is', () => {
  const text = 'ASMA INDUSTRIAL, 8,5 % – «№ 30» &amp; 2024'
  expect(kazakhLatin(text)).toBe(text)
})

test('a Kazakh word comes back as it was', () => {
  const words =
    'мектеп бала қала жол көпір үй күн ғимарат шешім өндіріс құрылыс ауыл әкім ұлт жаңа теңге сәуір мұнай айтты қойылды тоқсан бөлім'
  for (const word of words.split(' ')) expect(kazakhCyrillic(kazakhLatin(word), '2021')).toBe(word)
})

test('letters are as many words as before, and doing it twice changes nothing', () => {
  const text = 'Аудан әкімі жаңа мектептің ашылуына келді.'
  expect(kazakhLatin(text).split(' ')).toHaveLength(text.split(' ').length)
  expect(kazakhLatin(kazakhLatin(text))).toBe(kazakhLatin(text))
})
