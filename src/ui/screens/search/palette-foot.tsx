import { useTranslation } from "react-i18next"
import type { Searched } from "~ui/hooks/use-search"

/** How many there are, the signs that narrow it down, and the keys for who has not begun. */
export const PaletteFoot = ({ found, keys }: { found: Searched | null; keys: boolean }) => {
  const { t } = useTranslation()
  const count = found?.finds.length ?? 0
  const signs = t("search.signs").split(" ")
  // Signs for which there is no room go whole, into a line that is not seen.
  return (
    <div className="flex min-h-control shrink-0 items-center gap-x-4 border-t px-3 py-1 text-xs text-soft">
      <span aria-live="polite" className={count > 0 ? "figures whitespace-nowrap" : "sr-only"}>
        {found && t(found.more ? "search.foundMore" : "search.found", { count })}
      </span>
      <span className="hidden h-5 min-w-0 grow flex-wrap items-center gap-x-2 overflow-hidden sm:flex">
        <span className="sr-only">{t("search.operators")}</span>
        {signs.map((it) => (
          <bdi key={it} className="whitespace-nowrap leading-5">
            {it}
          </bdi>
        ))}
      </span>
      {keys && (
        <span className="hidden gap-3 whitespace-nowrap md:flex">
          <span>↑↓ {t("search.keys.choose")}</span>
          <span>⏎ {t("search.keys.open")}</span>
          <span>
            {t("search.keys.escape")} {t("search.keys.close")}
          </span>
        </span>
      )}
    </div>
  )
}
