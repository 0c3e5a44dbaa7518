import { ExternalLink } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Icon } from "~ui/parts/icon"

/** The way to a room of the workspace, in a tab of its own: the tour stays where it is. */
export const OpensRoom = ({ path, children }: { path: string; children: string }) => {
  const { t } = useTranslation("tour")
  return (
    <a
      href={`workspace.html${path}`}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-control items-center gap-2 self-start rounded bg-do px-3 text-sm text-on-do hover:opacity-90"
    >
      {children}
      <Icon of={ExternalLink} />
      <span className="sr-only">({t("opensTab")})</span>
    </a>
  )
}
