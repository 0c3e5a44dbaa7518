// One file, run twice: in the page it draws, in a worker of the same text it reads and searches.
import { startPage } from "./page"
import { makeReader } from "./reader"
import { serveReader } from "./reader-worker"

if (typeof document === "undefined") serveReader(makeReader())
else startPage()
