import { withoutParams } from "~model/url-params"
import { ownLink } from "./own-link"
import { isAmazon } from "./amazon-host"

const OF_ATTRIBUTION = /^(maas|ref_|tag|aa_[a-z_]+)$/

/** Of a pasted tag, or of an address with one, the parameters that are Amazon Attribution's. */
const tagIn = (pasted: string): string =>
  pasted
    .replace(/^[^?]*\?/, "")
    .replace(/#.*$/s, "")
    .split("&")
    .filter((pair) => OF_ATTRIBUTION.test(pair.split("=", 1)[0] ?? ""))
    .join("&")

/** Amazon Attribution: the tag that Amazon gave, byte for byte, in place of an earlier one. */
export const amazonAttribution = ownLink({
  id: "amazon-attribution",
  mark: "third-party",
  kind: "partner",
  fields: [
    {
      name: "attribution",
      when: "each",
      required: true,
      form: /(^|[?&])maas=[\w.~%-]+[\w.~%+=&-]*(#\S*)?$/,
      max: 2000
    }
  ],
  takes: isAmazon,
  make: (url, { attribution = "" }) => {
    const earlier = new URL(url).searchParams
    const tag = earlier.get("tag")
    // An Associates tag there is the seller's own and no part of this one.
    if (tag !== null && !tag.startsWith("maas")) return { why: "bad-value", field: "attribution" }
    const bare = withoutParams(
      url,
      (name) => OF_ATTRIBUTION.test(name) && (name !== "ref_" || earlier.has("maas"))
    )
    const before = bare.replace(/#.*$/s, "")
    const joint = before.includes("?") ? "&" : "?"
    return before + joint + tagIn(attribution) + bare.slice(before.length)
  },
  // Amazon gives another tag for each campaign: there is no one id.
  holds: (url) => isAmazon(url) && url.searchParams.has("maas")
})
