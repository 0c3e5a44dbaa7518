import openWorker from "url:./formats/open-worker.ts"
import deskWorker from "url:./jobs/people/desk-worker.ts"
import renderWorker from "url:./templates/render-worker.ts"
import { openIn } from "~jobs/open-in"
import { deskIn } from "~jobs/people/desk"
import { renderIn } from "~jobs/render-in"
import { mount } from "~ui/screens/frame/mount"
import { Workspace } from "~ui/screens/workspace/workspace"

renderIn(renderWorker)
openIn(openWorker)
deskIn(deskWorker)
export default mount(<Workspace start="settings" />)
