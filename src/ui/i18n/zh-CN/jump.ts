import type { jump as English } from "../en/jump"

export const jump: typeof English = {
  chat: "聊天",
  order: "订单",
  toChat: "转到与{{name}}的聊天（{{key}}）",
  toOrder: "转到{{name}}的订单（{{key}}）",
  key: "Alt+Shift+J",
  going: "正在转到{{site}}里的{{name}}…",
  goingOrder: "正在转到{{name}}的订单…",
  search: "请在{{site}}里搜索“{{search}}”。",
  copyName: "复制名字",
  arrived: "已找到{{name}}。",
  arrivedOrder: "这是{{name}}的订单。",
  other: "没有到达：屏幕上是{{found}}。",
  notFound: "没有到达：屏幕上没有像{{name}}的人。",
  otherOrder: "没有到达：屏幕上是{{found}}，不是{{name}}的订单。",
  onScreen: "屏幕上是{{found}}。",
  nobody: "页面没有写是谁。请先选择客户，再按一次快捷键。",
  new: "{{name}}还没有卡片，聊天和订单都还不知道。记第一条备注就会建档。",
  newNameless: "这位客户还没有卡片，聊天和订单都还不知道。记第一条备注就会建档。",
  ask: "请先确认这是不是那位客户。",
  "no-chat": "还不知道{{name}}的聊天。请打开一次聊天，选择“归到已有客户”。",
  "no-way": "知道{{name}}在{{site}}，但没有办法直接打开。请手动打开聊天。",
  "no-order": "{{name}}还没有订单。"
}
