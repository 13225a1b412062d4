// Where things are and how they are worded, as the formats want to be told: whole addresses where the newsroom has said its own.
import {
  anchors, entityAt, homeAt, plainText, promiseAt, propertyWords, reportAt, storyAt, valueWords, visitAt, type Frame,
} from '../../pages/index.ts' // prettier-ignore
import type { Telling } from '../../formats/jsonld.ts'

type Of = Pick<Frame, 'language' | 'name' | 'origin'>

export const tellingOf = ({ language, name, origin }: Of): Telling => {
  const home = origin ?? ''
  return {
    language,
    newsroom: name,
    home: home + homeAt(language),
    story: (of, slug) => home + storyAt(of, slug),
    entity: (entity) => home + entityAt(language, entity),
    promise: (slug) => home + promiseAt(language, slug),
    visit: (slug) => home + visitAt(language, slug),
    report: (id) => home + reportAt(language, id),
    claim: (claim) => home + reportAt(language, claim.reportId, anchors.claim(claim.id)),
    words: (claim) =>
      `${propertyWords(claim.property, language)}: ${valueWords(claim, language, claim.reportLanguage)}`.replaceAll(
        '\u00a0',
        ' ',
      ),
    plain: plainText,
  }
}
