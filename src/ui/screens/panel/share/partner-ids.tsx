import { useTranslation } from "react-i18next"
import { OWN_CHANNELS } from "~channels/index"
import type { OwnChannel } from "~channels/own/own-channel"
import type { Settings } from "~model/settings"
import { useSettings } from "~ui/hooks/use-settings"
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
  return (
    <section className="flex flex-col gap-1 border-t pt-3">
      <h2 className="text-sm font-semibold">{t("share.own.partners")}</h2>
      <ul>
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
    </section>
  )
}
