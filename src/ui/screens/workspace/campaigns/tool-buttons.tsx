import { Link2, ListPlus, type LucideIcon, SpellCheck, Users } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { goTo } from "../use-route"
import { placeOf, type Tool, tools } from "./place"

const icons: Record<Tool, LucideIcon> = { make: Link2, lines: ListPlus, segment: Users }

/** The ways to make many links at once, for a campaign or for none. */
export const ToolButtons = ({
  campaignId = "",
  rules = false
}: {
  campaignId?: string
  /** How links are named and labelled is offered beside them. */
  rules?: boolean
}) => {
  const { t } = useTranslation()
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">{t("campaigns.tools.title")}</legend>
      {tools.map((tool) => (
        <Button
          key={tool}
          dense
          icon={icons[tool]}
          onClick={() => goTo("campaigns", placeOf(tool, campaignId))}
        >
          {t(`campaigns.tools.${tool}`)}
        </Button>
      ))}
      {rules && (
        <Button dense icon={SpellCheck} onClick={() => goTo("campaigns", "rules")}>
          {t("campaigns.tools.rules")}
        </Button>
      )}
    </fieldset>
  )
}
