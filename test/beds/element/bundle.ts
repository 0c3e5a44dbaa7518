/** Bundles Element's components as they come from npm; what only its own bundler knows is left out. */
import { copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises"
import path from "node:path"

import { build, type BuildOptions, type Plugin } from "esbuild"

const LANGUAGES = "i18n/languages.json"

/** Parts that play or record sound, and texts that are read raw: nothing of them is needed. */
const LEFT_OUT =
  /^!!raw-loader|^opus-recorder|recorder\.worklet|RecorderWorklet$|\/(?:playback|blurhash)\.worker$|^path$|^fs$/

const ICON = `
import React from "react"
export default "data:,"
export const Icon = React.forwardRef((props, ref) => React.createElement("svg", { ...props, ref }))
`

const plugin: Plugin = {
  name: "element",
  setup: ({ onResolve, onLoad, resolve }) => {
    onResolve({ filter: LEFT_OUT }, () => ({ path: "nothing", namespace: "left-out" }))
    onResolve({ filter: /^\$webapp\// }, () => ({ path: "languages", namespace: "left-out" }))
    onLoad({ filter: /./, namespace: "left-out" }, () => ({
      contents: `export default ${JSON.stringify(LANGUAGES)}`
    }))
    // Its icons were renamed after this version of the components.
    onResolve({ filter: /\/icons\/error-solid$/ }, ({ path: icon, resolveDir, kind }) =>
      resolve(icon.replace("error-solid", "error"), { resolveDir, kind })
    )
    onLoad({ filter: /\.svg$/ }, ({ path: file }) => ({
      contents: ICON,
      loader: "js",
      resolveDir: path.dirname(file)
    }))
  }
}

export type Bundling = {
  /** The folder with the npm packages. */
  readonly packages: string
  /** The page's own script. */
  readonly entry: string
  /** Where the page is put. */
  readonly folder: string
}

export async function bundle({ packages, entry, folder: site }: Bundling): Promise<void> {
  const modules = path.join(packages, "node_modules")
  const sdk = path.join(modules, "matrix-react-sdk", "src")
  const shim = path.join(site, "shim.js")
  await writeFile(
    shim,
    `export { Buffer } from "buffer"\nexport * as process from "process/browser"`
  )
  const options: BuildOptions = {
    bundle: true,
    minify: true,
    logLevel: "error",
    plugins: [plugin],
    inject: [shim],
    nodePaths: [modules],
    mainFields: ["browser", "module", "main"],
    jsx: "transform",
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false }
    },
    loader: {
      ".png": "dataurl",
      ".gif": "empty",
      ".wasm": "file",
      ".woff2": "empty",
      ".mp3": "empty",
      ".ogg": "empty",
      ".css": "empty",
      ".pcss": "empty"
    },
    define: {
      global: "globalThis",
      "process.env.NODE_ENV": '"production"',
      "process.env": "{}",
      "process.browser": "true"
    }
  }
  // From within the packages: our own React is another one.
  const stdin = { contents: await readFile(entry, "utf8"), resolveDir: packages }
  await build({
    ...options,
    stdin,
    entryNames: "entry",
    outdir: site,
    format: "esm",
    splitting: true
  })
  // Element starts it under the name of its source.
  const worker = path.join(sdk, "workers", "indexeddb.worker.ts")
  const made = path.join(site, "worker.js")
  await build({ ...options, entryPoints: [worker], outfile: made, format: "iife" })
  await rename(made, path.join(site, "indexeddb.worker.ts"))
  await mkdir(path.join(site, "i18n"))
  await writeFile(path.join(site, LANGUAGES), JSON.stringify({ en: "en.json" }))
  await copyFile(path.join(sdk, "i18n/strings/en_EN.json"), path.join(site, "i18n", "en.json"))
}
