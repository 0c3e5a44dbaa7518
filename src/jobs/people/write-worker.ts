import { keepOutside } from "~store/guard/outside"
import { serveWriting } from "./serve-writing"

// Runs in a worker of its own: the log of a hundred thousand customers is written in one go, and a
// page would stand still. What lies outside the database the page keeps for it.
serveWriting(
  {
    tell: (telling) => postMessage(telling),
    onTold: (listener) =>
      addEventListener("message", ({ data }: MessageEvent<unknown>) => listener(data))
  },
  keepOutside
)
