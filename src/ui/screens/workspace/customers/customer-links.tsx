import { useTranslation } from "react-i18next"
import type { ShareLink } from "~model/share-link"
import { TimeText } from "~ui/parts/time-text"
import { routeHash } from "../route"

/** What was given to this customer, each a way to the link itself. */
export const CustomerLinks = ({ links }: { links: readonly ShareLink[] }) => {
  const { t } = useTranslation()
  if (links.length === 0)
    return <p className="text-sm text-soft">{t("workspace.customers.noLinks")}</p>
  return (
    <ul className="flex flex-col">
      {links.map((link) => (
        <li key={link.id} className="border-b last:border-b-0">
          <a
            href={routeHash("links", link.id)}
            className="flex min-h-control items-center gap-2 text-sm hover:bg-raised"
          >
            <bdi className="min-w-0 grow truncate" title={link.title}>
              {link.title || link.target}
            </bdi>
            <span className="text-xs text-soft">
              <TimeText at={link.createdAt} form="day" />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
