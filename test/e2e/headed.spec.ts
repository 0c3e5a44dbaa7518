import { readFile, rm, writeFile } from "node:fs/promises"
import path from "node:path"

import { expect, test } from "@playwright/test"
import { PNG } from "pngjs"

import { serve } from "../support/beds-server"
import { throwawayExtension } from "../support/browser-throwaway"
import { launchHeaded, SCREEN } from "../support/headed"

/** That the screen, its keys and its pictures work, before anything is asked of the extension. */
test("a key opens a real side panel, and the picture shows the whole screen", async () => {
  const extension = await panelExtension()
  const served = await serve((_request, response) => {
    response.end("<title>Chat</title><textarea autofocus></textarea>")
  })
  const headed = await launchHeaded({ extension, url: `http://localhost:${served.port}/` })
  try {
    await expect(headed.page.locator("textarea")).toBeFocused()
    await headed.type("hello")
    await expect(headed.page.locator("textarea")).toHaveValue("hello")

    const session = await headed.browser.newBrowserCDPSession()
    const panels = async () => {
      const { targetInfos } = await session.send("Target.getTargets")
      return targetInfos.filter((target) => target.url.endsWith("/page.html")).length
    }
    expect(await panels()).toBe(0)
    await headed.key("alt+shift+s")
    await expect.poll(panels).toBe(1)

    const picture = test.info().outputPath("screen.png")
    await headed.screenshot(picture)
    const { width, height } = PNG.sync.read(await readFile(picture))
    expect({ width, height }).toEqual(SCREEN)
    expect(headed.requests.filter((seen) => !seen.allowed)).toEqual([])
  } finally {
    await headed.close()
    await served.stop()
    await rm(extension, { recursive: true, force: true })
  }
})

async function panelExtension(): Promise<string> {
  const folder = await throwawayExtension()
  const manifest = {
    manifest_version: 3,
    name: "Throwaway",
    version: "1",
    action: {},
    background: { service_worker: "worker.js" },
    permissions: ["activeTab", "sidePanel"],
    side_panel: { default_path: "page.html" },
    commands: { _execute_action: { suggested_key: { default: "Alt+Shift+S" } } }
  }
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest))
  await writeFile(
    path.join(folder, "worker.js"),
    "chrome.action.onClicked.addListener((tab) => chrome.sidePanel.open({ windowId: tab.windowId }))\n"
  )
  return folder
}
