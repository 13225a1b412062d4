// Whether what is said of a date lies behind or ahead: asked of the nearest verb, only for dates that do not say it themselves.
import { formsOf } from './forms.ts'
import type { Language } from '../model/index.ts'
import type { Token } from './types.ts'

export type Cue = 'past' | 'future' | undefined

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Words that speak of what is to come, whatever their own tense. */
const ahead: ReadonlySet<string> = list(
  'будет будут буду планируется планируют планирует планировалось намерен намерена намерены ожидается ожидают ожидаются предстоит должен должна должно должны ' +
    'обещает обещают обещал обещала обещали пообещал пообещали предполагается предусмотрено предусмотрен запланировано запланирован запланирована запланированы ' +
    'поручено поручил поручила поручает необходимо нужно надо следует собирается собираются рассчитывает рассчитывают хотят срок задача цель обязал потребовал намечен намечена намечено намечены назначен назначена назначено назначены отложен отложена отложили перенесен перенесена перенесли сдвинули наметили запланировали ждут ожидает ' +
    'поклялся поклялись клянется клянутся божится божатся заверил заверила заверили заверяет заверяют уверяет ручается гарантирует надеются надеется готовятся грозится велел велела велено распорядился распорядилась ' +
    'потребовал потребовала требует приказал приказала наказал наказала просит просят попросил попросила предложил рекомендовал предписано приказано задумали задумал решили решено намереваются намеревается думают думает мечтают метит ' +
    'жоспарлануда жоспарланған жоспарлап жоспарлайды жоспарланып көзделген көзделуде тиіс керек қажет керектігін қажеттігін міндетті тапсырды тапсырылды жүктеді жүктелді міндеттеді міндеттелді бұйырды сендірді межеленген межеленуде көзделіп көздеп көздейді қарастырылып күтіледі күтілуде болады бармақ ' +
    'will shall plan plans planned expected due scheduled should must intends promised promises instructed to expects aims target deadline ' +
    'hopes hope hoped aim wants want wanted pledged pledges vowed vows undertook undertakes intend intended slated likely ordered orders tasked urged urges charged demanded means forecast forecasts projected envisages envisaged pencilled earmarked proposes seeks would poised postponed moved',
)
const cueOf = (token: Token, language: Language): Cue => {
  if (token.kind !== 'word' || token.text.length < 2) return undefined
  if (ahead.has(token.norm)) return 'future'
  // 'Тапсырылуға тиіс еді': then, not now.
  if (token.norm === 'еді' || token.norm === 'болатын') return language === 'kk' ? 'past' : undefined
  if (token.text.length < 3) return undefined
  const form = formsOf(token.norm, language)[0]
  if (form === undefined || (form.pos !== 'verb' && form.pos !== 'participle')) return undefined
  if (form.tense === 'past') return 'past'
  if (form.tense === 'future') return 'future'
  return language === 'kk' && form.tense === 'present' && form.source === 'known' ? 'future' : undefined
}
const isToBe = (tokens: readonly Token[], at: number): boolean => {
  const [near, far] = [tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? '']
  return near === 'be' && /^(?:will|to|shall|must|should|can|may)$/.test(far)
}

const reach = 14
const isStop = (token: Token): boolean => token.breaks || /^[.;!?…]$/.test(token.norm)

/** The nearest cue on either side within the sentence; a comma counts as three words. */
export const cueAround = (tokens: readonly Token[], first: number, end: number, language: Language): Cue => {
  let best: Cue
  let distance = reach
  const look = (from: number, step: 1 | -1): void => {
    let far = step > 0 ? 0 : 0.5
    for (let at = from; at >= 0 && at < tokens.length && far < distance; at += step) {
      const token = tokens[at]!
      if (step > 0 ? isStop(token) : /^[.;!?…]$/.test(token.norm)) return
      far += token.kind === 'punctuation' ? 3 : 1
      const own = cueOf(token, language)
      // 'will be opened', 'to be built'
      const isAhead = language === 'en' && (isToBe(tokens, at) || tokens[at - 1]?.norm === 'to')
      const wasDue = language === 'kk' && own === 'future' && /^(?:тиіс|керек|жоспарланған|көзделген|міндетті)$/.test(token.norm) && /^(?:еді|болатын|болған)$/.test(tokens[at + 1]?.norm ?? '') // prettier-ignore
      const cue = wasDue ? 'past' : own === 'past' && isAhead ? 'future' : own
      if (cue !== undefined && far < distance) {
        best = cue
        distance = far
        return
      }
      if (step < 0 && token.breaks) return
    }
  }
  look(end, 1)
  look(first - 1, -1)
  return best
}
