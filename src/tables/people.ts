// Given names, surnames, patronymics. A first cut by endings until the lists are built.
import type { GivenNames } from '../words/index.ts'

export const openPeople = (): GivenNames => ({
  isGiven: () => false,
  isSurname: (folded) => /(?:ov|ev|in|ova|eva|ina|bai|uli|kizi)$/.test(folded),
  isPatronymic: (folded) => /(?:ovich|evich|ovna|evna|uli|kizi)$/.test(folded),
  genderOf: (folded) =>
    /(?:ovna|evna|kizi|ova|eva|ina)$/.test(folded) ? 'f' : /(?:ich|uli|ov|ev|in)$/.test(folded) ? 'm' : undefined,
})
