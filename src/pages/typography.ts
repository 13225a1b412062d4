// Where a line may not break: in Russian a short preposition keeps to the word after it, and № to its number. Only for the
// newsroom's own words; a source's words stay as they are stored.
import type { Language } from '../model/index.ts'

const short = /(?<![\p{L}\p{N}])(?:а|в|и|к|о|с|у|во|до|за|из|ко|на|не|ни|но|об|от|по|со)[ ](?=[\p{L}\p{N}«„“(])/giu
const numero = /(№|§)[ ](?=\d)/g
/** Whole words, then words told by how they begin: 74 километра, 6 декабря, 37 дней, 100 мың тонна. */
const unitWord = [
  'млрд|млн|трлн|тенге|теңге|га|км|м²|м³|м|МВт|кВт|Гкал|%|лет|жыл|ж|ай|күн|апта|bn|m²|ha|km|per|beds',
  '(?:тыс|мың|миллион|миллиард|километр|шақырым|метр|гектар|тонн|процент|пайыз|год|дн[яе]|недел|месяц|мест|коек|голов|орын|төсек|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|kilomet|tonne|hectare|million|billion|thousand)\\p{L}*',
].join('|')
const beforeUnit = new RegExp(`(\\d)[ ](?=(?:${unitWord})(?!\\p{L}))`, 'gu')
const beforeMoney = /((?:млрд|млн|трлн|тыс\.|мың|миллион\p{L}*|миллиард\p{L}*))[ ](?=(?:тенге|теңге))/gu

export const typeset = (text: string, language: Language): string => {
  const bound = text.replace(numero, '$1\u00a0').replace(beforeUnit, '$1\u00a0').replace(beforeMoney, '$1\u00a0')
  return language === 'ru' ? bound.replace(short, (word) => `${word.slice(0, -1)}\u00a0`) : bound
}
