import { useTranslation } from "react-i18next"
import type { ShareLink } from "~model/share-link"
import { PersonName } from "~ui/parts/person-name"
import { TimeText } from "~ui/parts/time-text"
import { useChannelName } from "~ui/screens/record/channel-name"

export const LinkRow = ({ link, name }: { link: ShareLink; name: string | undefined }) => {
  const { t } = useTranslation()
  const channelName = useChannelName()
  return (
    <div className="flex h-full flex-col justify-center gap-0.5 text-sm">
      <PersonName name={link.title || link.target} className="font-semibold" />
      <div className="flex min-w-0 items-center gap-2 text-xs text-soft">
        <PersonName name={name ?? t("workspace.links.forAll")} className="grow" />
        <span className="shrink-0">{channelName(link.channel)}</span>
        <TimeText at={link.createdAt} form="day" />
      </div>
    </div>
  )
}
