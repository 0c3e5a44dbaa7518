/**
 * Real editors, one page each at `/<editor>.html`. Every page gives `window.editor` (see
 * pages/chat.js), sends on Enter as chats do, and breaks the line on Shift+Enter.
 */
import { readdirSync } from "node:fs"
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"

import { build } from "esbuild"

import { cached, npmInstall, say } from "../../support/beds"
import { folders, serve } from "../../support/beds-server"

/** What a page's `window.editor` offers to a test. */
export type EditorUnderTest = {
  /** The text by the editor's own model: "\n" per line break, paragraphs joined by "\n". */
  text(): string
  /**
   * Puts a draft in by the editor's own means, caret at its end; an undo step of its own. Await it:
   * some editors paint a moment later.
   */
  set(text: string): void | Promise<void>
  html(): string
  /** The editor's own undo command. */
  undo(): void
  focus(): void
  clear(): void
  /** How often Enter sent the draft. */
  submits: number
}

declare global {
  interface Window {
    editor: EditorUnderTest
  }
}

export const editors = [
  "lexical",
  "lexical-rich",
  "slate",
  "draft",
  "tiptap",
  "quill",
  "ckeditor",
  "tinymce",
  "react",
  "vue",
  "textarea",
  "contenteditable"
] as const
export type EditorName = (typeof editors)[number]

/** Pages that stand in for chat sites, with the editors these use: see ../chats. */
const sites = ["whatsapp", "telegram-a", "telegram-k"] as const
const built: readonly string[] = [...editors, ...sites]

const here = path.dirname(fileURLToPath(import.meta.url))
const pages = path.join(here, "pages")

export type EditorsInstalled = { readonly packages: string; readonly site: string }

/** Installs the packages and bundles the pages, unless both are in the cache already. */
export async function install(): Promise<EditorsInstalled> {
  const manifests = ["package.json", "package-lock.json"].map((file) => path.join(here, file))
  const packages = await cached("editors", manifests, (folder) => npmInstall(here, folder))
  const sources = readdirSync(pages).map((file) => path.join(pages, file))
  const own = path.join(here, "index.ts")
  const site = await cached("editors-site", [...manifests, ...sources, own], (folder) =>
    bundle(packages, folder)
  )
  return { packages, site }
}

async function bundle(packages: string, folder: string): Promise<void> {
  say("bundling the editors' pages")
  // Beside the bed's packages, so that "react" is the bed's and not the project's own.
  const copy = await mkdtemp(path.join(packages, "pages-"))
  try {
    await cp(pages, copy, { recursive: true })
    await bundleFrom(copy, folder)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function bundleFrom(sources: string, folder: string): Promise<void> {
  await build({
    entryPoints: built.map((name) => path.join(sources, `${name}.js`)),
    outdir: folder,
    bundle: true,
    format: "esm",
    target: "chrome120",
    minify: true,
    logLevel: "error",
    loader: { ".svg": "dataurl", ".woff2": "dataurl" },
    define: {
      "process.env.NODE_ENV": '"production"',
      global: "globalThis",
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false"
    }
  })
  const styled = new Set(readdirSync(folder).filter((file) => file.endsWith(".css")))
  for (const name of built) {
    await writeFile(path.join(folder, `${name}.html`), pageOf(name, styled.has(`${name}.css`)))
  }
}

function pageOf(name: string, styled: boolean): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
${styled ? `<link rel="stylesheet" href="/${name}.css">` : ""}
<style>
  body { font: 16px/1.4 sans-serif; margin: 40px; }
  #root { border: 1px solid #999; min-height: 3em; }
  #composer, .tiptap, .ql-editor { width: 100%; min-height: 3em; box-sizing: border-box; white-space: pre-wrap; }
</style>
<h1>${name}</h1>
<div id="root"></div>
<script type="module" src="/${name}.js"></script>
</html>
`
}

export type EditorsBed = {
  /** The server's address, without a slash at its end. */
  readonly url: string
  /** An editor's page; it is ready once `html[data-ready]` is there. */
  page(name: EditorName): string
  stop(): Promise<void>
}

export async function start(): Promise<EditorsBed> {
  const { packages, site } = await install()
  const tinymce = path.join(packages, "node_modules", "tinymce")
  const served = await serve(folders({ "/tinymce/": tinymce, "/": site }))
  const url = `http://localhost:${served.port}`
  return { url, page: (name) => `${url}/${name}.html`, stop: served.stop }
}
