/** Makes the page of the parts apart from the extension: the sources, their style sheet, nothing of a browser's. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import postcss from "postcss"
import tailwind from "tailwindcss"
import config from "../../tailwind.config.js"

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const STYLES = "src/ui/styles.css"

export const sheets = [
  "buttons",
  "fields",
  "choices",
  "tags",
  "states",
  "words",
  "lists",
  "bars",
  "dialog",
  "menu",
  "ticks",
  "toast"
] as const
export type Sheet = (typeof sheets)[number]

/** The style sheet of the extension, with the classes of the sources and of these sheets. */
export const styles = async (): Promise<string> => {
  const plugin = tailwind({ ...config, content: ["src/**/*.{ts,tsx}", here("parts/*.tsx")] })
  const { css } = await postcss([plugin]).process(readFileSync(STYLES, "utf8"), { from: STYLES })
  return css
}

/** @param folder gets `parts.html`, `parts.js` and `parts.css`. @returns the page's address. */
export const buildParts = async (folder: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [here("parts/page.tsx")],
    outfile: path.join(folder, "parts.js"),
    bundle: true,
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    tsconfig: "tsconfig.json",
    logLevel: "error"
  })
  writeFileSync(path.join(folder, "parts.css"), await styles())
  copyFileSync(here("parts/page.html"), path.join(folder, "parts.html"))
  return new URL(`file://${path.resolve(folder, "parts.html")}`).href
}
