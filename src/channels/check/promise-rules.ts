import type { Finding, LinkRule } from "./finding"

const DAY = 24 * 60 * 60 * 1000

/** What is promised with it: a coupon, or words that open an app. */
export const promiseRules: LinkRule = ({ coupon, couponEndsAt, expiresAt, now }) => {
  const found: Finding[] = []
  if (coupon && couponEndsAt !== null && couponEndsAt < now + DAY) {
    const over = couponEndsAt <= now
    found.push({
      code: over ? "coupon-expired" : "coupon-ends-soon",
      level: over ? "stop" : "note",
      values: { coupon, at: String(couponEndsAt) },
      fix: over ? { what: "coupon", to: "" } : null
    })
  }
  if (expiresAt !== null && expiresAt < now + DAY) {
    const over = expiresAt <= now
    const values = { at: String(expiresAt) }
    found.push({
      code: over ? "expired" : "expires-soon",
      level: over ? "stop" : "note",
      values,
      fix: null
    })
  }
  return found
}
