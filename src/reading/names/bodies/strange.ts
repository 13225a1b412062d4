// In English, a word with capitals inside or of capitals alone is a company as a rule: 'QazaqGaz', 'KEGOC'.
import { isBareWord, languageAt, opensSentence, textOf, type Draft, type Scene } from '../scene.ts'
import { lookUp } from '../places/look-up.ts'
import { body } from './quoted.ts'

const known =
  /^(?:gcal|kzt|usd|eur|mln|bln|gdp|ceo|chpp|sme|smes|ngo|ngos|covid|hpp|npp|tpp|lrt|brt|asap|phd|expo|it|mwh|gwh|kwh|unt|vat|csto|ussr|ppp)(?:-\d+)?$/
const isBrand = (text: string): boolean => /^\p{Lu}{4,}$/u.test(text) || /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(text)

/** Words with which companies end their names: 'Standard Cement', 'Kazrost Engineering'. */
const trade = /^(?:engineering|invest|investment|investments|agro|cement|glass|steel|oil|gas|energy|foods|food|fish|milk|holding|trade|trading|railway|railways|construction|capital|motors|logistics|industries|industrial|metals|mining|resources|petroleum|telecom|airlines|airways|express|systems|technologies|technology|solutions|partners|pharm|pharma|textile|textiles|chemicals|minerals|gold|copper|power|electric|group|house|products|concrete|bank|media|development)$/ // prettier-ignore
/** 'by China Railway', 'Kazrost Engineering, has put': two capitals at least, the last a word of trade, or whoever something is done by. */
const tradeName = (scene: Scene, at: number, taken: Uint8Array): number => {
  let end = at
  while (isNamePart(scene, end, taken)) end++
  if (end - at < 2 || end - at > 5 || scene.terms[end - 1]!.some(({ role, sort }) => role === 'place' || (role === 'project' && sort !== 'works'))) return at // prettier-ignore
  // 'Kazakh Energy Minister' is an office.
  if (scene.terms[end]?.some(({ role }) => role === 'office')) return at
  if (trade.test(scene.tokens[end - 1]!.norm)) return end
  // 'KAZ Minerals Aktogay': a daughter named by its place.
  const inside = end - at === 3 && trade.test(scene.tokens[at + 1]!.norm) && !/^(?:development|investment|house|power|energy|gas|oil|group|bank)$/.test(scene.tokens[at + 1]!.norm) // prettier-ignore
  if (inside && !scene.terms[end]?.some(({ role }) => role === 'project' || role === 'place')) return end
  return end <= at + 4 && (isCompanyTold(scene, at, end) || isDoer(scene, at, end)) ? end : at
}
/** 'Steppe Builders, a construction company, …'. */
const isCompanyTold = (scene: Scene, at: number, end: number): boolean => {
  if (scene.tokens[end]?.norm !== ',' || !/^(?:a|an|the)$/.test(scene.tokens[end + 1]?.norm ?? '')) return false
  for (let on = end + 2; on < end + 6; on++) {
    const { kind, norm } = scene.tokens[on] ?? scene.tokens[at]!
    if (kind !== 'word') return false
    if (/^(?:company|firm|contractor|developer|producer|manufacturer|corporation|holding|enterprise|operator|subsidiary|investor)$/.test(norm)) return true // prettier-ignore
  }
  return false
}
/** 'is run by Steppe Cable', 'head of Steppe Cable': whoever a thing is made or run by, whoever has a head. */
const isDoer = (scene: Scene, at: number, end: number): boolean => {
  const [before, link] = [scene.tokens[at - 2]?.norm ?? '', scene.tokens[at - 1]?.norm]
  if (lookUp(scene.tables.places, [scene.tokens[end - 1]!.norm], 'en').length > 0) return false
  if (link === 'by') return /^(?:built|run|made|owned|funded|financed|produced|operated|managed|developed|carried|implemented|supplied|laid|repaired)$/.test(before) // prettier-ignore
  return link === 'of' && /^(?:head|director|ceo|chairman|founder|owner|manager|representative|representatives|employees|workers|subsidiary)$/.test(before) // prettier-ignore
}
const isNamePart = (scene: Scene, at: number, taken: Uint8Array): boolean => {
  const token = scene.tokens[at]
  if (token === undefined || (taken[at] ?? 0) !== 0 || token.breaks) return false
  return token.kind === 'word' && token.script === 'latin' && (scene.capital[at] ?? 0) > 0 && !scene.terms[at]!.some(({ role }) => role === 'office') // prettier-ignore
}

export const tradeRule = 'capitals that end in a word of trade'
/** taken: whatever already belongs to something. */
export const brandsInEnglish = (scene: Scene, taken: Uint8Array): Draft[] => {
  const found: Draft[] = []
  for (const at of scene.capitals) {
    if (taken[at] !== 0 || languageAt(scene, at) !== 'en' || !isBareWord(scene, at)) continue
    if (at < (found.at(-1)?.end ?? 0)) continue
    const end = opensSentence(scene, at) && /^(?:the|a|an|its)$/.test(scene.tokens[at]!.norm) ? at : tradeName(scene, at, taken) // prettier-ignore
    if (end > at) {
      found.push(body(at, end, at, textOf(scene, at, end).replace(/['’]s$/, ''), tradeRule))
      continue
    }
    const { text, norm } = scene.tokens[at]!
    const bare = text.replace(/['’]s$/, '')
    // A row of capitals is a heading.
    if (
      !isBrand(bare) ||
      known.test(norm) ||
      scene.terms[at]!.length > 0 ||
      scene.capital[at - 1] === 2 ||
      scene.capital[at + 1] === 2
    )
      continue
    if (
      scene.terms[at + 1]?.some(({ role }) => role === 'place') ||
      lookUp(scene.tables.places, [norm], 'en').length > 0
    )
      continue
    found.push(body(at, at + 1, at, bare, 'brand by its capitals'))
  }
  return found
}
