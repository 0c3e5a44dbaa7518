import { useTranslation } from "react-i18next"
import type { DraftedCart } from "~jobs/draft-cart"
import type { TargetRefusal } from "~model/safe-target"
import { nameOfLine } from "./name-of-line"
import type { Line } from "./use-cart-lines"

const ofTarget: readonly string[] = [
  "not-a-link",
  "unsafe-scheme",
  "has-credentials"
] satisfies TargetRefusal[]
const isOfTarget = (why: string): why is Exclude<TargetRefusal, "too-long"> =>
  ofTarget.includes(why)

/** Why there is no link, which line is in its way, and what to do. */
export const useSayRefusedCart = (): ((
  refused: Extract<DraftedCart, { ok: false }>,
  lines: readonly Line[]
) => string) => {
  const { t } = useTranslation()
  return (refused, lines) => {
    if (refused.of === "marks") {
      const why =
        refused.why === "pattern"
          ? t("share.badPattern")
          : t(`workspace.settings.utmProblem.${refused.why}`)
      return t("carts.refused.marks", { key: refused.key, why })
    }
    const { why, line } = refused
    if (isOfTarget(why)) return t(`refusals.share.${why}`)
    const at = lines[line]
    return t(`carts.refused.${why}`, { name: at ? nameOfLine(at) : "" })
  }
}
