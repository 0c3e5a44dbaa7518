const two = (part: number) => String(part).padStart(2, "0")

/** The local day of a moment, as a date field has it; "" for none. */
export const dayIn = (at: number | null): string => {
  if (at === null) return ""
  const day = new Date(at)
  return `${String(day.getFullYear()).padStart(4, "0")}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** The last moment of a date field's day, in ms since 1970; null where it holds none. */
export const lastMomentOf = (day: string): number | null => {
  const at = new Date(`${day}T23:59:59.999`).getTime()
  return at > 0 ? at : null
}
