import backupWorker from "url:../jobs/backup/backup-worker.ts"
import worker from "url:../templates/render-worker.ts"
import { copyForBackground } from "~jobs/backup/offscreen-copies"
import { renderForBackground } from "~jobs/render-in"

renderForBackground(worker)
copyForBackground(() => new Worker(backupWorker))

/** Nobody sees it. */
export default () => null
