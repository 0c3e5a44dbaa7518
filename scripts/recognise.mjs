// `npm run recognise -- <url> <file.html>`: see recognise.ts, which this runs as it stands.
import { fileURLToPath } from "node:url"

import { register } from "tsx/esm/api"

// npm runs scripts in the project's folder; a file is meant from where the person stands.
process.env["INIT_CWD"] ??= process.cwd()
process.chdir(fileURLToPath(new URL("..", import.meta.url)))
register()
const { main } = await import(new URL("recognise.ts", import.meta.url).href)
process.exitCode = await main(process.argv.slice(2))
