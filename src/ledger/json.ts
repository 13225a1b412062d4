// JSON values in text columns. PostgreSQL hands nested rows over parsed, SQLite as text; both are taken.

export const toJson = (value: unknown): string => JSON.stringify(value ?? null)
export const toJsonOrNull = (value: unknown): string | null => (value == null ? null : JSON.stringify(value))
export const fromJson = <T>(value: unknown): T => (typeof value === 'string' ? JSON.parse(value) : value) as T
