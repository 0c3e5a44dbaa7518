import { Copy } from "lucide-react"
import { useTranslation } from "react-i18next"
import { IconButton } from "~ui/parts/icon-button"
import { MeasuredList, rowsFrom } from "~ui/parts/measured-list"

export interface ListedLink {
  id: string
  name: string
  href: string
}

const never = () => undefined

/** Any number of links, each with its name, its address and a button that copies it. */
export const LinkList = ({
  label,
  links,
  copyLabel,
  onCopy
}: {
  label: string
  links: readonly ListedLink[]
  /** What the copy button of one is called. */
  copyLabel: (name: string) => string
  onCopy: (href: string) => void
}) => {
  const { t } = useTranslation()
  return (
    <section
      aria-label={label}
      // What scrolls must be reached by keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="max-h-96 overflow-y-auto rounded border"
    >
      <div className="sticky top-0 z-10 grid grid-cols-[2fr_3fr_32px] gap-2 border-b bg-raised px-2 py-1 text-xs text-soft">
        <span>{t("campaigns.columns.name")}</span>
        <span>{t("campaigns.columns.link")}</span>
      </div>
      <MeasuredList
        count={links.length}
        keyOf={(at) => links[at]?.id ?? ""}
        estimate={33}
        onNearEnd={never}
      >
        {(first, last) => (
          <ul {...rowsFrom(first)}>
            {links.slice(first, last + 1).map((it) => (
              <li
                key={it.id}
                className="grid grid-cols-[2fr_3fr_32px] items-center gap-2 border-b px-2 text-sm"
              >
                <bdi className="truncate" title={it.name}>
                  {it.name}
                </bdi>
                <bdi className="truncate text-xs text-soft" title={it.href}>
                  {it.href}
                </bdi>
                <IconButton
                  label={copyLabel(it.name)}
                  icon={Copy}
                  onClick={() => onCopy(it.href)}
                />
              </li>
            ))}
          </ul>
        )}
      </MeasuredList>
    </section>
  )
}
