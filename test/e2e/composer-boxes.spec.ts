/** Writing into boxes that are no known editor, and into boxes that must not be written into. */
import type { Browser, CDPSession, Page } from "@playwright/test"
import { chromium, expect, test } from "@playwright/test"

import type { Hands } from "../composer/isolated-hands"
import { isolatedHands } from "../composer/isolated-hands"
import { CHROMIUM, FLAGS } from "../support/browser"

const SEVERAL_LINES = "Dear \u674e\u56db \u{1f600}\n\n\u82f9\u679c 1 < 2\nlast"

let browser: Browser
let page: Page
let hands: Hands

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS] })
})
test.afterAll(() => browser.close())
test.afterEach(() => page.close())

/** A page of this body, whose scripts run, and which counts what the hands must never cause. */
async function open(body: string): Promise<void> {
  page = await browser.newPage()
  await page.setContent(
    `<!doctype html><body>${body}<script>
      window.never = []
      for (const type of ["keydown", "keypress", "keyup", "submit", "click"])
        addEventListener(type, (event) => event.isTrusted || never.push(type), true)
    </script></body>`
  )
  hands = await isolatedHands(page)
}

function read(selector: string): Promise<string> {
  return page
    .locator(selector)
    .evaluate((box: HTMLElement) => ("value" in box ? String(box.value) : box.innerText))
}

test.describe("exactly one copy, both halves of the draft kept, no key event:", () => {
  test.afterEach(async () => expect(await page.evaluate("never")).toEqual([]))

  const boxes: readonly (readonly [string, string, string])[] = [
    ["a plaintext-only box", `<div contenteditable="plaintext-only"></div>`, "div"],
    ["a pre-wrap box", `<div contenteditable style="white-space:pre-wrap"></div>`, "div"],
    ["a form's textarea", `<form><textarea></textarea><button>Send</button></form>`, "textarea"]
  ]
  for (const [what, body, selector] of boxes) {
    test(what, async () => {
      await open(body)
      await page.locator(selector).click()
      await page.keyboard.type("ABCD")
      await page.keyboard.press("ArrowLeft")
      await page.keyboard.press("ArrowLeft")
      await hands.save()
      await hands.useBar()
      expect(await hands.insert(SEVERAL_LINES)).toBe("inserted")
      expect(await read(selector)).toBe(`AB${SEVERAL_LINES}CD`)
      await page.keyboard.press("Control+z")
      expect(await read(selector)).toBe("ABCD")
    })
  }

  test("lines ended as Windows ends them are one break each", async () => {
    await open(`<textarea></textarea>`)
    await page.locator("textarea").click()
    await hands.save()
    expect(await hands.insert("a\r\nb")).toBe("inserted")
    expect(await read("textarea")).toBe("a\nb")
  })

  test("a field of one line has spaces for breaks", async () => {
    await open(`<input>`)
    await page.locator("input").click()
    await hands.save()
    expect(await hands.insert("a\nb")).toBe("inserted")
    expect(await read("input")).toBe("a b")
  })

  for (const inner of ["<textarea></textarea>", "<p contenteditable></p>"]) {
    test(`${inner} in an open shadow root`, async () => {
      await open(`<div id="editor"></div>`)
      await page.evaluate((html) => {
        const root = document.getElementById("editor")?.attachShadow({ mode: "open" })
        if (root) root.innerHTML = html
      }, inner)
      const selector = "#editor textarea, #editor p"
      await page.locator(selector).click()
      await page.keyboard.type("ABCD")
      await page.keyboard.press("ArrowLeft")
      await page.evaluate(() => document.body.appendChild(document.createElement("button")).focus())
      expect(await hands.save(["#none", "#editor >>> textarea, p"])).toBe(true)
      await hands.useBar()
      expect(await hands.insert(SEVERAL_LINES)).toBe("inserted")
      expect(await read(selector)).toBe(`ABC${SEVERAL_LINES}D`)
    })
  }

  test("a draft that the page paints anew while the bar is open", async () => {
    await open(`<div contenteditable></div>`)
    await page.locator("div").click()
    await page.keyboard.type("ABCD")
    await page.keyboard.press("ArrowLeft")
    await hands.save()
    await hands.useBar()
    await page.locator("div").evaluate((box) => box.replaceChildren("ABCD"))
    expect(await hands.insert("x")).toBe("inserted")
    expect(await read("div")).toBe("ABCxD")
  })

  test("an editor that paints late is given its text once", async () => {
    await open(`<div contenteditable></div><script>
      const box = document.querySelector("div")
      box.addEventListener("paste", (event) => {
        event.preventDefault()
        const text = event.clipboardData.getData("text/plain")
        setTimeout(() => box.append(text), 700)
      })</script>`)
    await page.locator("div").click()
    await hands.save()
    expect(await hands.insert("once")).toBe("inserted")
    expect(await read("div")).toBe("once")
  })
})

