/** The search as a seller uses it: by keys alone, with half of what is known. */
import { expect, type Page, test } from "@playwright/test"
import { faults } from "../support/axe"
import { aContact, aNote, anApple, anOrder } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

const mei = aContact({ name: "曾小梅", phone: "138 0017 8000", tags: ["VIP"] })
const omar = aContact({ name: "Omar Haddad", phone: "+20 100 200 3456" })

let seller: Seller
test.beforeAll(async () => {
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("contacts", [mei, omar])
  await seller.seed("notes", [
    aNote({ contactId: omar.id, text: "Last spring: allergic to cinnamon, asks for plain cakes" })
  ])
  await seller.seed("orders", [anOrder({ contactId: mei.id, number: "R-77" })])
  await seller.seed("products", [anApple({ title: "重庆小面 5 kg", tags: ["noodles"] })])
})
test.afterAll(() => seller?.close())

const open = async (query = "") => {
  const page = await seller.openOwn(`tabs/workspace.html${query}`)
  const box = page.getByRole("combobox", { name: "Search everything" })
  return { page, box }
}
const first = (page: Page) => page.getByRole("option").first()

test("half of what is known finds it, by keys alone, and Enter opens it", async () => {
  const { page, box } = await open()
  await page.getByRole("navigation").waitFor()
  await page.keyboard.press("Control+k")
  await expect(box).toBeFocused()
  for (const [typed, seen] of [
    ["zxm", "曾小梅"],
    ["017", "138 0017 8000"],
    ["cinnamon", "allergic to cinnamon"],
    ["hadadd", "Omar Haddad"],
    ["cqxm", "重庆小面"],
    ["r-77", "R-77"],
    ["tag:noodles", "重庆小面"],
    ["in:orders 曾", "Nothing found"]
  ] as const) {
    await box.fill(typed)
    await expect(page.getByRole("dialog").getByText(seen).first(), typed).toBeVisible()
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme })
    await box.fill("a")
    await expect(page.getByRole("option").filter({ hasText: "Haddad" }).first()).toBeVisible()
    expect(await faults(page), colorScheme).toEqual([])
  }
  await box.fill("")
  await box.pressSequentially("zxm")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(new RegExp(`#customers/${mei.id}$`))
  await expect(box).toBeHidden()
  await page.keyboard.press("Control+k")
  await expect(first(page)).toHaveText("zxm")
  await box.fill("new product")
  await expect(first(page)).toHaveText("New product")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/#products\/new$/)
  await page.close()
})

test("words selected on any page are looked up; what is pasted never freezes it", async () => {
  const { page, box } = await open(`?find=${encodeURIComponent("cinnamon")}`)
  await expect(box).toHaveValue("cinnamon")
  await expect(first(page)).toContainText("allergic to cinnamon")
  await box.fill("長".repeat(10_000))
  await expect(page.getByText("Only the first 200 characters")).toBeVisible()
  await box.fill("017")
  await expect(first(page)).toContainText("138 0017 8000")
  await page.keyboard.press("Escape")
  await expect(box).toBeHidden()
  await page.close()
})
