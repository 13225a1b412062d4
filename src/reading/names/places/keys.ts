// Dictionary forms that a bent place name may come from. The gazetteer decides which is right: a guess that names no place is
// dropped, so the endings may be generous. Names stand in lower case here.
import type { Language } from '../../../model/index.ts'
import { placeForms } from '../../../words/index.ts'

type Ending = readonly [ending: string, instead: readonly string[]]
/** Longest first. 'Саркандского' → 'саркандский', 'саркандская'. */
const russian: readonly Ending[] = [
  ['скими', ['ский', 'ская', 'ское']], ['ского', ['ский', 'ское', 'скый']], ['скому', ['ский', 'ское']], ['ском', ['ский', 'ское']], ['ским', ['ский', 'ское']],
  ['ской', ['ская', 'ской']], ['скую', ['ская']], ['ских', ['ский', 'ская', 'ские']], ['ские', ['ский', 'ская', 'ские']], ['скою', ['ская']],
  ['ого', ['ый', 'ой', 'ое']], ['ому', ['ый', 'ой', 'ое']], ['ыми', ['ый', 'ые']], ['его', ['ий', 'ее']], ['ему', ['ий', 'ее']], ['ым', ['ый', 'ое']], ['им', ['ий', 'ее']],
  ['ых', ['ый', 'ые']], ['их', ['ий', 'ие']], ['ую', ['ая']], ['юю', ['яя']],
  ['ией', ['ия']], ['ии', ['ия', 'ий', 'ии']], ['ию', ['ия', 'ий']], ['ием', ['ий', 'ие']],
  ['ом', ['', 'о', 'ой', 'ый', 'ий']], ['ем', ['ь', 'е', 'й', '', 'ый', 'ий']], ['ой', ['а', 'ая', 'ой']], ['ей', ['я', 'а', 'ь', 'ая', 'ей']], ['ью', ['ь']],
  ['а', ['', 'о', 'а']], ['у', ['', 'а', 'о', 'у']], ['е', ['', 'а', 'о', 'е', 'я', 'ь', 'й']], ['ы', ['а', '', 'ы']], ['и', ['ь', 'а', 'я', 'й', 'и', '']], ['я', ['ь', 'й', 'я', 'е']], ['ю', ['ь', 'я', 'й', 'ю', 'е']],
  ['ам', ['ы', 'и', 'а']], ['ах', ['ы', 'и', 'а']], ['ами', ['ы', 'и', 'а']], ['ов', ['ы', 'и', 'ов', 'а']],
] // prettier-ignore

const russianKeys = (word: string): string[] => {
  const found = [word]
  for (const [ending, instead] of russian) {
    if (word.length - ending.length < 2 || !word.endsWith(ending)) continue
    for (const other of instead) found.push(word.slice(0, -ending.length) + other)
  }
  return found
}

/** 'Ақтаудағы', 'Өскеменде', 'Азияда'; of Latin letters the forms are Cyrillic, which the gazetteer folds to the same key. */
const kazakhKeys = (word: string): readonly string[] => {
  const forms = placeForms(word, 'kk')
  // Foreign names keep no harmony: 'Камерунға', 'Брюссельге'.
  const bare = forms.length > 1 || word.length < 6 ? word : word.replace(foreignEnding, '')
  return bare === word ? forms : [...forms, bare]
}
const foreignEnding = /(?:[дтн](?:ағы|егі|ан|ен|ың|ің)|[мбп]ен|[ғқ]а|[гк]е|[дт](?:а|е|ы|і)|н(?:ы|і))$/

export const dictionaryForms = (word: string, language: Language): readonly string[] => {
  if (language === 'ru') return russianKeys(word)
  if (language === 'kk') return kazakhKeys(word)
  return word.endsWith("'s") ? [word, word.slice(0, -2)] : word.endsWith("s'") ? [word, word.slice(0, -1)] : [word]
}
