import { Link2 } from "lucide-react"
import { useCallback, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShareLink } from "~model/share-link"
import { useAlive } from "~ui/hooks/use-alive"
import { useLinksBrought } from "~ui/hooks/use-links-brought"
import { useContactNames } from "~ui/hooks/use-contact-names"
import { useNow } from "~ui/hooks/use-now"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { useChannelName } from "~ui/screens/record/channel-name"
import { placeOf } from "../campaigns/place"
import { Choose } from "../choose"
import { Room } from "../room"
import { FilterFields } from "./filter-fields"
import { fitsFilter, isFiltered, noFilter } from "./link-filter"
import { LinkRecord } from "./link-record"
import { LinkRow } from "./link-row"
import { goTo } from "../use-route"
import { useLinkTable } from "./use-link-table"

/** Every link that was given, newest first: where it leads, whom it was for, what it brought. */
export const Links = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  const links = useAlive("shareLinks")
  const campaigns = useAlive("campaigns")
  const names = useContactNames()
  const brought = useLinksBrought()
  const now = useNow(60_000)
  const channelName = useChannelName()
  const [filter, setFilter] = useState(noFilter)
  const campaignNames = useMemo(
    () => new Map(campaigns?.map((it) => [it.id, it.name])),
    [campaigns]
  )
  const table = useLinkTable({ names, campaigns: campaignNames, brought })
  const items = useMemo(() => links?.filter((it) => fitsFilter(it, filter)), [links, filter])
  const words = useCallback(
    (it: ShareLink) =>
      [
        it.title,
        it.target,
        it.short,
        it.code,
        it.coupon,
        it.campaign,
        campaignNames.get(it.campaignId ?? "") ?? "",
        channelName(it.channel),
        names?.get(it.contactId ?? "") ?? ""
      ].join(" "),
    [names, campaignNames, channelName]
  )
  const filtered = isFiltered(filter)
  return (
    <Room
      room="links"
      open={open}
      items={names && items}
      words={words}
      rowHeight={56}
      table={table}
      renderRow={(it) => (
        <LinkRow
          link={it}
          name={names?.get(it.contactId ?? "")}
          brought={brought?.get(it.id)}
          now={now}
        />
      )}
      // In its place while they are read: the list must not jump down.
      {...(links?.length !== 0 && {
        head: (
          <FilterFields
            links={links ?? []}
            campaigns={campaigns ?? []}
            filter={filter}
            onFilter={setFilter}
          />
        )
      })}
      empty={
        filtered ? (
          <EmptyState title={t("share.links.none")}>
            <Button onClick={() => setFilter(noFilter)}>{t("share.links.clear")}</Button>
          </EmptyState>
        ) : (
          <EmptyState icon={Link2} title={t("workspace.links.empty")}>
            <Button tone="do" onClick={() => goTo("campaigns", placeOf("make"))}>
              {t("workspace.links.make")}
            </Button>
          </EmptyState>
        )
      }
    >
      {open ? (
        <LinkRecord
          id={open}
          links={links}
          names={names}
          campaigns={campaignNames}
          brought={brought?.get(open)}
          now={now}
        />
      ) : (
        <Choose icon={Link2} title={t("workspace.links.choose")} />
      )}
    </Room>
  )
}
