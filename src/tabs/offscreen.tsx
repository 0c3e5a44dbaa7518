import worker from "url:../templates/render-worker.ts"
import { renderForBackground } from "~jobs/render-in"

renderForBackground(worker)

/** Nobody sees it. */
export default () => null
