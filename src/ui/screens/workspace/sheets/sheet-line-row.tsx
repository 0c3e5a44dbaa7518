import { Check } from "lucide-react"
import { useTranslation } from "react-i18next"
import { linkBuyers, type Proposal } from "~jobs/sheet-buyers"
import { isUnresolved } from "~jobs/sheet-goods"
import { editSheetLine } from "~jobs/sheets"
import type { Contact } from "~model/contact"
import { sayItems } from "~model/order-line"
import type { Product } from "~model/product"
import type { SheetLine } from "~model/sheet"
import { readItems } from "~parse/sheet/read-items"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { routeHash } from "../route"
import { CellField } from "./cell-field"
import { isUnsure, LineMark } from "./line-mark"

/** One line, each cell to be put right. */
export const SheetLineRow = ({
  sheetId,
  at,
  line,
  proposal,
  people,
  products
}: {
  sheetId: string
  at: number
  line: SheetLine
  proposal: Proposal | null
  people: readonly Contact[]
  products: readonly Product[]
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const edit = async (fields: Parameters<typeof editSheetLine>[2]) =>
    done(await editSheetLine(sheetId, at, fields))
  const customer = people.find((it) => it.id === line.contactId)
  const linked = products.filter((it) => line.items.some((one) => one.productId === it.id))
  const choose = async (name: string) => {
    const found = people.filter((it) => it.name === name)
    return found.length === 1 && found[0]
      ? done(await linkBuyers(sheetId, new Map([[at, found[0].id]])))
      : false
  }
  return (
    <tr className={`border-b align-top ${isUnsure(line) ? "bg-raised" : ""}`} title={line.raw}>
      <td className="w-36 py-1 pr-2">
        <CellField
          label={t("sheets.buyerOf", { at: at + 1 })}
          value={line.name}
          onSave={(name) => edit({ name: name.trim() })}
        />
      </td>
      <td className="py-1 pr-2">
        <CellField
          label={t("sheets.goodsOf", { name: line.name })}
          value={sayItems(line.items)}
          onSave={(text) => edit({ items: readItems(text) })}
        />
        {linked.some(isUnresolved) && (
          <span className="block text-xs text-due">{t("sheets.variant")}</span>
        )}
      </td>
      <td className="w-44 py-1 pr-2">
        {customer ? (
          <span className="flex min-h-control min-w-0 items-center gap-1">
            <a
              href={routeHash("customers", customer.id)}
              className="min-w-0 truncate text-do underline"
            >
              <bdi title={customer.name}>{customer.name}</bdi>
            </a>
            {!line.orderId && (
              <Button dense tone="quiet" onClick={() => void edit({ contactId: null })}>
                {t("sheets.unlink")}
              </Button>
            )}
          </span>
        ) : proposal ? (
          <Button
            dense
            className="max-w-full"
            title={t(`sheets.by.${proposal.by}`)}
            onClick={async () =>
              done(await linkBuyers(sheetId, new Map([[at, proposal.contactId]])))
            }
          >
            <bdi className="truncate">{t("sheets.isIt", { name: proposal.name })}</bdi>
          </Button>
        ) : (
          !line.void && (
            <CellField
              label={t("sheets.customerOf", { name: line.name })}
              value=""
              placeholder={t("sheets.find")}
              list={`people-${sheetId}`}
              onSave={choose}
            />
          )
        )}
      </td>
      <td className="w-12 py-1 pr-2">
        <input
          type="checkbox"
          className="mt-2"
          aria-label={t("sheets.voidOf", { name: line.name })}
          checked={line.void}
          onChange={(event) => void edit({ void: event.target.checked })}
        />
      </td>
      <td className="w-32 py-1">
        <span className="flex min-h-control items-center gap-1">
          <LineMark line={line} />
          {isUnsure(line) && (
            <IconButton
              dense
              label={t("sheets.right", { name: line.name })}
              icon={Check}
              onClick={() => void edit({})}
            />
          )}
        </span>
      </td>
    </tr>
  )
}
