import { safeTarget } from "~model/safe-target"
import { withParams } from "~model/url-params"
import { ownLink } from "./own-link"

/** Stripe drops other values without a word. */
const UTM_VALUE = /^[A-Za-z0-9_-]{1,150}$/

/**
 * A payment link from Stripe's dashboard, with what tells this one from others. A buyer's e-mail
 * address could be filled in too, but has no business in an address.
 */
export const stripe = ownLink({
  id: "stripe",
  mark: "official",
  kind: "till",
  fields: [
    { name: "link", when: "each", required: true, form: /^https:\/\//i, max: 2000 },
    { name: "reference", when: "each", required: false, form: /^[A-Za-z0-9_-]+$/, max: 200 },
    { name: "promo", when: "each", required: false, form: /^[A-Za-z0-9_-]+$/, max: 100 }
  ],
  takes: () => true,
  make: (_, { link = "", reference = "", promo = "" }) => {
    const target = safeTarget(link)
    if (!target.ok) return { why: "bad-value", field: "link" }
    const { hostname, pathname, searchParams } = new URL(target.url)
    if (!/^(buy|book|donate)\.stripe\.com$/.test(hostname) || !/^\/[\w/]+$/.test(pathname))
      return { why: "bad-value", field: "link" }
    for (const [name, value] of searchParams)
      if (/_email$/i.test(name) || (name.startsWith("utm_") && !UTM_VALUE.test(value)))
        return { why: "bad-value", field: name }
    return withParams(target.url, [
      ["client_reference_id", reference],
      ["prefilled_promo_code", promo]
    ])
  }
})
