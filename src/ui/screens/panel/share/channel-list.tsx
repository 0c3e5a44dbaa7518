import { ChevronDown } from "lucide-react"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import type { Fix } from "~channels/check/finding"
import { CHANNELS } from "~channels/index"
import type { ShareChannel } from "~channels/share/share-channel"
import { fold } from "~model/fold"
import { useChannelUse } from "~ui/hooks/use-channel-use"
import { useOpenTab } from "~ui/hooks/use-open-tab"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { useChannelName } from "~ui/screens/record/channel-name"
import { ChannelRow } from "./channel-row"
import type { Offer } from "./for-everybody"
import { useKeep } from "~ui/screens/record/links/use-keep"

/** How many are shown before the others are asked for. */
const atOnce = 6

/** Firefox, and most desktops, have no list of apps of their own to share to. */
const offered = CHANNELS.filter((it) => it.kind !== "device" || "share" in navigator)

/** What is shown of the places: all of them, those that fit words, and the one that is open. */
export interface Places {
  all: boolean
  query: string
  opened: string
}

/** Where to share, most used first: a few rows, and the others behind one press. */
export const ChannelList = ({
  offer,
  words,
  title,
  places,
  onPlaces,
  onFix
}: {
  offer: (channel: ShareChannel) => Offer
  words: string
  title: string
  places: Places
  onPlaces: (places: Places) => void
  onFix: (fix: Fix) => void
}) => {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const use = useChannelUse()
  const openTab = useOpenTab()
  const { keep, idOf } = useKeep()
  const nameOf = useChannelName()
  const { all, query, opened } = places
  const setQuery = (next: string) => onPlaces({ ...places, query: next })
  const setOpened = (next: string) => onPlaces({ ...places, opened: next })
  const setAll = (next: boolean) => onPlaces({ ...places, all: next })
  if (!use) return null
  const showAll = () => {
    setAll(true)
    // The button is gone: what is typed next looks for a place.
    requestAnimationFrame(() => box.current?.querySelector("input")?.focus())
  }
  const countOf = ({ id }: ShareChannel) => use.get(id) ?? 0
  const ordered = offered.toSorted((a, b) => countOf(b) - countOf(a))
  const wanted = fold(query)
  const shown = all
    ? ordered.filter((it) => `${fold(nameOf(it.id))} ${it.id}`.includes(wanted))
    : ordered.slice(0, atOnce)
  return (
    <>
      <div ref={box} className="empty:hidden">
        {all && (
          <TextField
            label={t("share.find")}
            hideLabel
            type="search"
            placeholder={t("share.find")}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
      </div>
      <ul aria-label={t("share.places")}>
        {shown.map((channel) => (
          <ChannelRow
            key={channel.id}
            channel={channel}
            name={nameOf(channel.id)}
            offer={offer(channel)}
            words={words}
            title={title}
            open={opened === channel.id}
            onToggle={() => setOpened(opened === channel.id ? "" : channel.id)}
            onKeep={(draft) => void keep(draft)}
            idOf={idOf}
            onOpen={openTab}
            onFix={onFix}
          />
        ))}
        {shown.length === 0 && (
          <li className="py-1 text-xs text-soft">{t("share.noPlace", { query })}</li>
        )}
      </ul>
      {!all && offered.length > atOnce && (
        <div>
          <Button dense tone="quiet" className="-ml-2" icon={ChevronDown} onClick={showAll}>
            {t("share.more", { count: offered.length - atOnce })}
          </Button>
        </div>
      )}
    </>
  )
}