test.describe("nothing is written", () => {
  test("half: a field too short for the text", async () => {
    await open(`<textarea maxlength="6">ABCD</textarea>`)
    await page.locator("textarea").click()
    await hands.save()
    expect(await hands.insert("xyz")).toBe("refused")
    expect(await read("textarea")).toBe("ABCD")
    expect(await hands.insert("xy")).toBe("inserted")
  })

  test("into a word that an input method is at", async () => {
    await open(`<textarea></textarea>`)
    await hands.run("hands.watchComposition(document)")
    await page.locator("textarea").click()
    const cdp: CDPSession = await page.context().newCDPSession(page)
    await cdp.send("Input.imeSetComposition", { text: "ping", selectionStart: 4, selectionEnd: 4 })
    await hands.save()
    expect(await hands.insert("x")).toBe("refused")
    expect(await read("textarea")).toBe("ping")
    await cdp.send("Input.insertText", { text: "\u82f9" })
    await hands.save()
    expect(await hands.insert("x")).toBe("inserted")
    expect(await read("textarea")).toBe("\u82f9x")
  })

  test("behind the back of an editor with a model that leaves the paste alone", async () => {
    await open(`<div contenteditable data-slate-editor="true">draft</div>`)
    await page.locator("div").click()
    await hands.save()
    expect(await hands.insert("x")).toBe("refused")
    expect(await read("div")).toBe("draft")
  })

  test("twice: an editor that takes a paste and throws it away is not asked again", async () => {
    await open(`<div contenteditable></div><script>
      window.pastes = 0
      document.querySelector("div").addEventListener("paste", (event) => {
        event.preventDefault()
        window.pastes += 1
      })</script>`)
    await page.locator("div").click()
    await hands.save()
    expect(await hands.insert("x")).toBe("refused")
    expect(await read("div")).toBe("")
    expect(await page.evaluate("pastes")).toBe(1)
  })

  test("anywhere, when the page keeps the focus for another field", async () => {
    await open(`<textarea></textarea><input><script>
      document.querySelector("textarea").addEventListener("focus", () =>
        document.querySelector("input").focus())</script>`)
    await page.locator("input").click()
    await hands.run(`globalThis.place = hands.savePlace(document.querySelector("textarea"))`)
    expect(await hands.insert("x")).toBe("refused")
    expect([await read("textarea"), await read("input")]).toEqual(["", ""])
  })

  test("when the last look at the page says no", async () => {
    await open(`<textarea>draft</textarea>`)
    await page.locator("textarea").click()
    await hands.save()
    expect(await hands.insert("x", false)).toBe("refused")
    expect(await read("textarea")).toBe("draft")
  })

  test("of a text of nothing", async () => {
    await open(`<textarea></textarea>`)
    await page.locator("textarea").click()
    await hands.save()
    expect(await hands.insert("")).toBe("refused")
  })

  const gone: readonly (readonly [string, (box: HTMLElement) => void])[] = [
    ["left the page", (box) => box.remove()],
    ["was disabled", (box) => box.setAttribute("disabled", "")],
    ["was hidden", (box) => box.style.setProperty("visibility", "hidden")],
    ["was disabled with its fieldset", (box) => box.parentElement?.setAttribute("disabled", "")]
  ]
  for (const [what, happens] of gone) {
    test(`into a box that ${what} while the bar was open`, async () => {
      await open(`<fieldset><textarea></textarea></fieldset>`)
      await page.locator("textarea").click()
      await hands.save()
      await hands.useBar()
      await page.locator("textarea").evaluate(happens)
      expect(await hands.insert("x")).toBe("no-composer")
      expect(await hands.save(["textarea"])).toBe(false)
    })
  }
})

test("the caret's place is told in the top frame's coordinates", async () => {
  await open(
    `<iframe style="position:absolute;left:100px;top:50px;border:5px solid" srcdoc="
      <body contenteditable style='margin:10px;font:20px monospace'>AB"></iframe>`
  )
  await page.frameLocator("iframe").locator("body").click()
  await page.keyboard.press("Home")
  const rect = "hands.caretRect(hands.findComposer(document, [])).toJSON()"
  expect(await hands.run(rect)).toMatchObject({ x: 115, width: 0 })
  await page.keyboard.press("Control+a")
  await page.keyboard.press("Backspace")
  expect(await hands.run(rect)).toMatchObject({ x: 115 })
})

test("what is marked in the page can be quoted, at most 2,000 characters of it", async () => {
  await open(`<p> the message </p><textarea>secret</textarea>`)
  await page.locator("textarea").selectText()
  expect(await hands.run("hands.selectedText(document)")).toBe("")
  await page.locator("p").selectText()
  expect(await hands.run("hands.selectedText(document)")).toBe("the message")
  await page.locator("p").evaluate((p) => (p.textContent = `1${"\u{1f600}".repeat(2000)}`))
  await page.locator("p").selectText()
  const quote = `1${"\u{1f600}".repeat(999)}`
  expect(await hands.run("hands.selectedText(document)")).toBe(quote)
})
