// @ts-check
// Makes the page that opens a backup without the extension: one HTML file that needs nothing else.
// `node scripts/restore-page/build.mjs <file>`; `scripts/build.mjs` puts it into the package.
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const hashOf = (/** @type {string} */ text) =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** Nothing may be loaded, asked or framed; the worker is this page's own script once more. */
const policyOf = (/** @type {string} */ script, /** @type {string} */ style) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    "worker-src blob:",
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ")

/** The same for the same sources, byte for byte. */
export const restorePage = async () => {
  const { outputFiles } = await build({
    entryPoints: [here("page/main.ts"), here("page/page.css")],
    outdir: "unused",
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: ["chrome120", "firefox128", "safari17"],
    // What is not ASCII is written as escapes: no encoding can harm the script.
    charset: "ascii",
    logLevel: "error"
  })
  const textOf = (/** @type {string} */ ending) =>
    (outputFiles.find((it) => it.path.endsWith(ending))?.text ?? "").trim()
  // A closing tag in a string would end the script there.
  const script = textOf(".js").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--")
  const style = textOf(".css")
  return readFileSync(here("page/page.html"), "utf8")
    .replace("POLICY", () => policyOf(script, style))
    .replace("<!-- STYLE -->", () => `<style>${style}</style>`)
    .replace("<!-- SCRIPT -->", () => `<script>${script}</script>`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file = "build/restore-page.html"] = process.argv
  writeFileSync(file, await restorePage())
}
