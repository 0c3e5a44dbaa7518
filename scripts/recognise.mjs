// `npm run recognise -- <url> <file.html>`: see recognise.ts, which this runs as it stands.
import { register } from "tsx/esm/api"

register()
const { main } = await import(new URL("recognise.ts", import.meta.url).href)
process.exitCode = await main(process.argv.slice(2))
