import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { LinkBrought } from "~jobs/links-brought"
import type { ShareLink } from "~model/share-link"
import { PersonName } from "~ui/parts/person-name"
import { useChannelName } from "~ui/screens/record/channel-name"
import { DayCell, CountCell, WordsCell } from "../room/cells"
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
    const title = (id: ColumnName) => t(`lists.column.${id}`)
    const nameOf = (it: ShareLink) => names?.get(it.contactId ?? "") ?? t("workspace.links.forAll")
    const campaignOf = (it: ShareLink) => campaigns.get(it.campaignId ?? "") ?? it.campaign
    const words = (id: ColumnName, text: (it: ShareLink) => string, grow = 1) => ({
      id,
      title: title(id),
      least: 120,
      grow,
      cell: (it: ShareLink) => <WordsCell text={text(it)} />,
      sortBy: (it: ShareLink) => text(it) || null
    })
    const day = (id: "ends" | "made", of: (it: ShareLink) => number | null) => ({
      id,
      title: title(id),
      least: 128,
      grow: 0,
      mostFirst: true,
      cell: (it: ShareLink) => <DayCell at={of(it)} />,
      sortBy: of
    })
    return {
      usual,
      columns: [
        {
          id: "page",
          title: title("page"),
          least: 220,
          grow: 3,
          cell: (it) => <PersonName name={it.title || it.target} className="font-semibold" />,
          sortBy: (it) => it.title || it.target
        },
        words("customer", nameOf, 2),
        words("place", (it) => channelName(it.channel)),
        words("campaign", campaignOf),
        words("coupon", (it) => it.coupon),
        {
          id: "orders",
          title: title("orders"),
          least: 80,
          grow: 0,
          figures: true,
          mostFirst: true,
          cell: (it) => <CountCell count={brought?.get(it.id)?.orders ?? 0} />,
          sortBy: (it) => brought?.get(it.id)?.orders ?? 0
        },
        day("ends", (it) => it.expiresAt),
        day("made", (it) => it.createdAt)
      ]
    }
  }, [t, names, campaigns, brought, channelName])
}
