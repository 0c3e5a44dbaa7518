import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@playwright/test"

const build = "build/chrome-mv3-prod"
const all = readdirSync(build, { recursive: true, encoding: "utf8" })
const scripts = all.filter((path) => path.endsWith(".js"))
const size = (name: RegExp) => {
  const found = scripts.filter((path) => name.test(path))
  expect(found, String(name)).toHaveLength(1)
  return statSync(join(build, found[0] ?? "")).size
}

test("the built JavaScript is plain ASCII, so that no emoji is cut in half", () => {
  expect(scripts.length).toBeGreaterThan(5)
  const bytes = scripts.filter((path) => readFileSync(join(build, path)).some((it) => it > 0x7f))
  expect(bytes).toEqual([])
})

test("every entry keeps its byte budget", () => {
  // Everything that a page gets at load: one script. It holds for all later work.
  expect(size(/^companion\.\w+\.js$/)).toBeLessThanOrEqual(20_000)
  // Put into one site's pages, and only while the seller has it switched on.
  expect(size(/^probe-whatsapp\.\w+\.js$/)).toBeLessThanOrEqual(8000)
  // Put into the pages of a site only while the seller has the triggers on there.
  expect(size(/^triggers\.\w+\.js$/)).toBeLessThanOrEqual(6500)
  // Put into a page on the seller's key alone. Half of it is the words of shops in many languages.
  expect(size(/^capture\.\w+\.js$/)).toBeLessThanOrEqual(140_000)
  expect(size(/^diagnose\.\w+\.js$/)).toBeLessThanOrEqual(20_000)
  expect(size(/^tabs\/bar\.\w+\.js$/)).toBeLessThanOrEqual(450_000)
  // The rules of all sites are in it, the words of two languages, what reads phone numbers, and how
  // Chinese is said, to mark it where it was found; in both, what guards the records.
  expect(size(/^sidepanel\.\w+\.js$/)).toBeLessThanOrEqual(1_710_000)
  expect(size(/background\/index\.js$/)).toBeLessThanOrEqual(680_000)
})

test("what a page gets at load cannot diagnose: that comes when it is asked for", () => {
  const companion = scripts.find((path) => /^companion\.\w+\.js$/.test(path)) ?? ""
  expect(readFileSync(join(build, companion), "utf8")).not.toContain("regularsDiagnose")
})

test("the bar's page holds no database", () => {
  const bar = scripts.find((path) => path.startsWith("tabs/bar.")) ?? ""
  expect(readFileSync(join(build, bar), "utf8")).not.toMatch(/versionchange|DexieError/)
})

test("may ask https and this computer, its bar and the templates' page nobody; loads only its own", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(build, "manifest.json"), "utf8"))
  expect(manifest).toHaveProperty(
    "content_security_policy.extension_pages",
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'"
  )
  for (const page of ["tabs/bar.html", "tabs/offscreen.html"])
    expect(readFileSync(join(build, page), "utf8")).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">/
    )
})

test("asks for no more permission than its work needs, and for no site at install", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(build, "manifest.json"), "utf8"))
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: [
      "sidePanel",
      "storage",
      "unlimitedStorage",
      "scripting",
      "activeTab",
      "contextMenus",
      "alarms",
      "notifications",
      "offscreen"
    ],
    // Asked for where the seller wants backups in the downloads by themselves.
    optional_permissions: ["downloads"],
    optional_host_permissions: ["https://*/*", "http://localhost/*", "http://127.0.0.1/*"],
    // No other extension may ask anything.
    externally_connectable: { ids: [] },
    // It needs no permission: the browser hands over what is typed after the keyword, nothing else.
    omnibox: { keyword: "rg" },
    web_accessible_resources: [
      {
        resources: ["tabs/bar.html"],
        matches: ["https://*/*", "http://*/*"],
        use_dynamic_url: true
      }
    ]
  })
  for (const absent of ["host_permissions", "content_scripts", "key"])
    expect(manifest).not.toHaveProperty(absent)
})

test("Firefox gets its own manifest: a sidebar, an event page, no side panel, no site", () => {
  const text = readFileSync("build/firefox-mv3-prod/manifest.json", "utf8")
  const manifest: unknown = JSON.parse(text)
  expect(manifest).toMatchObject({
    manifest_version: 3,
    sidebar_action: { default_panel: "sidepanel.html" },
    omnibox: { keyword: "rg" },
    background: { scripts: ["static/background/index.js"] },
    permissions: [
      "storage",
      "unlimitedStorage",
      "scripting",
      "activeTab",
      "contextMenus",
      "alarms",
      "notifications"
    ],
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ["none"] } } }
  })
  expect(text).not.toMatch(/sidePanel|offscreen|use_dynamic_url|externally_connectable|"global"/)
  for (const absent of ["host_permissions", "content_scripts", "side_panel"])
    expect(manifest).not.toHaveProperty(absent)
})
