import { proposeBuyers, type Proposal } from "~jobs/sheet-buyers"
import type { Order } from "~model/order"
import type { Product } from "~model/product"
import type { Sheet } from "~model/sheet"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** A sheet and what stands around it. */
export interface SheetView {
  sheet: Sheet
  orders: Order[]
  products: Product[]
  /** Whom unlinked buyers may be, by the line's place. */
  proposals: ReadonlyMap<number, Proposal>
}

/** Live; null where there is none, undefined while it is read. */
export const useSheet = (id: string): SheetView | null | undefined =>
  useLive(async () => {
    const sheet = await database.sheets.get(id)
    if (!sheet || sheet.deletedAt !== null) return null
    const [orders, products, proposals] = await Promise.all([
      database.orders.where("sheetId").equals(id).toArray(),
      database.products.toArray(),
      proposeBuyers(sheet)
    ])
    const living = orders.filter((it) => it.deletedAt === null)
    const sold = products.filter((it) => it.deletedAt === null)
    return { sheet, orders: living, products: sold, proposals }
  }, [id])
