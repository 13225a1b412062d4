import { expect, test } from 'vitest'
import { readLawfully } from '../../test-laws.ts'

const names = (text: string): string[] => readLawfully(text, { language: 'en' }).projects.map(({ name }) => name)

test.each<[string, string[]]>([
  ['The Almaty – Astana highway is long.', ['Almaty – Astana highway']],
  ['He saw an assembly line for city buses.', ['assembly line for city buses']],
  ['The Palace of Children and Youth is open.', ['Palace of Children and Youth']],
  ['A school for 420 children is being built.', ['school for 420 children']],
  ['A school in Tekeli is being built.', ['school in Tekeli']],
  ['It is built under the state programme Nurly Zhol.', ['state programme Nurly Zhol']],
  ['Minister Serik Sattarov visited Ansar Agro Foods.', ['Ansar Agro Foods']],
  ['The road from Semey to Ayagoz is long.', ['road from Semey to Ayagoz']],
  ['It measures 12,000 square meters.', []],
  ['The site of the new cement plant is large.', ['cement plant']],
  ['Builders are putting up Balausa, a new microdistrict.', ['Balausa']],
  ['“Tarlan Arena”, a sports complex, is ready.', ['“Tarlan Arena”']],
  ['There is a plan for a new residential area, Balausa, in Akkol.', ['Balausa']],
  ['In Akkol, the city stadium is ready.', ['city stadium']],
  ['The akim spoke of Nurly Zher.', ['Nurly Zher']],
  ['Minister Serik Sattarov saw Ansar Brick Factory LLP.', ['Ansar Brick Factory LLP']],
  ['It is part of the state programme of industrial and innovative development.', ['state programme of industrial and innovative development']], // prettier-ignore
  ['A 310-place school and a 50-MW wind farm are ready.', ['310-place school', 'wind farm']],
  ['Work on the bus terminal is well under way.', ['bus terminal']],
  ['Finished in August, the school is full.', ['school']],
  ['The town became the centre of Akmola region.', []],
  ['It has six lanes and two courts.', []],
  ['Minister Serik Sattarov called at XYL Sut, a dairy in Akkol.', ['XYL Sut']],
  ['A media centre and a medical centre are open.', ['media centre', 'medical centre']],
])('projects in: %s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})
