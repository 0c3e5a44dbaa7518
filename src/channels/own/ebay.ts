import { withParams } from "~model/url-params"
import { ownLink } from "./own-link"

/** Rotation ids by the ending of the shop's host: eBay Partner Network, "EPN link" (Buy APIs). */
const ROTATION: Readonly<Record<string, string>> = {
  at: "5221-53469-19255-0",
  "com.au": "705-53470-19255-0",
  be: "1553-53471-19255-0",
  ca: "706-53473-19255-0",
  ch: "5222-53480-19255-0",
  de: "707-53477-19255-0",
  es: "1185-53479-19255-0",
  fr: "709-53476-19255-0",
  ie: "5282-53468-19255-0",
  it: "724-53478-19255-0",
  nl: "1346-53482-19255-0",
  pl: "4908-226936-19255-0",
  "co.uk": "710-53481-19255-0",
  com: "711-53200-19255-0"
}

const rotationOf = (url: URL): string => {
  const ending = /^(?:www\.|m\.)?ebay\.([a-z.]+)$/.exec(url.hostname)?.[1] ?? ""
  return Object.hasOwn(ROTATION, ending) ? (ROTATION[ending] ?? "") : ""
}

/** eBay Partner Network: the campaign in ten digits, and what the seller calls this link. */
export const ebay = ownLink({
  id: "ebay",
  mark: "official",
  kind: "partner",
  fields: [
    { name: "campid", when: "once", required: true, form: /^\d{10}$/, max: 20 },
    { name: "customid", when: "each", required: false, form: /^[\w.~-]+$/, max: 256 }
  ],
  takes: (url) => rotationOf(url) !== "",
  make: (url, { campid = "", customid = "" }) =>
    withParams(url, [
      ["mkevt", "1"],
      ["mkcid", "1"],
      ["mkrid", rotationOf(new URL(url))],
      ["campid", campid],
      ["toolid", "10001"],
      ["customid", customid]
    ]),
  holds: (url, { campid = "" }) =>
    rotationOf(url) !== "" && campid !== "" && url.searchParams.get("campid") === campid
})
