/** Pages of a back office under a host of their own, for tests that open and change them. */
import { startTlsSite } from "./proxy-tls-site"

export type ShopSite = {
  readonly url: string
  /** For the proxy. */
  readonly map: Readonly<Record<string, { readonly port: number }>>
  /** What stands at a path (with its query) from now on. */
  put(path: string, html: string): string
  stop(): Promise<void>
}

export async function startShopSite(host = "shop.example"): Promise<ShopSite> {
  const pages = new Map<string, string>()
  const site = await startTlsSite({
    host,
    serves: (request, response) => {
      const html = pages.get(request.url ?? "")
      response.writeHead(html ? 200 : 404, { "content-type": "text/html; charset=utf-8" })
      response.end(html ?? "")
    }
  })
  const url = `https://${host}`
  return {
    url,
    map: { [`${host}:443`]: { port: site.port } },
    put: (path, html) => {
      pages.set(path, html)
      return url + path
    },
    stop: site.stop
  }
}

export type WooOrder = {
  readonly number: string
  readonly status?: string
  readonly total?: string
  readonly name?: string
  /** Id of the customer; "" for a guest. */
  readonly customer?: string
  readonly email?: string
  readonly phone?: string
}

const input = (id: string, value: string) =>
  `<input type="text" id="${id}" name="${id}" value="${value}">`

/** An order's page as WooCommerce draws it, in part. */
export const wooOrder = ({
  number,
  status = "processing",
  total = "€136.00",
  name = "Anna Example",
  customer = "17",
  email = "anna@example.com",
  phone = "+86 138 0000 0000"
}: WooOrder): string => {
  const [first = "", last = ""] = name.split(" ")
  const chosen = customer
    ? `<option value="${customer}" selected="selected">${name} (#${customer} – ${email})</option>`
    : ""
  return `<!doctype html><html><head><meta charset="utf-8"><title>Edit order</title></head><body>
    <form name="post"><div id="woocommerce-order-data" class="postbox">
    <div id="order_data" class="panel woocommerce-order-data">
    <h2 class="woocommerce-order-data__heading">Order #${number} details</h2>
    <select id="order_status"><option value="wc-${status}" selected="selected">${status}</option></select>
    <select id="customer_user">${chosen}</select>
    <div class="edit_address">${input("_billing_first_name", first)}${input("_billing_last_name", last)}
    ${input("_billing_address_1", "Tea Street 8")}${input("_billing_city", "Hamburg")}
    ${input("_billing_email", email)}${input("_billing_phone", phone)}</div></div></div>
    <div class="wc-order-totals-items"><table class="wc-order-totals"><tr><td class="label">Order Total:</td>
    <td></td><td class="total"><span class="amount">${total}</span></td></tr></table></div></form>
    </body></html>`
}

/** The list of orders as WooCommerce draws it, in part. */
export const wooList = (orders: readonly WooOrder[]): string => {
  const rows = orders.map(
    ({ number, status = "processing", total = "€10.00", name = "Anna Example" }) =>
      `<tr><td><a href="#" class="order-preview" data-order-id="${number}"></a>
       <a href="#" class="order-view"><strong>#${number} ${name}</strong></a></td>
       <td><mark class="order-status status-${status}">${status}</mark></td>
       <td class="column-order_total"><span class="amount">${total}</span></td></tr>`
  )
  return `<!doctype html><html><head><meta charset="utf-8"><title>Orders</title></head><body>
    <table><tbody id="the-list">${rows.join("")}</tbody></table></body></html>`
}
