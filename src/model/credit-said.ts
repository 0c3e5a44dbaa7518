import type { CreditSaid } from "./credit"
import { landingParam, plainLanding } from "./landing"
import { codeParam } from "./share-code"

/** What an order says of where its buyer came from, as a page or a file tells it. */
export type SaidFields = Partial<Record<keyof CreditSaid | "origin", string>>

/** Most codes that are kept of one order: the second already says that neither may be believed. */
const mostCodes = 4
const shape = /^[a-z0-9]{5,20}$/u

/** A code stands by itself, or in an address; of anything else nothing is taken. */
const codesOf = (...texts: string[]): string[] => {
  const found = texts.flatMap((it) => {
    const plain = it.trim().toLowerCase()
    const inAddress = landingParam(it.trim(), codeParam).toLowerCase()
    return [plain, inAddress].filter((code) => shape.test(code))
  })
  return [...new Set(found)].slice(0, mostCodes)
}

/** A shop's own id of a campaign is a long number too, so only what is written as a number is one. */
const isPersonal = (text: string): boolean =>
  text.includes("@") || /(?:^|\D)(?:\+|00)\d(?:[\s().-]?\d){6}/u.test(text)

const said = (text: string | undefined, most: number): string => {
  const plain = (text ?? "").trim()
  return plain.length > most || isPersonal(plain) ? "" : plain
}

/**
 * What was read, checked and cut down to what may be kept: personal data is dropped, an address
 * loses what may name or log in somebody. Source and campaign in the address fill what is silent.
 */
export const creditSaid = (fields: SaidFields): CreditSaid => {
  const landing = (fields.landing ?? "").trim().slice(0, 4000)
  const of = (name: "source" | "medium" | "campaign") =>
    said(fields[name], 200) || said(landingParam(landing, `utm_${name}`), 200)
  return {
    code: codesOf(fields.code ?? "", landing, fields.origin ?? "").join(" "),
    source: of("source"),
    medium: of("medium"),
    campaign: of("campaign"),
    coupon: said(fields.coupon, 100),
    landing: plainLanding(landing)
  }
}

/** Does it speak of anything at all? */
export const saysAnything = (it: CreditSaid): boolean => Object.values(it).some(Boolean)
