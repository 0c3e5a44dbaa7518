import { readFileSync } from "node:fs"
import * as v from "valibot"

const named = v.object({ version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)) })

/** As package.json has it, which Plasmo writes into the manifest. */
export const { version } = v.parse(named, JSON.parse(readFileSync("package.json", "utf8")))
