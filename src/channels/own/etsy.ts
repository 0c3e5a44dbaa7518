import { ownLink } from "./own-link"

/** Which shop an address names; "" where it names none, as a listing on www.etsy.com. */
const shopOf = (url: URL): string => {
  const [host = ""] = /^[^.]+(?=\.etsy\.com$)/.exec(url.hostname) ?? []
  const [, named = ""] = /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/shop\/([^/]+)/i.exec(url.pathname) ?? []
  return (host === "www" || host === "" ? named : host).toLowerCase()
}

/** Etsy's Share & Save: the same page under the shop's own host, where a buyer saves the seller fees. */
export const etsy = ownLink({
  id: "etsy",
  mark: "third-party",
  kind: "partner",
  fields: [{ name: "shop", when: "once", required: true, form: /^[A-Za-z0-9]{4,20}$/, max: 60 }],
  takes: (url) =>
    /^([a-z0-9]+\.)?etsy\.com$/.test(url.hostname)
    && (shopOf(url) !== "" || /^(\/[a-z]{2}(-[a-z]{2})?)?\/listing\/\d+/i.test(url.pathname)),
  make: (url, { shop = "" }) => {
    const own = shop.toLowerCase()
    if (!["", own].includes(shopOf(new URL(url)))) return { why: "wrong-shop" }
    return url
      .replace(/^https?:\/\/[^/?#]+(\/[a-z]{2}(-[a-z]{2})?(?=\/))?/i, `https://${own}.etsy.com`)
      .replace(/(?<=\.etsy\.com)\/shop\/[^/?#]+\/?/i, "/")
  },
  holds: ({ hostname }, { shop = "" }) =>
    shop !== "" && hostname === `${shop.toLowerCase()}.etsy.com`
})
