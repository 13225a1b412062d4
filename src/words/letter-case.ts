// A dictionary form is made in lower case and then dressed as the word stood in the text: Район, РАЙОН, Касым-Жомарт.

const dressPart = (part: string, like: string): string => {
  const first = like[0]
  if (first === undefined || first === first.toLowerCase()) return part
  if (like.length > 1 && like === like.toUpperCase()) return part.toUpperCase()
  return part.slice(0, 1).toUpperCase() + part.slice(1)
}

/** Gives a lower-case form the capitals of a model, part by part where both have hyphens. */
export const dressLike = (form: string, model: string): string => {
  const parts = form.split('-')
  const models = model.split('-')
  if (parts.length === 1) return dressPart(form, model)
  return parts.map((part, at) => dressPart(part, models[at] ?? '')).join('-')
}
