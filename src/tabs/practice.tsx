import { mount } from "~ui/screens/frame/mount"
import { TourPage } from "~ui/screens/tour/tour-page"

export default mount(<TourPage />)
