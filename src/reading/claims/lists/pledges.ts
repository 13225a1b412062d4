// In someone's own words: verbs that undertake ('we will help', 'поможем') and verbs that command ('Put in order', 'обеспечьте'). The
// persons of verbs are told by their endings, so only what has no ending is listed.

/** 'Правительство поможет': an office that will help, support, provide. */
export const helpsRu: RegExp =
  /^(?:помо(?:жет|гут)|помогать|поддерж(?:ит|ат|ивать)|обеспеч(?:ит|ат|ивать)|выдел(?:ит|ят)|окаж(?:ет|ут)|найд(?:ет|ут)|возьм(?:ет|ут)|сдела(?:ет|ют)|постара(?:ется|ются))$/
export const bodiesRu: RegExp = /^(?:правительств|государств|акимат|министерств|мы$|я$|компани|руководств)/
export const weKk: RegExp = /[аеыій](?:мыз|міз|мын|мін)$/
/** '-ем', '-им' of the perfective: asked of the word's forms; these hedge it into a plan. */
export const hedges: RegExp = /^(?:наверное|возможно|вероятно|видимо|пожалуй|мүмкін|probably|perhaps|maybe)$/

export const imperativeRu: RegExp = /(?:[аеиоуыяю]йте|[бвгджзклмнпрстфхцчшщ]ите|[бвгджзклмнпрстфхцчшщ]ьте)(?:сь)?$/
export const imperativeKk: RegExp = /(?:[ыі]ңыз|[ыі]ңіз|ңыздар|ңіздер)$/
export const imperativesEn: ReadonlySet<string> = new Set(
  (
    'put knock talk make take check finish ensure bring provide keep speed prepare submit report find build open complete repair start stop look get give ' +
    'work hold create improve pay raise reduce increase develop strengthen solve settle set show tell ask help remember see do'
  ).split(' '),
)
