import type { browser as English } from "../en/browser"

export const browser: typeof English = {
  name: "回头客",
  description: "每个聊天旁边都有客户卡片，商品和快捷回复随手插入，所有记录只存在您自己的电脑上。",
  open_bar: "在光标处打开快捷栏",
  read_page: "读取本页：是哪位客户、什么商品",
  open_window: "用小窗口打开快捷栏，给浏览器之外的聊天用",
  lock: "锁定回头客",
  make_reply: "存为快捷回复",
  look_up: "在回头客中查找“%s”",
  omnibox_hint: "在回头客中查找客户、商品、快捷回复、订单或链接"
}
