import { useTranslation } from "react-i18next"
import type { TaughtView } from "~jobs/taught-sites"
import { Section } from "../section"
import { TaughtImport } from "./taught-import"
import { TaughtLine } from "./taught-line"

/** The sites that the seller taught: what each reads, and what may be done with it. */
export const TaughtSites = ({
  sites,
  granted,
  onChanged
}: {
  /** undefined while they are read. */
  sites: readonly TaughtView[] | undefined
  granted: ReadonlySet<string>
  onChanged: () => void
}) => {
  const { t } = useTranslation()
  return (
    <Section title={t("teach.sites.title")} count={sites?.length ?? 0}>
      {sites?.length === 0 && <p className="text-sm text-soft">{t("teach.sites.none")}</p>}
      {sites && sites.length > 0 && (
        <ul className="flex flex-col">
          {sites.map((site) => (
            <TaughtLine key={site.id} site={site} granted={granted} onChanged={onChanged} />
          ))}
        </ul>
      )}
      <TaughtImport taken={new Set(sites?.map((it) => it.id))} onChanged={onChanged} />
    </Section>
  )
}
