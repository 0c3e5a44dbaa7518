import { expect } from "@playwright/test"
import { words as zhCN } from "../../src/ui/i18n/zh-CN"
import { cardOf } from "../../test/support/panel"
import { composer, type Scene } from "./scene"

const { settings } = zhCN.workspace

/** The same in Chinese, with Chinese sample data; at the end in the dark. */
export const walkInChinese = async ({ chat, seller, stage, page, panel }: Scene): Promise<void> => {
  const note = "喜欢红的，要M码 🍎"
  const workspace = await seller.openOwn("tabs/workspace.html#settings")
  await workspace.setViewportSize({ width: 1280, height: 800 })
  await workspace.getByRole("combobox", { name: "Language" }).selectOption("zh-CN")
  await workspace.getByRole("button", { name: /^移除.*示例/ }).click()
  await workspace.getByRole("button", { name: settings.addSamples }).click()
  await workspace.getByRole("button", { name: /^移除.*示例/ }).waitFor()

  await stage.step(
    "中文：客户发来消息，卡片已经在旁边",
    async () => {
      await page.bringToFront()
      await page.goto(chat.url)
      await chat.open(page, "bob")
      await panel.getByRole("tab", { name: /^卡片/ }).click()
      await expect(cardOf(panel, "bob")).toBeVisible()
      await panel.getByRole("textbox", { name: /备注$/ }).fill(note)
      await panel.keyboard.press("Enter")
      await expect(panel.getByRole("listitem").filter({ hasText: note }).first()).toBeVisible()
    },
    page,
    panel
  )

  await stage.step(
    "中文：拼音首字母就能找到商品",
    async () => {
      await composer(page, "bob").click()
      await seller.chord(page)
      const bar = await seller.bar(page)
      await page.keyboard.type("pg")
      await expect(bar.getByRole("option").first()).toContainText("苹果")
    },
    page,
    panel
  )

  await stage.step(
    "中文：回车，名称、价格、链接已在输入框，没有发送",
    async () => {
      await page.keyboard.press("Enter")
      await expect(composer(page, "bob")).toHaveValue(/苹果[^]*¥68[^]*https:/)
      expect(await chat.bob.received()).toEqual([])
    },
    page,
    panel
  )

  await stage.step(
    "中文：工作台里的全部客户",
    async () => {
      await workspace.goto(workspace.url().replace(/#.*/, "#customers"))
      await expect(workspace.getByRole("row", { name: /bob/ })).toBeVisible()
      await workspace.getByRole("row", { name: /张三/ }).click()
      await expect(workspace.getByRole("article", { name: "张三" })).toBeVisible()
    },
    workspace
  )

  await stage.step(
    "中文：数据去向，请求0次",
    async () => {
      await workspace.goto(workspace.url().replace(/#.*/, "#data/privacy"))
      await expect(workspace.getByText(zhCN.privacy.noRequests)).toBeVisible()
    },
    workspace
  )

  await stage.step(
    "中文，深色",
    async () => {
      await workspace.goto(workspace.url().replace(/#.*/, "#settings"))
      await workspace.getByRole("combobox", { name: settings.theme }).selectOption("dark")
      await expect(workspace.locator("html")).toHaveAttribute("data-theme", "dark")
      await expect(panel.locator("html")).toHaveAttribute("data-theme", "dark")
    },
    page,
    panel
  )
  await workspace.close()
}
