import { PackagePlus, MessageSquarePlus } from "lucide-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Insert } from "~ui/hooks/use-insert"
import { useContactsFor, useLabels } from "~ui/hooks/use-labels"
import type { TabView } from "~ui/hooks/use-tab"
import { filterLabels, foldLabels } from "~ui/parts/bar-filter"
import { Button } from "~ui/parts/button"
import { Skeleton } from "~ui/parts/skeleton"
import { TextField } from "~ui/parts/text-field"
import { FindRow } from "./find-row"
import { ProductForm } from "./product-form"
import { ReplyForm } from "./reply-form"

const step = 40

/** Products, replies and customers by any word of theirs; Enter on a row's button inserts it. */
export const LookUp = ({
  view,
  insert,
  onContact
}: {
  view: TabView | null | undefined
  insert: Insert
  onContact: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  const [query, setQuery] = useState("")
  const [most, setMost] = useState(step)
  const [adding, setAdding] = useState<"product" | "reply" | null>(null)
  const labels = useLabels()
  const folded = useMemo(() => foldLabels(labels ?? []), [labels])
  const contacts = useContactsFor(query) ?? []
  const found = [...filterLabels(folded, query, most + 1), ...contacts]
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
      {!labels && <Skeleton lines={5} />}
      <p
        aria-live="polite"
        className={found.length === 0 && labels ? "p-3 text-sm text-soft" : "sr-only"}
      >
        {found.length > 0
          ? t("panel.lookUp.found", { count: found.length })
          : labels && t(query ? "panel.lookUp.none" : "panel.lookUp.empty")}
      </p>
      <ul>
        {found.slice(0, most + contacts.length).map((label) => (
          <FindRow
            key={`${label.what} ${label.id}`}
            label={label}
            insert={insert}
            onContact={onContact}
          />
        ))}
      </ul>
      {found.length > most + contacts.length && (
        <Button tone="quiet" className="m-2" onClick={() => setMost(most + step)}>
          {t("common.more")}
        </Button>
      )}
      <div className="flex flex-wrap gap-2 p-3">
        <Button icon={PackagePlus} onClick={() => setAdding("product")}>
          {t("panel.form.newProduct")}
        </Button>
        <Button icon={MessageSquarePlus} onClick={() => setAdding("reply")}>
          {t("panel.form.newReply")}
        </Button>
      </div>
    </section>
  )
}
