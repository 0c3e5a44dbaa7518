import { Copy, Download, ReceiptText, UserPlus, Users } from "lucide-react"
import { useTranslation } from "react-i18next"
import { writeCsv } from "~formats/csv"
import { addBuyers, linkBuyers } from "~jobs/sheet-buyers"
import { makeOrders, toOrder } from "~jobs/sheet-orders"
import { sheetText, tallyOf } from "~jobs/sheet-tally"
import { minorDigits } from "~model/currency"
import { sayItems } from "~model/order-line"
import { useCopy } from "~ui/hooks/use-copy"
import type { SheetView } from "~ui/hooks/use-sheet"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { saveFile } from "~ui/parts/save-file"

/** What is done with a whole sheet. */
export const SheetActions = ({ view }: { view: SheetView }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const copy = useCopy()
  const { sheet, products, proposals } = view
  const tally = tallyOf(sheet, products)
  const fresh = new Set(
    sheet.lines.flatMap((it, at) =>
      it.void || it.contactId || !it.name || proposals.has(at) ? [] : [it.name]
    )
  ).size
  const ready = new Set(toOrder(sheet).map((it) => it.contactId)).size
  const save = (what: "tally" | "lines") => {
    const rows =
      what === "tally"
        ? [
            [t("sheets.thing"), t("sheets.quantity"), t("sheets.unit"), t("sheets.sum"), ""],
            ...tally.map((it) => [
              it.title,
              it.quantity,
              it.unit,
              it.sum ? it.sum.minor / 10 ** minorDigits(it.sum.currency) : "",
              it.sum?.currency ?? ""
            ])
          ]
        : [
            [t("sheets.buyer"), t("sheets.goods"), t("sheets.state"), t("sheets.raw")],
            ...sheet.lines.map((it) => [
              it.name,
              sayItems(it.items),
              it.void ? t("sheets.void") : it.orderId ? t("sheets.ordered") : "",
              it.raw
            ])
          ]
    saveFile(`${sheet.title}-${what}.csv`.replace(/[\\/:*?"<>|]/g, "-"), writeCsv(rows), "text/csv")
  }
  return (
    <div className="flex flex-wrap gap-2">
      {proposals.size > 0 && (
        <Button
          icon={Users}
          onClick={async () =>
            done(
              await linkBuyers(
                sheet.id,
                new Map(Array.from(proposals, ([at, it]) => [at, it.contactId]))
              )
            )
          }
        >
          {t("sheets.linkAll", { count: proposals.size })}
        </Button>
      )}
      {fresh > 0 && (
        <Button icon={UserPlus} onClick={async () => done(await addBuyers(sheet.id))}>
          {t("sheets.addAll", { count: fresh })}
        </Button>
      )}
      <Button
        tone="do"
        icon={ReceiptText}
        disabled={ready === 0}
        onClick={async () => done(await makeOrders(sheet.id))}
      >
        {t("sheets.makeOrders", { count: ready })}
      </Button>
      <Button icon={Copy} onClick={() => void copy(sheetText(sheet, tally))}>
        {t("sheets.copy")}
      </Button>
      <Button icon={Download} onClick={() => save("tally")}>
        {t("sheets.saveTally")}
      </Button>
      <Button icon={Download} onClick={() => save("lines")}>
        {t("sheets.saveLines")}
      </Button>
    </div>
  )
}
