import renderWorker from "url:../templates/render-worker.ts"
import { renderIn } from "~jobs/render-in"
import { mount } from "~ui/screens/frame/mount"
import { Workspace } from "~ui/screens/workspace/workspace"

renderIn(renderWorker)
export default mount(<Workspace />)
