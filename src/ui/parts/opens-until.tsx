import { useTranslation } from "react-i18next"

const day = 864e5

/** How long words that open an app still do so; marked in their last three days, and after them. */
export const OpensUntil = ({ expiresAt, now }: { expiresAt: number | null; now: number }) => {
  const { t } = useTranslation()
  if (expiresAt === null) return <span>{t("captures.share.noExpiry")}</span>
  const days = Math.floor((expiresAt - now) / day)
  const says =
    expiresAt <= now
      ? t("captures.share.expired")
      : days === 0
        ? t("captures.share.expiresToday")
        : t("captures.share.expiresIn", { count: days })
  return <span className={expiresAt - now < 3 * day ? "text-due" : ""}>{says}</span>
}
