import { safeTarget } from "~model/safe-target"
import { codeRule } from "./code-rule"
import type { Finding, LinkCheckInput, LinkRule } from "./finding"
import { meantTarget } from "./meant"
import { hostRules, schemeRule } from "./host-rules"
import { checkNumber } from "./number-rule"
import { promiseRules } from "./promise-rules"
import { qrRules } from "./qr-rules"
import { utmRules } from "./utm-rules"

const rules: readonly LinkRule[] = [
  hostRules,
  schemeRule,
  utmRules,
  codeRule,
  qrRules,
  promiseRules
]
const order = ["stop", "warn", "note"]

export const worstFirst = <Found extends Finding>(found: readonly Found[]): Found[] =>
  found.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))

/** All that speaks against giving a link, the worst first; while it is typed, too. */
export const checkLink = (input: LinkCheckInput): Finding[] => {
  const target = safeTarget(input.target)
  if (!target.ok) {
    const to = meantTarget(input.target)
    const fix = to === null ? null : ({ what: "target", to } as const)
    return [{ code: target.why, level: "stop", values: {}, fix }]
  }
  const url = new URL(target.url)
  return worstFirst([...rules.flatMap((rule) => rule(input, url)), ...checkNumber(input.phone)])
}

/** An input with nothing but an address. */
export const blankCheck = {
  pasted: "",
  channel: "copy-link",
  asQr: false,
  phone: "",
  coupon: "",
  couponEndsAt: null,
  expiresAt: null,
  appWords: "",
  longAddress: "",
  forEverybody: false,
  ownHosts: []
} satisfies Partial<LinkCheckInput>
