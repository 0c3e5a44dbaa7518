import { PackagePlus, MessageSquarePlus } from "lucide-react"
import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Insert } from "~ui/hooks/use-insert"
import { useLabels } from "~ui/hooks/use-labels"
import { useSearch } from "~ui/hooks/use-search"
import type { TabView } from "~ui/hooks/use-tab"
import { Button } from "~ui/parts/button"
import { Skeleton } from "~ui/parts/skeleton"
import { TextField } from "~ui/parts/text-field"
import { SearchNote } from "~ui/screens/search/search-note"
import { FindRow } from "./find-row"
import { FoundRow } from "./found-row"
import { ProductForm } from "./product-form"
import { ReplyForm } from "./reply-form"
import { useLookUpRows } from "./use-look-up-rows"

const step = 40
/** More finds than this are a query that says too little. */
const mostAsked = 200

/** Everything there is by any part of it; Enter on a row's button inserts or opens it. */
export const LookUp = ({
  view,
  onScreen,
  asked,
  insert,
  onContact
}: {
  view: TabView | null | undefined
  /** The customer beside the panel: what is theirs comes first. "" for nobody. */
  onScreen: string
  /** Grows with every press of the key to the search: the line gets the focus. */
  asked: number
  insert: Insert
  onContact: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  const [query, setQuery] = useState("")
  const [most, setMost] = useState(step)
  const [adding, setAdding] = useState<"product" | "reply" | null>(null)
  const labels = useLabels()
  const wanted = query.trim()
  const { found, index } = useSearch(query, { limit: Math.min(most, mostAsked), onScreen })
  const rows = useLookUpRows(labels, found, most)
  const count = wanted ? (found?.finds.length ?? 0) : rows.length
  const more = wanted ? found?.more && most < mostAsked : (labels?.length ?? 0) > most
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked === 0) return
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const finish = () => setAdding(null)
  if (adding)
    return (
      <section className="p-3">
        <h2 className="pb-2 font-semibold">
          {t(adding === "product" ? "panel.form.newProduct" : "panel.form.newReply")}
        </h2>
        {adding === "product" ? (
          <ProductForm
            {...(view?.url && !view.closedPage && { start: { title: "", url: view.url } })}
            onDone={finish}
          />
        ) : (
          <ReplyForm onDone={finish} />
        )}
      </section>
    )
  return (
    <section className="flex flex-col">
      <div className="sticky top-0 z-10 border-b bg-canvas p-3">
        <TextField
          ref={field}
          label={t("panel.lookUp.label")}
          hideLabel
          type="search"
          placeholder={t("panel.lookUp.hint")}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setMost(step)
          }}
        />
      </div>
      {!labels && <Skeleton lines={12} />}
      <p
        aria-live="polite"
        className={labels?.length === 0 && !wanted ? "p-3 text-sm text-soft" : "sr-only"}
      >
        {count > 0
          ? t("panel.lookUp.found", { count })
          : labels && !wanted && t("panel.lookUp.empty")}
      </p>
      <div aria-live="polite">
        <SearchNote wanted={wanted} found={found} index={index} />
      </div>
      <ul>
        {rows.map((row) =>
          row.label ? (
            <FindRow
              key={row.key}
              label={row.label}
              {...(row.find && { found: row.find })}
              insert={insert}
              onContact={onContact}
            />
          ) : (
            <FoundRow key={row.key} {...row.find} onContact={onContact} />
          )
        )}
      </ul>
      {more && (
        <Button tone="quiet" className="m-2" onClick={() => setMost(most + step)}>
          {t("common.more")}
        </Button>
      )}
      {/* Below all rows, or they would be pushed out of sight as those come. */}
      {labels && (
        <div className="flex flex-wrap gap-2 p-3">
          <Button icon={PackagePlus} onClick={() => setAdding("product")}>
            {t("panel.form.newProduct")}
          </Button>
          <Button icon={MessageSquarePlus} onClick={() => setAdding("reply")}>
            {t("panel.form.newReply")}
          </Button>
        </div>
      )}
    </section>
  )
}
