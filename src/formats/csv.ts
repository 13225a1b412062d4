// CSV as RFC 4180 has it: a line of names, then a line a row, ended by CRLF. What is missing is an empty field, an empty text is
// two quotes; a list or an object is its JSON. A text that a spreadsheet would take for a formula stays what it is: these files
// are data, and no sign of ours is put into it.

export const csvType = 'text/csv; charset=utf-8; header=present'

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

const field = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? quoted(text) : text
}

export const csvLine = (values: readonly unknown[]): string => `${values.map(field).join(',')}\r\n`
