import { expect, test } from 'vitest'
import { readLawfully } from '../../test-laws.ts'

const projects = (text: string): string[] =>
  readLawfully(text, { language: 'kk' }).projects.map(({ name, place }) => (place === null ? name : `${name} @ ${place}`)) // prettier-ignore

test.each([
  ['Келесте Ақсу мен Қарасу шлюздері қайта жасалды.', ['Ақсу шлюзі @ Ақсу', 'Қарасу шлюзі @ Қарасу']],
  ['Риддерде мектеп салынды.', ['мектеп @ Риддер']],
  ['Қостанайда жүк көліктеріне бөлшек жасайтын кәсіпорын салынды.', ['жүк көліктеріне бөлшек жасайтын кәсіпорын @ Қостанай']], // prettier-ignore
  ['Ауданда күніне 70 адам қабылдайтын емхана салынды, емхана жаңа.', ['емхана']],
  ['Ауылда су тазарту құрылысы 1966 жылдан бері істеп тұр.', ['су тазарту құрылысы']],
  ['Ауылда он екі жаңа мектеп салынды.', ['жаңа мектеп']],
])('%s names %s', (text, found) => {
  expect(projects(text)).toEqual(found)
})
