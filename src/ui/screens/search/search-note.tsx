import { useTranslation } from "react-i18next"
import type { IndexState } from "~jobs/search/protocol"
import { readQuery } from "~search/query/read-query"
import type { Searched } from "~ui/hooks/use-search"
import { isNarrowed } from "./is-narrowed"

interface SearchNoteProps {
  /** What stands in the box, without blanks around it. */
  wanted: string
  found: Searched | null
  index: IndexState | null
}

const line = "px-3 py-2 text-sm text-soft"

/** What there is to say of a search beside its finds: how far it is, that nothing is there and why. */
export const SearchNote = ({ wanted, found, index }: SearchNoteProps) => {
  const { t, i18n } = useTranslation()
  const none = found !== null && found.finds.length === 0
  if (index?.phase === "failed")
    return <p className={`${line} text-danger`}>{t("search.failed")}</p>
  if (index?.phase === "building" && wanted) {
    const percent = new Intl.NumberFormat(i18n.language, { style: "percent" }).format(index.read)
    return (
      <div className={`${line} flex flex-col gap-1`}>
        <p>{t(found && !none ? "search.building" : "search.buildingNone", { percent })}</p>
        <div aria-hidden className="h-1 rounded-full bg-raised">
          <div
            className="h-1 rounded-full bg-do transition-[width]"
            style={{ width: `${100 * index.read}%` }}
          />
        </div>
      </div>
    )
  }
  if (found?.text !== wanted)
    return wanted ? (
      <p className={`${line} late`}>
        {t(index?.phase === "opening" ? "search.opening" : "search.searching")}
      </p>
    ) : null
  if (none && wanted)
    return (
      <div className={line}>
        <p className="break-words text-ink">
          <bdi>{t("search.none", { text: wanted })}</bdi>
        </p>
        <p>{t(isNarrowed(readQuery(wanted)) ? "search.noneSigns" : "search.noneWhy")}</p>
      </div>
    )
  const onlyNear = found?.finds.every((it) => it.place === "typo")
  return found && onlyNear && wanted ? <p className={line}>{t("search.near")}</p> : null
}
