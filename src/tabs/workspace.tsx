import openWorker from "url:../formats/open-worker.ts"
import writeWorker from "url:../jobs/people/write-worker.ts"
import searchWorker from "url:../jobs/search/search-worker.ts"
import renderWorker from "url:../templates/render-worker.ts"
import { openIn } from "~jobs/open-in"
import { writeIn } from "~jobs/people/write-in"
import { renderIn } from "~jobs/render-in"
import { searchIn } from "~jobs/search/search-in"
import { mount } from "~ui/screens/frame/mount"
import { Workspace } from "~ui/screens/workspace/workspace"

renderIn(renderWorker)
searchIn(searchWorker)
openIn(openWorker)
writeIn(writeWorker)
export default mount(<Workspace />)
