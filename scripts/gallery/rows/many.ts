import type { Seller } from "../../../test/support/seller"
import { seedMany } from "../../../test/support/seed-many"
import { few } from "./few"

/** How many of each a shop of years has. */
const counts = { contacts: 10_000, products: 5000, snippets: 1500, orders: 3000, shareLinks: 3000 }
const titles = {
  contacts: "name",
  products: "title",
  snippets: "title",
  orders: "number",
  shareLinks: "title"
}

/** Puts the few in again and again, each under a number of its own, beside what is there. */
export const seedHuge = async ({ worker }: Pick<Seller, "worker">): Promise<void> => {
  const rows = few()
  for (const table of ["contacts", "products", "snippets", "orders", "shareLinks"] as const) {
    const patterns = (rows[table] ?? []).map((it) => ({ ...it }))
    await seedMany(worker, { table, title: titles[table], patterns, count: counts[table] })
  }
}
