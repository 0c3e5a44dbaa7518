import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { LinkLine } from "~jobs/read-link-lines"
import { useCopy } from "~ui/hooks/use-copy"
import { LinkActions } from "../link-actions"
import { LinkList } from "../link-list"
import { useLinkSheet } from "../link-sheet"
import { useKeep } from "../use-keep"

export type GoodLine = Extract<LinkLine, { ok: true }>

/** The links of the good lines, and what is done with all of them. */
export const MadeLines = ({ lines }: { lines: readonly GoodLine[] }) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const sheet = useLinkSheet()
  const drafts = useMemo(() => lines.map((it) => it.draft), [lines])
  const keeper = useKeep(drafts)
  const listed = useMemo(
    () =>
      lines.map(({ line, draft }) => ({
        id: String(line),
        name: draft.title || draft.target,
        href: draft.href
      })),
    [lines]
  )
  return (
    <div className="flex flex-col gap-2">
      <output className="text-sm">{t("campaigns.lines.good", { count: lines.length })}</output>
      {lines.length > 0 && (
        <>
          <LinkList
            label={t("campaigns.lines.made")}
            links={listed}
            copyLabel={(name) => t("campaigns.lines.copy", { name })}
            onCopy={async (href) => {
              if (await copy(href)) await keeper.keep()
            }}
          />
          <LinkActions
            links={drafts}
            texts={() => lines.map((it) => it.text)}
            rows={() => sheet(drafts)}
            name={t("campaigns.lines.made")}
            keeper={keeper}
          />
        </>
      )}
    </div>
  )
}
