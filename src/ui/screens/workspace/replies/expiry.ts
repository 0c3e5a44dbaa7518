import { dayIn } from "~ui/parts/day-field"

/** The last local day on which a reply holds, as a date field has it; "" for none. */
export const dateOf = (expiresAt: number | null): string =>
  dayIn(expiresAt === null ? null : expiresAt - 1)

/** The end of a local day, ms since 1970; null where the field holds no day. */
export const timeOf = (date: string): number | null => {
  const [year, month, day] = date.split("-").map(Number)
  if (!year || !month || !day || year < 1970 || year > 9999) return null
  return new Date(year, month - 1, day + 1).getTime()
}
