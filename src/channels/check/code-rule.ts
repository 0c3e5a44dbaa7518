import { hasCode, withoutCode } from "~model/share-code"
import type { LinkRule } from "./finding"

/** One customer's code in a link for everybody: whatever it brings would be credited to them. */
export const codeRule: LinkRule = ({ forEverybody }, { href }) =>
  forEverybody && hasCode(href)
    ? [
        {
          code: "customer-code",
          level: "warn",
          values: {},
          fix: { what: "target", to: withoutCode(href) }
        }
      ]
    : []
