import renderWorker from "url:./templates/render-worker.ts"
import { renderIn } from "~jobs/render-in"
import { mount } from "~ui/screens/frame/mount"
import { Panel } from "~ui/screens/panel/panel"

renderIn(renderWorker)
export default mount(<Panel />)
