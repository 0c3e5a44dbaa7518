import { database } from "~store/database"
import { customerData, orderData } from "~templates/data"
import { blankBrakes } from "./brakes"
import type { Maker } from "./compose-text"
import { renderText } from "./render-text"

/** A text about an order: that it was understood, or where it is. */
export const composeOrder =
  (template: "confirmations" | "whereabouts"): Maker =>
  async ({ id }, to, settings, locale, { answers = {} }) => {
    const order = await database.orders.get(id)
    if (!order || order.deletedAt !== null) return { ok: false, why: "gone" }
    const data = { customer: customerData(to), order: orderData(order, locale, settings.carriers) }
    const rendered = await renderText(settings[template][locale], data, {
      locale,
      answers,
      gaps: true
    })
    if (!rendered.ok) return rendered
    return {
      parts: [{ kind: "text", text: rendered.text }],
      name: order.number,
      price: null,
      variant: "",
      links: [],
      language: locale,
      brakes: blankBrakes(rendered.gaps)
    }
  }
