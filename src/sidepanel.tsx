import searchWorker from "url:./jobs/search/search-worker.ts"
import renderWorker from "url:./templates/render-worker.ts"
import { renderIn } from "~jobs/render-in"
import { searchIn } from "~jobs/search/search-in"
import { mount } from "~ui/screens/frame/mount"
import { Panel } from "~ui/screens/panel/panel"

renderIn(renderWorker)
searchIn(searchWorker)
export default mount(<Panel />)
