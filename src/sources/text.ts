// The one text that a report keeps and all offsets count in: the source's words and lines, without what a file format,
// a keyboard or a database would each see differently.

const withoutBlankEdges = (lines: readonly string[]): readonly string[] =>
  lines.slice(
    lines.findIndex((line) => line),
    lines.findLastIndex((line) => line) + 1,
  )

/** Line ends as \n, letters composed (й is one sign), no control signs, halves of signs, or blank lines around the whole. */
export const normaliseText = (text: string): string =>
  withoutBlankEdges(
    text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
      .toWellFormed()
      .normalize('NFC')
      .split('\n')
      .map((line) => line.trimEnd()),
  ).join('\n')

export const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

/** A whole page, or so many tags that it was meant as one; a lone '<' in a text is no page. */
export const looksLikeHtml = (text: string): boolean => {
  const start = text.slice(0, 2000).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true
  return (text.slice(0, 20_000).match(/<\/(?:p|div|span|a|li|h[1-6]|article|body)>|<br\s*\/?>/gi)?.length ?? 0) >= 3
}
