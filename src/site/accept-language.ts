// Which of our languages a browser would rather read: the highest quality wins, and 'kk-KZ' asks for kk.
import { isLanguage, type Language } from '../model/index.ts'

export const preferred = (header: string | undefined, otherwise: Language = 'ru'): Language => {
  const asked = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, index) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const quality = rest.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), index }
    })
    .filter((one) => one.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index)
  return asked.map((one) => one.language).find(isLanguage) ?? otherwise
}
