/** A page by its keys alone. */
import { expect, type Page } from "@playwright/test"

/** Further than from anywhere to anywhere by Tab. */
const MOST = 90

export const byKeys = (page: Page) => {
  /** What has the focus, by role and name as a screen reader says them; "" where it was lost. */
  const focused = async (): Promise<string> => {
    if (await page.evaluate(() => document.activeElement === document.body)) return ""
    const told = await page.locator(":focus").ariaSnapshot({ timeout: 2000 })
    // YAML, which quotes a name with a colon in it.
    return (told.split("\n")[0] ?? "").replace(/^- '?/, "").replaceAll("''", "'")
  }

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  /** Waits until the focus is there by itself. */
  const at = (name: RegExp) => expect.poll(focused).toMatch(name)

  /** Goes on with Tab until it is there. */
  const to = async (name: RegExp, key = "Tab") => {
    const passed: string[] = []
    for (let step = 0; step < MOST; step++) {
      const here = await focused().catch(() => "")
      if (name.test(here)) return
      passed.push(here)
      await page.keyboard.press(key)
    }
    throw new Error(`no way by ${key} to ${name}: ${passed.slice(0, 40).join(", ")}`)
  }

  return {
    focused,
    press,
    at,
    to,
    back: (name: RegExp) => to(name, "Shift+Tab"),
    type: (text: string) => page.keyboard.type(text),
    /** Goes to a button and presses it. */
    do: async (name: RegExp) => {
      await to(name)
      await page.keyboard.press("Enter")
    },
    /** Has the browser's own chooser opened by a button, and gives it a file. */
    choose: async (button: RegExp, name: string, text: string | Buffer) => {
      await to(button)
      const asked = page.waitForEvent("filechooser")
      await page.keyboard.press("Enter")
      await (await asked).setFiles({ name, mimeType: "", buffer: Buffer.from(text) })
    }
  }
}
