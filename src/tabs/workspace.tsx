import { mount } from "~ui/screens/frame/mount"
import { Workspace } from "~ui/screens/workspace/workspace"

export default mount(<Workspace />)
