import { BellOff } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"
import { quietReason } from "~model/quiet"
import { useSettings } from "~ui/hooks/use-settings"
import { Icon } from "~ui/parts/icon"

/** Whether a promotion would be welcome: they asked to stop, or had one lately. */
export const QuietLine = ({ contact }: { contact: Contact }) => {
  const { t, i18n } = useTranslation()
  const settings = useSettings()
  const [now] = useState(() => Date.now())
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" })
  if (!settings || (contact.consent !== "stopped" && contact.promotedAt === null)) return null
  const why = quietReason(contact, settings.quietDays, now)
  const date = day.format((why === "stopped" ? contact.consentAt : contact.promotedAt) ?? 0)
  const sentence = () => {
    if (why === "stopped")
      return contact.consentAt === null ? t("offers.stopped") : t("offers.stoppedOn", { date })
    return t(why ? "offers.tooSoon" : "offers.promoted", { date })
  }
  return (
    <p className={`flex items-center gap-2 py-1 text-xs ${why ? "text-due" : "text-soft"}`}>
      <Icon of={BellOff} />
      {sentence()}
    </p>
  )
}
