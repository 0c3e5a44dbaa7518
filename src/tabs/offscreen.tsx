import worker from "url:../templates/render-worker.ts"
import { copyForBackground } from "~jobs/backup/offscreen-copies"
import { renderForBackground } from "~jobs/render-in"

renderForBackground(worker)
copyForBackground()

/** Nobody sees it. */
export default () => null
