import { readdirSync, readFileSync, statSync } from "node:fs"
import { describe, expect, it } from "vitest"

const { manifest } = JSON.parse(readFileSync("package.json", "utf8"))
const firefox = { ...manifest, ...manifest.overrides.firefox }

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path}`)
  .filter((path) => /\.tsx?$/.test(path) && statSync(path).isFile())
const guilty = (banned: RegExp) =>
  sources.filter((path) => banned.test(readFileSync(path, "utf8"))).toSorted()

/** All that was ever decided on; each has its reason on the proof page. */
const decided = [
  "storage",
  "unlimitedStorage",
  "alarms",
  "sidePanel",
  "scripting",
  "activeTab",
  "contextMenus",
  "notifications",
  "clipboardWrite",
  "offscreen"
]

describe.each([
  ["Chrome", manifest],
  ["Firefox", firefox]
])("the manifest for %s", (browser, stated) => {
  it("asks for no permission beyond those decided on, and for no site at install", () => {
    expect(stated.permissions.filter((name: string) => !decided.includes(name))).toEqual([])
    expect(
      (stated.optional_permissions ?? []).filter((name: string) => name !== "downloads")
    ).toEqual([])
    for (const absent of ["host_permissions", "content_scripts"])
      expect(stated).not.toHaveProperty(absent)
  })

  it("runs no code but its own, and lets pages load the bar's page alone", () => {
    const policy: string = stated.content_security_policy.extension_pages
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(policy).not.toMatch(/unsafe-eval|wasm-unsafe-eval|\*(?!;|$| )/)
    expect(policy.match(/connect-src ([^;]*)/)?.[1]).toMatch(/^'self' https: http:\/\/localhost:\*/)
    const open: { resources: string[]; use_dynamic_url?: boolean }[] =
      stated.web_accessible_resources
    expect(open.flatMap(({ resources }) => resources)).toEqual(["tabs/bar.html"])
    if (browser === "Chrome") expect(open.every((it) => it.use_dynamic_url)).toBe(true)
  })
})

describe("the source", () => {
  it("listens to nobody outside, and connects to nobody", () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(guilty(/onMessageExternal|onConnectExternal|onUserScriptMessage|connectNative/)).toEqual(
      []
    )
  })

  it("takes a page's own messages nowhere", () => {
    // `message` on a window may come from any page or frame; ours come by the runtime and by workers.
    expect(guilty(/window\.addEventListener\(\s*["']message["']|window\.onmessage/)).toEqual([])
  })

  it("gives the page no data by its DOM: no postMessage to a window", () => {
    expect(guilty(/(?:window|parent|top|contentWindow)\??\.postMessage\(/)).toEqual([])
  })

  it("opens the shadow root of the bar's frame to nobody", () => {
    expect(guilty(/mode:\s*["']open["']/)).toEqual([])
  })
})
