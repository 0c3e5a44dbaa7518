import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { countOutcomes, type OutcomeCount } from "~jobs/count-outcomes"
import { listSegments } from "~jobs/segments"
import type { Product } from "~model/product"
import type { Snippet } from "~model/snippet"
import { useAlive } from "~ui/hooks/use-alive"
import { useLive } from "~ui/hooks/use-live"
import { Button } from "~ui/parts/button"
import { SelectField } from "~ui/parts/select-field"
import { routeHash } from "../route"

const columns = ["inserted", "customers", "moved", "ordered"] as const
const step = 50
const none: readonly Product[] = []

/** What came after each reply, or each product, for everybody or a segment. */
export const OutcomeTable = ({ snippets }: { snippets: readonly Snippet[] }) => {
  const { t, i18n } = useTranslation()
  const [what, setWhat] = useState<"snippet" | "product">("snippet")
  const [segmentId, setSegmentId] = useState("")
  const [by, setBy] = useState<keyof OutcomeCount>("customers")
  const [most, setMost] = useState(step)
  const segments = useLive(listSegments) ?? []
  const products = useAlive("products")
  const query = segments.find((it) => it.id === segmentId)?.query ?? ""
  const counts = useLive(() => countOutcomes(what, query), [what, query])
  const rows = useMemo(
    () =>
      (what === "snippet" ? snippets : (products ?? none))
        .flatMap(({ id, title }) => {
          const count = counts?.get(id)
          return count ? [{ id, title, count }] : []
        })
        .toSorted((a, b) => b.count[by] - a.count[by] || a.title.localeCompare(b.title)),
    [what, snippets, products, counts, by]
  )
  const figures = new Intl.NumberFormat(i18n.language)
  return (
    <section className="flex max-w-3xl flex-col gap-3 p-4" aria-label={t("replies.outcome.title")}>
      <h2 className="text-lg font-semibold">{t("replies.outcome.title")}</h2>
      <div className="flex flex-wrap gap-3">
        <SelectField
          label={t("replies.outcome.of")}
          value={what}
          onChange={(event) => setWhat(event.target.value === "product" ? "product" : "snippet")}
          options={[
            { value: "snippet", label: t("common.replies") },
            { value: "product", label: t("common.products") }
          ]}
        />
        <SelectField
          label={t("replies.outcome.for")}
          value={segmentId}
          onChange={(event) => setSegmentId(event.target.value)}
          options={[
            { value: "", label: t("replies.outcome.everybody") },
            ...segments.map(({ id, name }) => ({ value: id, label: name }))
          ]}
        />
      </div>
      {counts && rows.length === 0 && (
        <p className="text-sm text-soft">{t("replies.outcome.empty")}</p>
      )}
      {rows.length > 0 && (
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b text-xs text-soft">
              <th scope="col" className="py-1 text-start font-normal">
                {t(what === "snippet" ? "common.reply" : "common.product")}
              </th>
              {columns.map((it) => (
                <th
                  key={it}
                  scope="col"
                  aria-sort={by === it ? "descending" : "none"}
                  className="w-24 py-1 text-end font-normal"
                >
                  <button
                    type="button"
                    className={`min-h-row rounded px-1 hover:bg-raised ${by === it ? "text-ink underline" : ""}`}
                    onClick={() => setBy(it)}
                  >
                    {t(`replies.outcome.columns.${it}`)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ id, title, count }) => (
              <tr key={id} className="border-b">
                {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
                <th scope="row" className="max-w-0 truncate py-1 text-start font-normal">
                  <a
                    href={routeHash(what === "snippet" ? "replies" : "products", id)}
                    className="underline"
                    title={title}
                  >
                    <bdi>{title}</bdi>
                  </a>
                </th>
                {columns.map((it) => (
                  <td key={it} className="figures py-1 text-end">
                    {figures.format(count[it])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > most && (
        <Button tone="quiet" onClick={() => setMost(most + step)}>
          {t("common.more")}
        </Button>
      )}
      <p className="text-xs text-soft">
        {t("replies.outcome.how")} {t("replies.outcome.noCause")}
      </p>
    </section>
  )
}
