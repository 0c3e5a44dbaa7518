import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Campaign } from "~model/campaign"
import type { ShareLink } from "~model/share-link"
import { SelectField } from "~ui/parts/select-field"
import { useChannelName } from "~ui/screens/record/channel-name"
import { campaignOf, type LinkFilter, NO_CAMPAIGN } from "./link-filter"

const ways = ["share", "chat", "cart", "own"] as const

/** By what links are told apart: place, way, campaign, for whom. Only what there is can be chosen. */
export const FilterFields = ({
  links,
  campaigns,
  filter,
  onFilter
}: {
  links: readonly ShareLink[]
  campaigns: readonly Campaign[]
  filter: LinkFilter
  onFilter: (filter: LinkFilter) => void
}) => {
  const { t } = useTranslation()
  const channelName = useChannelName()
  const there = useMemo(() => {
    const channels = new Set<string>()
    const labels = new Set<string>()
    for (const link of links) {
      channels.add(link.channel)
      labels.add(campaignOf(link))
    }
    return { channels: [...channels], labels: [...labels] }
  }, [links])
  const nameOf = (label: string) =>
    label === NO_CAMPAIGN
      ? t("share.links.noCampaign")
      : (campaigns.find((it) => it.id === label)?.name ?? label)
  const byName = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label)
  const fields = [
    {
      key: "channel",
      label: t("share.links.byChannel"),
      any: t("share.links.anyChannel"),
      options: there.channels
        .map((value) => ({ value, label: channelName(value) }))
        .toSorted(byName)
    },
    {
      key: "way",
      label: t("share.links.byWay"),
      any: t("share.links.anyWay"),
      options: ways.map((value) => ({ value, label: t(`share.links.ways.${value}`) }))
    },
    {
      key: "campaign",
      label: t("share.links.byCampaign"),
      any: t("share.links.anyCampaign"),
      options: there.labels.map((value) => ({ value, label: nameOf(value) })).toSorted(byName)
    },
    {
      key: "whom",
      label: t("share.links.byWhom"),
      any: t("share.links.anyone"),
      options: [
        { value: "all", label: t("share.links.forAll") },
        { value: "one", label: t("share.links.forOne") }
      ]
    }
  ]
  return (
    <fieldset aria-label={t("share.links.filters")} className="grid max-w-xl grid-cols-2 gap-2">
      {fields.map(({ key, label, any, options }) => (
        <SelectField
          key={key}
          label={label}
          hideLabel
          value={new Map(Object.entries(filter)).get(key) ?? ""}
          onChange={(event) => onFilter({ ...filter, [key]: event.target.value })}
          options={[{ value: "", label: any }, ...options]}
        />
      ))}
    </fieldset>
  )
}
