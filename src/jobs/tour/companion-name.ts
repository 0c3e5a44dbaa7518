import * as v from "valibot"
import { companionFile } from "~jobs/look-into"
import { text } from "~model/row"
import { sessionValue } from "~platform/session"

/** What the build calls the content script: the background alone knows, and the tour puts the same one into its page. */
const names = sessionValue("built:", v.object({ file: text(200) }))

/** Leaves word of it for the practice page. Call it while the background starts. */
export const tellCompanionName = (): void => void names.set("companion", { file: companionFile() })

/** Calls back with the file's address within the extension as soon as it is known, until the signal ends it. */
export const onCompanionName = (onKnown: (file: string) => void, signal: AbortSignal): void => {
  const read = () =>
    void names.get("companion").then((it) => {
      if (it && !signal.aborted) onKnown(`/${it.file}`)
    })
  read()
  names.watch(read, signal)
}
