import { useTranslation } from "react-i18next"
import type { LinkBrought } from "~jobs/links-brought"
import type { ShareLink } from "~model/share-link"
import { PersonName } from "~ui/parts/person-name"
import { TimeText } from "~ui/parts/time-text"
import { useChannelName } from "~ui/screens/record/channel-name"

/** A link in the list: what it is of, for whom, by which place, and how many orders it brought. */
export const LinkRow = ({
  link,
  name,
  brought,
  now
}: {
  link: ShareLink
  name: string | undefined
  brought: LinkBrought | undefined
  now: number
}) => {
  const { t } = useTranslation()
  const channelName = useChannelName()
  const ended = link.expiresAt !== null && link.expiresAt <= now
  return (
    <div className="flex h-full flex-col justify-center gap-0.5 text-sm">
      <div className="flex min-w-0 items-baseline gap-2">
        <PersonName name={link.title || link.target} className="grow font-semibold" />
        {ended && <span className="shrink-0 text-xs text-due">{t("share.links.ended")}</span>}
        {brought && (
          <span className="figures shrink-0 text-xs text-good">
            {t("share.links.orders", { count: brought.orders })}
          </span>
        )}
      </div>
      <div className="flex min-w-0 items-center gap-2 text-xs text-soft">
        <PersonName name={name ?? t("workspace.links.forAll")} className="grow" />
        <span className="shrink-0">{channelName(link.channel)}</span>
        <TimeText at={link.createdAt} form="day" />
      </div>
    </div>
  )
}
