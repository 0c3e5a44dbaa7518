import { Megaphone, Plus } from "lucide-react"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Campaign } from "~model/campaign"
import { useAlive } from "~ui/hooks/use-alive"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { Skeleton } from "~ui/parts/skeleton"
import { Choose } from "../choose"
import { Room } from "../room"
import { goTo } from "../use-route"
import { CampaignForm } from "./campaign-form"
import { CampaignRow } from "./campaign-row"
import { LineLinks } from "./lines/line-links"
import { MakeLinks } from "./make/make-links"
import { readPlace } from "./place"
import { Rules } from "./rules/rules"
import { SegmentLinks } from "./segment/segment-links"
import { ToolButtons } from "./tool-buttons"

const words = (it: Campaign) => `${it.name} ${it.slug} ${it.coupon} ${it.note}`

/** Campaigns with what belongs to them, and the forms that make links for many places at once. */
export const Campaigns = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  const campaigns = useAlive("campaigns")
  const links = useAlive("shareLinks")
  const counts = useMemo(() => {
    const made = new Map<string, number>()
    for (const { campaignId } of links ?? [])
      if (campaignId !== null) made.set(campaignId, (made.get(campaignId) ?? 0) + 1)
    return made
  }, [links])
  const place = readPlace(open)
  const beside = () => {
    if (!open) return <Choose icon={Megaphone} title={t("campaigns.choose")} />
    if (place.what === "rules") return <Rules />
    if (place.what === "new") return <CampaignForm key="new" campaign={null} links={[]} />
    if (!campaigns || !links) return <Skeleton />
    if (place.what === "make") return <MakeLinks key={open} campaignId={place.campaignId} />
    if (place.what === "lines") return <LineLinks key={open} campaignId={place.campaignId} />
    if (place.what === "segment") return <SegmentLinks key={open} campaignId={place.campaignId} />
    const campaign = campaigns.find((it) => it.id === open)
    if (!campaign) return <EmptyState title={t("workspace.gone")} />
    const its = links.filter((it) => it.campaignId === open)
    return <CampaignForm key={open} campaign={campaign} links={its} />
  }
  return (
    <Room
      room="campaigns"
      open={open}
      items={campaigns}
      words={words}
      rowHeight={56}
      renderRow={(it) => <CampaignRow campaign={it} links={counts.get(it.id) ?? 0} />}
      actions={
        <IconButton
          label={t("campaigns.add")}
          icon={Plus}
          onClick={() => goTo("campaigns", "new")}
        />
      }
      head={<ToolButtons rules />}
      empty={
        <EmptyState icon={Megaphone} title={t("campaigns.empty")}>
          <Button tone="do" onClick={() => goTo("campaigns", "new")}>
            {t("campaigns.add")}
          </Button>
        </EmptyState>
      }
    >
      {beside()}
    </Room>
  )
}
