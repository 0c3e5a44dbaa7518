import openWorker from "url:../formats/open-worker.ts"
import searchWorker from "url:../jobs/search/search-worker.ts"
import renderWorker from "url:../templates/render-worker.ts"
import { openIn } from "~jobs/open-in"
import { renderIn } from "~jobs/render-in"
import { searchIn } from "~jobs/search/search-in"
import { mount } from "~ui/screens/frame/mount"
import { Workspace } from "~ui/screens/workspace/workspace"

renderIn(renderWorker)
searchIn(searchWorker)
openIn(openWorker)
export default mount(<Workspace />)
