import { Check, Copy, Download, Save } from "lucide-react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { LinkDraft } from "~jobs/make-share-link"
import { useCopy } from "~ui/hooks/use-copy"
import { Button } from "~ui/parts/button"
import type { SheetRow } from "./link-sheet"
import { saveRows } from "./save-links"
import type { useKeep } from "./use-keep"

/** What is done with all links that were made: kept, copied, saved. What is given away is kept. */
export const LinkActions = ({
  links,
  texts,
  rows,
  name,
  keeper,
  children
}: {
  links: readonly LinkDraft[]
  /** What is copied, a line or more for each. */
  texts: () => string[]
  rows: () => SheetRow[]
  /** Of the files. */
  name: string
  keeper: ReturnType<typeof useKeep>
  children?: ReactNode
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const { keep, isKept, keeping } = keeper
  const count = links.length
  const none = count === 0 || keeping
  const words = keeping
    ? t("campaigns.keeping")
    : t(isKept ? "campaigns.kept" : "campaigns.keep", { count })
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        tone={isKept ? "plain" : "do"}
        icon={isKept ? Check : Save}
        disabled={none || isKept}
        onClick={() => void keep()}
      >
        {words}
      </Button>
      <Button
        icon={Copy}
        disabled={none}
        onClick={async () => {
          if (await copy(texts().join("\n"))) await keep()
        }}
      >
        {t("campaigns.copyAll")}
      </Button>
      {(["csv", "xlsx"] as const).map((as) => (
        <Button
          key={as}
          icon={Download}
          disabled={none}
          onClick={async () => {
            if (await keep()) await saveRows(name, rows(), as)
          }}
        >
          {t(`campaigns.${as}`)}
        </Button>
      ))}
      {children}
    </div>
  )
}
