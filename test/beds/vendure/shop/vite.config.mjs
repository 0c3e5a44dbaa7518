// @ts-nocheck -- the packages of this file live in the bed, not in the project
import path from "node:path"
import { pathToFileURL } from "node:url"

import { vendureDashboardPlugin } from "@vendure/dashboard/vite"
import { defineConfig } from "vite"

const here = import.meta.dirname

export default defineConfig({
  base: "/dashboard",
  build: { outDir: path.join(here, "dashboard") },
  plugins: [
    vendureDashboardPlugin({
      vendureConfigPath: pathToFileURL(path.join(here, "vendure-config.ts")),
      api: { host: "auto", port: "auto" },
      tanstackRouterPluginOptions: { tmpDir: path.join(here, ".router") }
    })
  ]
})
