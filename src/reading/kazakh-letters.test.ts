import { expect, test } from 'vitest'
import { claims, reading } from './claims/test-claims.ts'

test.each([
  'Аудан ортасында 300 орындық мектеп салынып жатыр. Құны – 2 миллиард теңге.',
  'Ауданда картон шығаратын зауыт ашылды. Мұнда 24 маман еңбек етеді.',
])('what is said in Kazakh is read alike in Latin letters: %s', (text) => {
  const latin: Record<string, string> = { ә: 'ä', ғ: 'ğ', қ: 'q', ң: 'ñ', ө: 'ö', ұ: 'ū', ү: 'ü', і: 'ı', а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ш: 'ş', ы: 'y' } // prettier-ignore
  const letters = (words: string): string => words.toLowerCase().replace(/\p{L}/gu, (letter) => latin[letter] ?? letter)
  const written = text.replace(/\p{L}/gu, (letter) => (letter === letter.toLowerCase() ? (latin[letter] ?? letter) : (latin[letter.toLowerCase()] ?? letter).toUpperCase())) // prettier-ignore
  const said = (lines: readonly string[]): string[] => lines.map((line) => letters(line.replace(/^.*\| /, '')))
  expect(said(claims(written, 'kk'))).toEqual(said(claims(text, 'kk')))
})

test('names keep the letters that they came in', () => {
  const { people, places } = reading('Premer-mınıstr Serik Sattarov Talǵar aýdanynda jańa mektepti kórdi.', 'kk')
  expect(people.map(({ name }) => name)).toEqual(['Serik Sattarov'])
  expect(places.map(({ name }) => name)).toEqual(['Talǵar'])
})

test('each of the Latin alphabets of newspapers is read', () => {
  expect(claims('Awılda jaña mektep aşıldı, qurılısına oblıstıq byudjetten 66 mïllïon teñge bölingen.', 'kk')).toContain('mektep | status operating') // prettier-ignore
  expect(claims('Auylda jaŋa mektep saluǧa 66 million teŋge bölındı.', 'kk').join('\n')).toContain('66000000 KZT')
})
