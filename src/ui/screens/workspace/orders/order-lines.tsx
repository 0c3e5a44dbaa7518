import { Plus, X } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { editOrder } from "~jobs/edit-order"
import { usualCurrency } from "~jobs/ui-language"
import { longestLines, type Order } from "~model/order"
import { typedMoney } from "~model/typed-money"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { TextField } from "~ui/parts/text-field"
import { useDraft } from "../use-draft"
import { blankLine, draftOf, type LineDraft, type ReadLines, readLines } from "./lines-draft"

interface Draft {
  lines: LineDraft[]
  total: string
}

/** What was ordered and what it comes to, edited as one and saved as one. */
export const OrderLines = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const settings = useSettings()
  const [draft, setDraft] = useDraft<Draft>(`order lines ${order.id}`)
  const [wrong, setWrong] = useState<Extract<ReadLines, { ok: false }> | null>(null)
  const currency = order.total?.currency ?? (settings ? usualCurrency(settings) : "")
  const { lines, total } = draft ?? {
    lines: draftOf(order.lines),
    total: typedMoney(order.total, currency)
  }
  const write = (fields: Partial<Draft>) => {
    setWrong(null)
    setDraft({ lines, total, ...fields })
  }
  const change = (id: number, fields: Partial<LineDraft>) =>
    write({ lines: lines.map((it) => (it.id === id ? { ...it, ...fields } : it)) })
  const save = async () => {
    const read = readLines(lines, total, currency)
    if (!read.ok) return setWrong(read)
    const outcome = await editOrder(order.id, { lines: read.lines, total: read.total })
    if (done(outcome)) setDraft(null)
  }
  const errorAt = (id: LineDraft["id"] | "total", ...whys: string[]) => {
    if (wrong?.id !== id || (whys.length > 0 && !whys.includes(wrong.why))) return {}
    const { why } = wrong
    return {
      error:
        why === "title" || why === "quantity"
          ? t(`timeline.orders.wrong.${why}`)
          : t(`refusals.money.${why}`)
    }
  }
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {lines.length === 0 && <p className="text-sm text-soft">{t("timeline.orders.noLines")}</p>}
      {lines.map((it) => (
        <div key={it.id} className="grid w-full grid-cols-[1fr_5rem_4rem_auto] items-start gap-2">
          <TextField
            label={t("timeline.orders.goods")}
            hideLabel
            placeholder={t("timeline.orders.goods")}
            maxLength={300}
            value={it.title}
            {...errorAt(it.id, "title")}
            onChange={(event) => change(it.id, { title: event.target.value, productId: null })}
          />
          <TextField
            label={t("timeline.orders.quantity")}
            hideLabel
            inputMode="decimal"
            className="figures"
            value={it.quantity}
            {...errorAt(it.id, "quantity")}
            onChange={(event) => change(it.id, { quantity: event.target.value })}
          />
          <TextField
            label={t("timeline.orders.unit")}
            hideLabel
            placeholder={t("timeline.orders.unit")}
            maxLength={20}
            value={it.unit}
            onChange={(event) => change(it.id, { unit: event.target.value })}
          />
          <IconButton
            label={t("timeline.orders.removeLine", { title: it.title })}
            icon={X}
            onClick={() => write({ lines: lines.filter((other) => other.id !== it.id) })}
          />
        </div>
      ))}
      <Button
        dense
        icon={Plus}
        disabled={lines.length >= longestLines}
        onClick={() =>
          write({ lines: [...lines, blankLine(Math.max(-1, ...lines.map((it) => it.id)) + 1)] })
        }
      >
        {t("timeline.orders.addLine")}
      </Button>
      <div className="w-40">
        <TextField
          label={t("workspace.orders.total")}
          inputMode="decimal"
          className="figures"
          value={total}
          {...(order.totalSaid && {
            hint: t("timeline.orders.saidThere", { total: order.totalSaid })
          })}
          {...errorAt("total")}
          onChange={(event) => write({ total: event.target.value })}
        />
      </div>
      {draft && (
        <div className="flex items-center gap-2">
          <Button type="submit" dense tone="do">
            {t("common.save")}
          </Button>
          <Button dense tone="quiet" onClick={() => (setWrong(null), setDraft(null))}>
            {t("workspace.discard")}
          </Button>
          <span className="text-xs text-due">{t("workspace.unsaved")}</span>
        </div>
      )}
    </form>
  )
}
