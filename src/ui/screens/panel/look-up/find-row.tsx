import { MessageSquareText, MoreHorizontal, Package, UserRound } from "lucide-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Find } from "~jobs/read-finds"
import { binProduct } from "~jobs/save-product"
import { binSnippet } from "~jobs/save-snippet"
import type { Label } from "~model/label"
import type { Query } from "~search/query/read-query"
import type { Insert } from "~ui/hooks/use-insert"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Highlighted } from "~ui/parts/highlighted"
import { Icon } from "~ui/parts/icon"
import { IconButton } from "~ui/parts/icon-button"
import { Menu } from "~ui/parts/menu"
import { SelectField } from "~ui/parts/select-field"
import { TimeText } from "~ui/parts/time-text"
import { linesOf } from "~ui/screens/search/find-lines"
import { EditFound } from "./edit-found"

const icons = { product: Package, snippet: MessageSquareText, contact: UserRound }

/** One find: what it is, its price and stock as last seen, and the button that inserts it. */
export const FindRow = ({
  label,
  found,
  insert,
  onContact
}: {
  label: Label
  /** Where it was found, and for what. */
  found?: { find: Find; query: Query }
  insert: Insert
  onContact: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [editing, setEditing] = useState(false)
  const [variantId, setVariantId] = useState("")
  const { what, id, title, hint, stock, seenAt, variants, blocked } = label
  const lines = useMemo(() => found && linesOf(found.find, found.query), [found])
  // What the line says anyway is not said twice.
  const isAbout = lines?.detail.text === found?.find.about
  const detail = isAbout && lines?.detail.ranges.length === 0 ? null : lines?.detail
  const isHinted = detail && isAbout
  if (editing)
    return (
      <li className="border-b bg-surface p-3">
        <EditFound label={label} onDone={() => setEditing(false)} />
      </li>
    )
  const give = () => {
    if (what === "contact") return onContact(id)
    return void insert({ what, id, variantId: variantId || null }, title)
  }
  return (
    <li className="flex items-center gap-2 border-b py-1 pl-3 pr-1">
      <Icon of={icons[what]} className="text-soft" />
      <div className="min-w-0 grow">
        <p className="line-clamp-2 break-words text-left text-sm font-semibold">
          <bdi title={title}>{lines ? <Highlighted {...lines.title} /> : title}</bdi>
        </p>
        {detail && (
          <p className="line-clamp-2 break-words text-xs text-soft">
            <bdi>
              <Highlighted {...detail} />
            </bdi>
          </p>
        )}
        <p className="figures flex flex-wrap gap-x-2 text-xs text-soft">
          {hint && !isHinted && <bdi className="max-w-full truncate">{hint}</bdi>}
          {blocked && <span className="text-due">{t("panel.lookUp.noPrice")}</span>}
          {what === "product" && stock !== "unknown" && <span>{t(`common.stock.${stock}`)}</span>}
          {seenAt !== null && <TimeText at={seenAt} form="day" />}
        </p>
        {variants.length > 0 && (
          <SelectField
            label={t("panel.lookUp.variant", { name: title })}
            hideLabel
            value={variantId}
            onChange={(event) => setVariantId(event.target.value)}
            options={[
              { value: "", label: t("panel.lookUp.anyVariant") },
              ...variants.map((it) => ({ value: it.id, label: it.name }))
            ]}
          />
        )}
      </div>
      <Button
        dense
        aria-label={`${t(what === "contact" ? "common.open" : "common.insert")}: ${title}`}
        className={`shrink-0 ${what === "contact" ? "mr-2" : ""}`}
        disabled={blocked}
        onClick={give}
      >
        {t(what === "contact" ? "common.open" : "common.insert")}
      </Button>
      {what !== "contact" && (
        <Menu
          trigger={
            <IconButton
              dense
              label={`${t("common.moreActions")}: ${title}`}
              icon={MoreHorizontal}
            />
          }
          items={[
            { label: t("common.edit"), onChoose: () => setEditing(true) },
            ...(what === "product"
              ? [
                  {
                    label: t("panel.lookUp.insertLink"),
                    onChoose: () => void insert({ what: "link", id, variantId: null }, title)
                  }
                ]
              : []),
            {
              label: t("common.delete"),
              danger: true,
              onChoose: async () =>
                void done(await (what === "product" ? binProduct(id) : binSnippet(id)))
            }
          ]}
        />
      )}
    </li>
  )
}
