import { useTranslation } from "react-i18next"
import type { CustomerLinks } from "~jobs/draft-for-customers"

/** How many customers get no link, and why. */
export const LeftOut = ({
  left,
  days
}: {
  left: Extract<CustomerLinks, { ok: true }>["left"]
  /** Of the guard against too many promotions. */
  days: number
}) => {
  const { t } = useTranslation()
  const count = (why: "stopped" | "quiet") => left.filter((it) => it.why === why).length
  const said = [
    count("stopped") > 0 && t("campaigns.segment.stopped", { count: count("stopped") }),
    count("quiet") > 0 && t("campaigns.segment.quiet", { count: count("quiet"), days })
  ].filter((it) => it !== false)
  if (said.length === 0) return null
  return (
    <p className="text-sm text-due">
      {t("campaigns.segment.left")} {said.join(" · ")}
    </p>
  )
}
