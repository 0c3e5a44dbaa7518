import { Download } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { LinkLine } from "~jobs/read-link-lines"
import { Button } from "~ui/parts/button"
import { MeasuredList, rowsFrom } from "~ui/parts/measured-list"
import { saveRows } from "../save-links"
import { useSayRefusal } from "../say-refusal"

export type RefusedLine = Extract<LinkLine, { ok: false }>

const never = () => undefined

/** The lines that are no links, each with its number and why. */
export const RefusedLines = ({ lines }: { lines: readonly RefusedLine[] }) => {
  const { t } = useTranslation()
  const say = useSayRefusal()
  const save = () =>
    saveRows(
      t("campaigns.lines.refused"),
      [
        (["line", "text", "reason"] as const).map((it) => t(`campaigns.columns.${it}`)),
        ...lines.map((it) => [it.line, it.text, say(it.refused)])
      ],
      "csv"
    )
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-due">{t("campaigns.lines.bad", { count: lines.length })}</p>
      <section
        aria-label={t("campaigns.lines.refused")}
        // What scrolls must be reached by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="max-h-60 overflow-y-auto rounded border"
      >
        <MeasuredList
          count={lines.length}
          keyOf={(at) => String(lines[at]?.line)}
          estimate={45}
          onNearEnd={never}
        >
          {(first, last) => (
            <ul {...rowsFrom(first)}>
              {lines.slice(first, last + 1).map((it) => (
                <li key={it.line} className="border-b px-2 py-1 text-sm">
                  <span className="flex flex-wrap gap-x-2">
                    <span className="figures shrink-0 text-soft">
                      {t("campaigns.lines.line", { line: it.line })}
                    </span>
                    <span>{say(it.refused)}</span>
                  </span>
                  <bdi className="block truncate text-xs text-soft" title={it.text}>
                    {it.text}
                  </bdi>
                </li>
              ))}
            </ul>
          )}
        </MeasuredList>
      </section>
      <div>
        <Button dense icon={Download} onClick={() => void save()}>
          {t("campaigns.lines.saveRefused")}
        </Button>
      </div>
    </div>
  )
}
