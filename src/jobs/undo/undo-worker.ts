import { keepOutside } from "~store/guard/outside"
import { serveUndo } from "./serve-undo"

// Runs in a worker of its own: an import of a hundred thousand customers is one step, and a page would
// stand still while all of it is read from the log. What lies outside the database the page keeps.
serveUndo(
  {
    tell: (telling) => postMessage(telling),
    onTold: (listener) =>
      addEventListener("message", ({ data }: MessageEvent<unknown>) => listener(data))
  },
  keepOutside
)
