import { useTranslation } from "react-i18next"
import type { LinkDraft } from "~jobs/make-share-link"
import { useChannelName } from "~ui/screens/record/channel-name"

export type SheetRow = readonly (string | number)[]

/** Links as the rows of a file, with their head. */
export const useLinkSheet = (): ((links: readonly LinkDraft[]) => SheetRow[]) => {
  const { t } = useTranslation()
  const channelName = useChannelName()
  return (links) => [
    (["name", "channel", "link", "target", "campaign", "coupon"] as const).map((it) =>
      t(`campaigns.columns.${it}`)
    ),
    ...links.map((it) => [
      it.title,
      channelName(it.channel),
      it.href,
      it.target,
      it.campaign,
      it.coupon
    ])
  ]
}
