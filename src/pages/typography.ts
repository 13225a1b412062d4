// Where a line may not break: in Russian a short preposition keeps to the word after it, and № to its number. Only for the
// newsroom's own words; a source's words stay as they are stored.
import type { Language } from '../model/index.ts'

const short = /(?<![\p{L}\p{N}])(?:а|в|и|к|о|с|у|во|до|за|из|ко|на|не|ни|но|об|от|по|со)[ ](?=[\p{L}\p{N}«„“(])/giu
const numero = /(№|§)[ ](?=\d)/g
const beforeUnit =
  /(\d)[ ](?=(?:млрд|млн|тыс|трлн|мың|тенге|теңге|га|км|м²|м³|м|МВт|кВт|%|года|году|год|bn|m²|ha|km)(?![\p{L}]))/gu

export const typeset = (text: string, language: Language): string => {
  const bound = text.replace(numero, '$1\u00a0').replace(beforeUnit, '$1\u00a0')
  return language === 'ru' ? bound.replace(short, (word) => `${word.slice(0, -1)}\u00a0`) : bound
}
