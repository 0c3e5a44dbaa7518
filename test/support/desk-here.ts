import { serveDesk } from "~jobs/people/serve-desk"
import type { Outside } from "~store/guard/outside"
import { workerHere } from "./worker-here"

/** A desk's worker in this very page. */
export const deskHere = (
  ended: () => void = () => undefined,
  keepThere: (it: Outside) => void = () => undefined
) => workerHere((line: Parameters<typeof serveDesk>[0]) => serveDesk(line, keepThere), ended)
