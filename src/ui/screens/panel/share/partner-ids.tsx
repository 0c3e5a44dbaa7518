import { useTranslation } from "react-i18next"
import { OWN_CHANNELS } from "~channels/index"
import type { OwnChannel } from "~channels/own/own-channel"
import type { Settings } from "~model/settings"
import { useSettings } from "~ui/hooks/use-settings"
import { ownIdKey } from "~ui/screens/record/own/own-fields"
import { PartnerLine } from "./partner-line"

const partners = OWN_CHANNELS.filter((it) => it.kind === "partner")

/** A tracking code fits any address, so it is offered where the seller said what the shop runs on. */
const fits = (channel: OwnChannel, url: string, settings: Settings): boolean =>
  channel.takes(url)
  && (channel.id !== "opencart" || settings.shopSystems[new URL(url).origin] === "opencart")

/** Partner programmes of the shop that the address is of: the seller's own id, put into it. */
export const PartnerIds = ({ url, onUrl }: { url: string; onUrl: (url: string) => void }) => {
  const { t } = useTranslation()
  const settings = useSettings()
  const fitting = settings ? partners.filter((it) => fits(it, url, settings)) : []
  if (!settings || fitting.length === 0) return null
  const has = fitting.some((channel) =>
    channel.fields.some((it) => it.when === "once" && settings.ownIds[ownIdKey(channel, it)])
  )
  return (
    <details open={has} className="border-t pt-3">
      <summary className="cursor-pointer text-sm font-semibold">{t("share.own.partners")}</summary>
      <ul className="pt-1">
        {fitting.map((channel) => (
          <PartnerLine
            key={channel.id}
            channel={channel}
            url={url}
            ids={settings.ownIds}
            onUrl={onUrl}
          />
        ))}
      </ul>
    </details>
  )
}
