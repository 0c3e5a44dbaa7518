/** One row of all tables, in a set of such. */
export const rowName = (table: string, key: string): string => `${table} ${key}`
