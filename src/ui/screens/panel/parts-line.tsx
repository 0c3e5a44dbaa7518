import { Copy, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { useParts } from "~ui/hooks/use-parts"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { pasteKey } from "~ui/parts/paste-key"
import { NotWrittenLine } from "./not-written-line"

/** What was inserted of a reply in several parts, and the one that stands next. */
export const PartsLine = ({ parts }: { parts: ReturnType<typeof useParts> }) => {
  const { t } = useTranslation()
  const { next, failed, insert, copy, forget } = parts
  if (!next) return null
  const picture = next.kind === "picture"
  const at = { at: next.index + 1, count: next.count, said: next.said }
  return (
    <>
      {failed && <NotWrittenLine {...failed} onClose={forget} />}
      <section
        aria-label={next.name}
        className="flex shrink-0 items-start gap-1 border-b bg-raised py-1 pl-3 pr-1 text-sm"
      >
        <div className="min-w-0 grow py-1">
          <p className="text-xs text-soft">
            <bdi className="block truncate" title={next.name}>
              {next.name}
            </bdi>
            <output className="block">
              {next.index > 0 && t("bar.said.partsPanel", { at: next.index, count: next.count })}
            </output>
          </p>
          <p dir="auto" className="line-clamp-2 break-words">
            {t(picture ? "bar.partPicture" : "bar.part", at)}
          </p>
          {picture && (
            <p className="text-xs text-soft">{t("bar.said.picturePanel", { key: pasteKey() })}</p>
          )}
        </div>
        {picture ? (
          <Button dense icon={Copy} className="mt-1 shrink-0" onClick={() => void copy()}>
            {t("common.copy")}
          </Button>
        ) : (
          <Button dense tone="do" className="mt-1 shrink-0" onClick={() => void insert()}>
            {t("common.insert")}
          </Button>
        )}
        <IconButton label={t("bar.keys.forget")} icon={X} onClick={forget} />
      </section>
    </>
  )
}
