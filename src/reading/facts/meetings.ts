import type { FoundFact } from './fact.ts'
import type { Item } from './items.ts'
export const meetingsIn = (_items: readonly Item[]): FoundFact[] => []
