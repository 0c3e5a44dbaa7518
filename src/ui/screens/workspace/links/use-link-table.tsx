import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { LinkBrought } from "~jobs/links-brought"
import type { ShareLink } from "~model/share-link"
import { PersonName } from "~ui/parts/person-name"
import { useChannelName } from "~ui/screens/record/channel-name"
import { countColumn, dayColumn, wordsColumn } from "../room/columns"
import type { ColumnName, RoomTable } from "../room/room-table"

const usual = ["customer", "place", "campaign", "orders", "made"]

/** What names and counts come from, by id; undefined until they are read. */
export interface LinkWords {
  names: ReadonlyMap<string, string> | undefined
  campaigns: ReadonlyMap<string, string>
  brought: ReadonlyMap<string, LinkBrought> | undefined
}

/** Links as a table. */
export const useLinkTable = ({ names, campaigns, brought }: LinkWords): RoomTable<ShareLink> => {
  const { t } = useTranslation()
  const channelName = useChannelName()
  return useMemo(() => {
    const called = (id: ColumnName) => ({ id, title: t(`lists.column.${id}`) })
    const nameOf = (it: ShareLink) => names?.get(it.contactId ?? "") ?? t("workspace.links.forAll")
    const campaignOf = (it: ShareLink) => campaigns.get(it.campaignId ?? "") ?? it.campaign
    return {
      usual,
      columns: [
        {
          ...called("page"),
          least: 220,
          grow: 3,
          cell: (it) => <PersonName name={it.title || it.target} className="font-semibold" />,
          sortBy: (it) => it.title || it.target
        },
        wordsColumn(called("customer"), nameOf, { grow: 2 }),
        wordsColumn(called("place"), (it) => channelName(it.channel)),
        wordsColumn(called("campaign"), campaignOf),
        wordsColumn(called("coupon"), (it) => it.coupon),
        countColumn(called("orders"), (it) => brought?.get(it.id)?.orders ?? 0),
        dayColumn(called("ends"), (it) => it.expiresAt),
        dayColumn(called("made"), (it) => it.createdAt)
      ]
    }
  }, [t, names, campaigns, brought, channelName])
}
