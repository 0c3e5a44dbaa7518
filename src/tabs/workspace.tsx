import openWorker from "url:../formats/open-worker.ts"
import deskWorker from "url:../jobs/people/desk-worker.ts"
import undoWorker from "url:../jobs/undo/undo-worker.ts"
import searchWorker from "url:../jobs/search/search-worker.ts"
import renderWorker from "url:../templates/render-worker.ts"
import { openIn } from "~jobs/open-in"
import { deskIn } from "~jobs/people/desk"
import { undoIn } from "~jobs/undo/take-back"
import { renderIn } from "~jobs/render-in"
import { searchIn } from "~jobs/search/search-in"
import { mount } from "~ui/screens/frame/mount"
import { Workspace } from "~ui/screens/workspace/workspace"

renderIn(renderWorker)
searchIn(searchWorker)
openIn(openWorker)
deskIn(deskWorker)
undoIn(undoWorker)
export default mount(<Workspace />)
