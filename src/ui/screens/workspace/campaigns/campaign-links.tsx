import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { ShareLink } from "~model/share-link"
import { useContactNames } from "~ui/hooks/use-contact-names"
import { useCopy } from "~ui/hooks/use-copy"
import { Button } from "~ui/parts/button"
import { useChannelName } from "~ui/screens/record/channel-name"
import { LinkList } from "./link-list"
import { useLinkSheet } from "./link-sheet"
import { saveRows } from "./save-links"

/** The links of a campaign, the newest first, to be copied again or saved as a file. */
export const CampaignLinks = ({
  campaignId,
  links
}: {
  campaignId: string
  links: readonly ShareLink[]
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const names = useContactNames()
  const channelName = useChannelName()
  const sheet = useLinkSheet()
  const listed = useMemo(
    () =>
      links.map((it) => {
        const whom = names?.get(it.contactId ?? "")
        const title = it.title || it.target
        const name = `${whom ?? channelName(it.channel)} · ${title}`
        const href = it.short || it.href
        return { id: it.id, name, href }
      }),
    [links, names, channelName]
  )
  if (links.length === 0) return <p className="text-sm text-soft">{t("campaigns.noLinks")}</p>
  return (
    <div className="flex flex-col gap-2" key={campaignId}>
      <LinkList
        label={t("campaigns.its")}
        links={listed}
        copyLabel={(name) => t("campaigns.lines.copy", { name })}
        onCopy={(href) => void copy(href)}
      />
      <div className="flex gap-2">
        {(["csv", "xlsx"] as const).map((as) => (
          <Button
            key={as}
            dense
            onClick={() => void saveRows(t("campaigns.its"), sheet(links), as)}
          >
            {t(`campaigns.${as}`)}
          </Button>
        ))}
      </div>
    </div>
  )
}
