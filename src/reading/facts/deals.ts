import type { FoundFact } from './fact.ts'
import type { Item } from './items.ts'
export const dealsIn = (_items: readonly Item[]): FoundFact[] => []
