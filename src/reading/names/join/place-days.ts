// Of which day a sentence speaks: 'в 1985 году в Целинограде' is no slip, and neither is 'Алматы, бывшая Алма-Ата'.
import { sentenceEnd, sentenceStart, type Scene } from '../scene.ts'

/** Words by which a text shows that it knows the other name; each with its phrase. */
const aware: readonly string[] = [
  'бывш | бывший Целиноград', 'ныне | Целиноград (ныне Астана)', 'нынешн | нынешняя Астана', 'прежн | под прежним именем', 'переименова | переименован в Конаев',
  'тогдашн | в тогдашнем Ермаке', 'назывался | город назывался Гурьев', 'называлась | столица называлась Акмола', 'раньше | раньше Капшагай',
  'бұрынғы | бұрынғы Қапшағай', 'қазіргі | қазіргі Қонаев', 'атауы | қаланың атауы', 'аталған | Қонаев деп аталған', 'ескі | ескі аты',
  'former | the former Kapshagay', 'formerly | Konaev, formerly Kapshagay', 'renamed | renamed Konaev', 'then | the then Nur-Sultan', 'previously | previously Tselinograd',
] // prettier-ignore
const awareness = new RegExp(`^(?:${aware.map((line) => line.split(' | ')[0]).join('|')})`)

export const knowsTheOther = (scene: Scene, at: number): boolean => {
  for (let token = sentenceStart(scene, at); token < sentenceEnd(scene, at); token++) {
    if (scene.tokens[token]!.kind === 'word' && awareness.test(scene.tokens[token]!.norm)) return true
  }
  return false
}

/** The day of the report and any earlier year that the sentence names: a name may be of either. */
export const daysAt = (scene: Scene, at: number): readonly string[] => {
  const days = [scene.published]
  for (const { firstToken, value } of scene.dates) {
    if (scene.sentenceOfToken[firstToken] === scene.sentenceOfToken[at] && value < scene.published) days.push(value)
  }
  return days
}
/** Before the time, as far as both are told: 1993 is not before 1993-05. */
export const isBefore = (day: string, time: string): boolean => {
  const sure = time.replace('~', '')
  const size = Math.min(day.length, sure.length)
  return day.slice(0, size) < sure.slice(0, size)
}
/** After the time; 'about 1993' is past for sure only some years later. */
export const isAfter = (day: string, time: string): boolean => {
  const sure = time.startsWith('~') ? String(Number(time.slice(1, 5)) + 5) : time
  const size = Math.min(day.length, sure.length)
  // On the very day of a change either name is right.
  return day.slice(0, size) > sure.slice(0, size)
}
