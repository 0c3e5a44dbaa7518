import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binField, listFields, moveField } from "~jobs/custom-fields"
import type { CustomField } from "~model/custom-field"
import { useLive } from "~ui/hooks/use-live"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { Section } from "../section"
import { FieldDialog } from "./field-dialog"

/** The seller's own fields of customers: added, changed, put in order, and to the bin. */
export const FieldsSection = () => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const fields = useLive(listFields) ?? []
  const [editing, setEditing] = useState<CustomField | "new" | null>(null)
  return (
    <Section title={t("segments.fields.title")} hint={t("segments.fields.hint")}>
      {fields.length === 0 && <p className="text-sm text-soft">{t("segments.fields.none")}</p>}
      <ul>
        {fields.map((field, at) => {
          const { id, name, type, choices } = field
          return (
            <li
              key={id}
              className="flex min-h-control items-center gap-1 border-b py-1 last:border-b-0 text-sm"
            >
              <span className="flex min-w-0 grow flex-col">
                <bdi className="break-words">{name}</bdi>
                <span className="truncate text-xs text-soft">
                  {[t(`segments.fields.types.${type}`), choices.join(", ")]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <IconButton
                label={t("segments.fields.up", { name })}
                icon={ArrowUp}
                disabled={at === 0}
                onClick={async () => done(await moveField(id, -1))}
              />
              <IconButton
                label={t("segments.fields.down", { name })}
                icon={ArrowDown}
                disabled={at === fields.length - 1}
                onClick={async () => done(await moveField(id, 1))}
              />
              <IconButton
                label={t("segments.fields.edit", { name })}
                icon={Pencil}
                onClick={() => setEditing(field)}
              />
              <IconButton
                label={t("segments.fields.bin", { name })}
                icon={Trash2}
                onClick={async () => done(await binField(id))}
              />
            </li>
          )
        })}
      </ul>
      <p className="text-xs text-soft">{t("segments.fields.binHint")}</p>
      <div>
        <Button dense icon={Plus} onClick={() => setEditing("new")}>
          {t("segments.fields.add")}
        </Button>
      </div>
      {editing && (
        <FieldDialog field={editing === "new" ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  )
}
