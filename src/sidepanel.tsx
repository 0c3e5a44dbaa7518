import { mount } from "~ui/screens/frame/mount"
import { Panel } from "~ui/screens/panel/panel"

export default mount(<Panel />)
