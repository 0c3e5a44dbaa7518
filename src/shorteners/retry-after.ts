/** The longest that is believed: a month, by which quotas are counted. */
const longest = 31 * 24 * 3600

/**
 * Seconds to wait by a `Retry-After` header, a number of them or a date (RFC 9110, 10.2.3); null
 * where it is neither. @param now In ms.
 */
export const readRetryAfter = (header: string, now: number): number | null => {
  const text = header.trim()
  // Date.parse takes much for a date, "-5" too.
  const at = /^[A-Z][a-z]{2},? .*GMT$/i.test(text) ? Date.parse(text) : NaN
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Math.ceil((at - now) / 1000)
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), longest)
}
