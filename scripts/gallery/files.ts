/** Files as a seller drops them on the import pages: new, known already, told twice and refused. */
import { readFileSync } from "node:fs"

const customers = [
  "name,phone,email,tags,notes,address,birthday",
  '张三 · Zhang San,+44 20 7946 0001,zhang@example.com,"VIP, tea",likes tea,1 Main St London,1990-05-20',
  "Mei Lin,,mei@example.com,,,,",
  "محمد عبد الرحمن (دبي),+971 50 123 4567,m@example.com,مهم,,,",
  "Zhang again,+44 20 7946 0001,,,,,",
  "Too many,+44 20 7946 0009,,,,,,,,,one more",
  ",,,only a tag,,,",
  'Anneliese-Marie Freifrau von Donaudampfschifffahrt-Hohenlohe,+49 30 1234567,a@b.example,"one,two,three,four,five","a rather long note that goes on and on, and then some more of it",,',
  ...Array.from(
    { length: 30 },
    (_, at) => `Customer ${at},+1212555${1000 + at},c${at}@example.com,,,,`
  )
].join("\n")

const products = [
  "Title,SKU,Price,Stock,URL,Tags",
  "Gala apples,GALA,88,12,https://shop.example/gala,fruit",
  "红富士苹果 5斤装,AP5,39.90,110,,",
  "A pot,POT,not a price,3,,",
  ",NO-NAME,12,1,,",
  "Gala apples,GALA,88,12,https://shop.example/gala,fruit",
  "حذاء جلدي (بني),SH-1,1299.00,0,,"
].join("\n")

const replies = JSON.stringify([
  {
    id: 1,
    account_id: 9,
    short_code: "hello",
    content: "Hey {{contact.first_name}}, {{ agent.name }} here"
  },
  { id: 2, account_id: 9, short_code: "bye", content: "Bye {{contact.name}} 👋" },
  {
    id: 3,
    account_id: 9,
    short_code: "donaudampfschifffahrtselektrizitaetenhauptbetriebswerk",
    content: "x".repeat(300)
  }
])

const orders = [
  "Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Name,Shipping Address1,Shipping City,Shipping Province,Shipping Zip,Shipping Country,Shipping Phone,Notes,Cancelled at",
  "#1001,ann@example.com,paid,2026-09-03 10:15:00 -0400,fulfilled,USD,47.00,56.29,2026-09-03 10:14:00 -0400,2,Green tea 100 g,16.00,TEA-1,Ann Lee,Ann Lee,1 Elm St,Springfield,IL,'62701,US,'+12175550101,Ring twice,",
  "#1001,ann@example.com,,,,,,,2026-09-03 10:14:00 -0400,1,Tea pot,20.00,POT-1,,,,,,,,,,",
  "#1002,cy@example.com,pending,,unfulfilled,USD,25.00,25.00,2026-09-10 09:00:00 -0400,1,Tea pot,20.00,POT-1,Cy Young,Cy Young,2 Elm St,Springfield,IL,62701,US,,,",
  "#1003,cy@example.com,refunded,,,USD,25.00,25.00,never,1,Tea pot,20.00,POT-1,Cy Young,Cy Young,,,,,,,,2026-09-12"
].join("\n")

export const files = {
  "customers.csv": customers,
  "anything.csv": "a,b,c\n1,2,3\n4,5,6",
  "products.csv": products,
  "canned.json": replies,
  "orders_export.csv": orders,
  "photo.csv": readFileSync("assets/icon.png")
} as const
export type FileName = keyof typeof files
