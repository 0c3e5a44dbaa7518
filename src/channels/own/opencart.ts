import { withParams } from "~model/url-params"
import { ownLink } from "./own-link"

/** OpenCart's tracking code, on any page of such a shop; a cookie keeps it for 1,000 days. */
export const opencart = ownLink({
  id: "opencart",
  mark: "official",
  kind: "partner",
  fields: [{ name: "tracking", when: "each", required: true, form: /^[\w-]+$/, max: 64 }],
  takes: () => true,
  make: (url, { tracking = "" }) => withParams(url, [["tracking", tracking]]),
  holds: ({ searchParams }) => searchParams.has("tracking")
})
