import { ExternalLink } from "lucide-react"
import { useTranslation } from "react-i18next"
import { listTeachable } from "~jobs/list-teachable"
import { useOpenTab } from "~ui/hooks/use-open-tab"
import { Button } from "~ui/parts/button"
import { Section } from "../section"

/** Sites of which too little is known: each with the way to teach it, or why there is none. */
export const TeachableSites = ({
  taught,
  fits
}: {
  taught: readonly string[]
  fits: (...words: string[]) => boolean
}) => {
  const { t } = useTranslation()
  const open = useOpenTab()
  const sites = listTeachable(taught).filter((it) => fits(it.name))
  if (sites.length === 0) return null
  return (
    <Section title={t("teach.known.title")} hint={t("teach.known.hint")}>
      <ul className="flex flex-col">
        {sites.map(({ id, name, kind, address }) => (
          <li key={id} className="flex items-center gap-3 border-b last:border-b-0 py-2">
            <div className="min-w-0 grow">
              <h4 className="text-sm font-semibold">{name}</h4>
              <p className="text-xs text-soft">
                {t(`teach.known.${kind}`)}
                {kind !== "import-only" && !address && ` ${t("teach.known.noAddress")}`}
              </p>
            </div>
            {address && (
              <Button
                icon={ExternalLink}
                className="shrink-0"
                aria-label={t("teach.known.openNamed", { name })}
                onClick={() => open(address)}
              >
                {t("teach.known.open")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
