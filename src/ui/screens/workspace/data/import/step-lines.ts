import type { TFunction } from "i18next"
import type { ImportStep } from "~jobs/people/desk-protocol"
import type { OrderStep } from "~jobs/people/plan-orders"
import type { OutcomeLine } from "../../imports/outcome-list"
import { orderRowLine } from "./order-row-lines"
import { personLine } from "./person-lines"

/** Who is new or refused in a file has a name, an order has a number. */
const isOfOrder = (step: ImportStep): step is OrderStep => !("name" in step)

/** What would become of a row, in words. */
export const stepLine = (t: TFunction, locale: string, step: ImportStep): OutcomeLine =>
  isOfOrder(step) ? orderRowLine(t, locale, step) : personLine(t, step)
