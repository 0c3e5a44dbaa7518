import { withParams } from "~model/url-params"
import { ownLink } from "./own-link"
import { isAmazon } from "./amazon-host"

/**
 * Amazon Associates: the seller's tag on any page of Amazon. An Attribution tag in the address has a
 * `tag` of its own that must stay, so one of the two has to be chosen.
 */
export const amazon = ownLink({
  id: "amazon",
  mark: "third-party",
  kind: "partner",
  fields: [
    { name: "tag", when: "once", required: true, form: /^[A-Za-z0-9_-]+$/, max: 64 },
    { name: "ascsubtag", when: "each", required: false, form: /^[\w.~-]+$/, max: 99 }
  ],
  takes: isAmazon,
  make: (url, { tag = "", ascsubtag = "" }) =>
    new URL(url).searchParams.has("maas")
      ? { why: "bad-value", field: "tag" }
      : withParams(url, [
          ["tag", tag],
          ["ascsubtag", ascsubtag]
        ]),
  holds: (url, { tag = "" }) => isAmazon(url) && tag !== "" && url.searchParams.get("tag") === tag
})
