import { encodeValue } from "../encode"
import { ownLink } from "./own-link"

const endingOf = (url: URL): string =>
  /^(?:www\.)?shopee\.(sg|tw|ph|vn|cl|co\.(?:id|th)|com\.(?:my|br|mx|co))$/.exec(url.hostname)?.[1]
  ?? ""

/** Shopee's affiliate redirect; up to five parts in a sub id, with "-" between them. */
export const shopee = ownLink({
  id: "shopee",
  mark: "official",
  kind: "partner",
  fields: [
    { name: "affiliate_id", when: "once", required: true, form: /^\d+$/, max: 20 },
    {
      name: "sub_id",
      when: "each",
      required: false,
      form: /^[A-Za-z0-9]*(-[A-Za-z0-9]*){0,4}$/,
      max: 255
    }
  ],
  takes: (url) => endingOf(url) !== "",
  make: (url, { affiliate_id = "", sub_id = "" }) => {
    const sub = sub_id && `&sub_id=${[...sub_id.split("-"), "", "", "", ""].slice(0, 5).join("-")}`
    const origin = encodeValue(url)
    const host = `https://s.shopee.${endingOf(new URL(url))}`
    return `${host}/an_redir?origin_link=${origin}&affiliate_id=${affiliate_id}${sub}`
  },
  holds: ({ hostname, pathname, searchParams }, { affiliate_id = "" }) =>
    hostname.startsWith("s.shopee.")
    && pathname === "/an_redir"
    && affiliate_id !== ""
    && searchParams.get("affiliate_id") === affiliate_id
})
