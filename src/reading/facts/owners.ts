import type { FoundFact } from './fact.ts'
import type { Item } from './items.ts'
export const ownersIn = (_items: readonly Item[]): FoundFact[] => []
