import type { keys as English } from "../en/keys"

export const keys: typeof English = {
  title: "快捷键",
  groups: {
    browser: "在任何网页",
    both: "在侧边栏和工作台",
    panel: "在侧边栏",
    workspace: "在工作台"
  },
  own: {
    map: "打开这张快捷键表",
    tabs: "卡片、查找、分享、今天"
  }
}
