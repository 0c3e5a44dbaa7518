import { keepOutside } from "~store/guard/outside"
import { serveDesk } from "./serve-desk"

// Runs in a worker of its own: a hundred thousand customers are read, matched and written there, and a
// page would stand still. What lies outside the database the page keeps for it.
serveDesk(
  {
    tell: (telling) => postMessage(telling),
    onTold: (listener) =>
      addEventListener("message", ({ data }: MessageEvent<unknown>) => listener(data))
  },
  keepOutside
)
