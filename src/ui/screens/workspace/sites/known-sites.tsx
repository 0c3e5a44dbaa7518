import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { listSites } from "~jobs/list-sites"
import { fold } from "~model/fold"
import { TextField } from "~ui/parts/text-field"
import { Section } from "../section"
import { useFilterKey } from "../use-filter-key"
import { SiteLine } from "./site-line"

const kinds = ["chat", "shop"] as const

/** The sites that Regulars knows, chats and shops apart; what is allowed stands first. */
export const KnownSites = ({
  granted,
  onChanged
}: {
  granted: ReadonlySet<string>
  onChanged: () => void
}) => {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState("")
  const filter = useRef<HTMLInputElement>(null)
  useFilterKey(filter)
  const all = listSites()
  const found = all
    .filter((it) => fold(`${it.name} ${it.origins.join(" ")}`).includes(fold(wanted.trim())))
    .toSorted((a, b) => rank(b.origins, granted) - rank(a.origins, granted))
  return (
    <>
      <TextField
        ref={filter}
        type="search"
        label={t("workspace.sites.filter")}
        hideLabel
        placeholder={t("workspace.sites.filter")}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {found.length === 0 && <p className="text-sm text-soft">{t("workspace.sites.noneFound")}</p>}
      {kinds.map((kind) => {
        const sites = found.filter((it) => it.kind === kind)
        return sites.length === 0 ? null : (
          <Section key={kind} title={t(`workspace.sites.kinds.${kind}`)} count={sites.length}>
            <ul className="flex flex-col">
              {sites.map((site) => (
                <SiteLine key={site.id} site={site} granted={granted} onChanged={onChanged} />
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}

const rank = (origins: readonly string[], granted: ReadonlySet<string>): number =>
  origins.some((it) => granted.has(it)) ? 1 : 0
