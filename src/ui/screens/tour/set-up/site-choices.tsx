import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { SiteFacts } from "~jobs/list-sites"
import { Button } from "~ui/parts/button"
import { SiteAccess } from "~ui/screens/workspace/sites/site-access"

/** So many are shown at first: the list begins with those that most people use. */
const first = 8

/** Sites of one kind, and what lets each be read. @param whole All of them are meant, not the first. */
export const SiteChoices = ({
  title,
  sites,
  whole,
  onChanged
}: {
  title: string
  sites: readonly { site: SiteFacts; allowed: readonly string[] }[]
  whole: boolean
  onChanged: () => void
}) => {
  const { t } = useTranslation("tour")
  const id = useId()
  const [all, setAll] = useState(false)
  const full = whole || all
  // One's own server has an address to type: further down, unless it is looked for.
  const shown = full ? sites : sites.filter((it) => it.site.origins.length > 0).slice(0, first)
  if (sites.length === 0) return null
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1">
      <h2 id={id} className="text-sm text-soft">
        {title}
      </h2>
      <ul>
        {shown.map(({ site, allowed }) => (
          <li
            key={site.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b py-2 text-sm"
          >
            <span className="min-w-0 grow basis-40 break-words">{site.name}</span>
            <SiteAccess site={site} allowed={allowed} onChanged={onChanged} />
          </li>
        ))}
      </ul>
      {shown.length < sites.length && (
        <Button tone="quiet" className="self-start" onClick={() => setAll(true)}>
          {t("sites.all", { count: sites.length })}
        </Button>
      )}
    </section>
  )
}
