import * as v from "valibot"
import { sessionValue } from "~platform/session"
import { beginNewLog } from "~store/guard/new-log"

const begun = sessionValue("log-begun", v.literal(true))

/** Once in a run of the browser, as soon as anything of the extension is there: see `beginNewLog`. */
export const beginRun = async (): Promise<void> => {
  try {
    if (await begun.get("")) return
    await begun.set("", true)
    await beginNewLog()
  } catch {
    // It only makes a loss less likely that would be noticed and mended.
  }
}
