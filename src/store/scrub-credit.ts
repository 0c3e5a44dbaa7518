import type { Credit, CreditSaid } from "~model/credit"
import { landingParam } from "~model/landing"
import { codeParam } from "~model/share-code"
import { withoutParams } from "~model/url-params"
import { rowName } from "./row-name"
import type { Erased } from "./scrub"

type Theirs = Pick<Erased, "ids" | "rows" | "codes">

/** What was read of an order, without the codes of the erased. */
const scrubSaid = (said: CreditSaid, { codes }: Theirs): CreditSaid => {
  const kept = said.code.split(" ").filter((it) => !codes.has(it))
  const inAddress = codes.has(landingParam(said.landing, codeParam).toLowerCase())
  return {
    ...said,
    code: kept.join(" "),
    landing: inAddress ? withoutParams(said.landing, (key) => key === codeParam) : said.landing
  }
}

/** A credit that is another's, without what names the erased; null where nothing does. */
export const scrubCredit = (credit: Credit, theirs: Theirs): Credit | null => {
  const said = scrubSaid(credit.said, theirs)
  const theirLink = credit.linkId !== null && theirs.rows.has(rowName("shareLinks", credit.linkId))
  const introduced = credit.introducerId !== null && theirs.ids.has(credit.introducerId)
  const read = said.code !== credit.said.code || said.landing !== credit.said.landing
  if (!theirLink && !introduced && !read) return null
  const left = {
    ...credit,
    said,
    linkId: theirLink ? null : credit.linkId,
    introducerId: introduced ? null : credit.introducerId
  }
  if (left.linkId ?? left.campaignId ?? left.introducerId)
    return { ...left, reasons: left.reasons.filter((it) => it !== "code" || said.code !== "") }
  return { ...left, certainty: "none", reasons: [] }
}

const isSaid = (value: unknown): value is CreditSaid =>
  typeof value === "object"
  && value !== null
  && "code" in value
  && typeof value.code === "string"
  && "landing" in value
  && typeof value.landing === "string"

/** The same of one value in the history of a credit. */
export const scrubCreditValue = (name: string, value: unknown, theirs: Theirs): unknown => {
  if (name === "said" && isSaid(value)) return scrubSaid(value, theirs)
  if (name === "linkId" && typeof value === "string")
    return theirs.rows.has(rowName("shareLinks", value)) ? null : value
  return value
}
