// Words of long lists that come a page at a time.
import type { Language } from '../../model/index.ts'

interface PagingWords {
  readonly label: string
  readonly before: string
  readonly after: string
  page(number: string): string
}
export const pagingWords: Readonly<Record<Language, PagingWords>> = {
  ru: { label: 'Страницы', before: 'Назад', after: 'Дальше', page: (number) => `страница ${number}` },
  kk: { label: 'Беттер', before: 'Артқа', after: 'Әрі қарай', page: (number) => `${number}-бет` },
  en: { label: 'Pages', before: 'Back', after: 'Next', page: (number) => `page ${number}` },
}
