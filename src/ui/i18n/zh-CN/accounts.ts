import type { accounts as English } from "../en/accounts"

/** 卖家自己的账号。 */
export const accounts: typeof English = {
  title: "我的账号",
  intro: "所有标签页里和浏览器外的自家账号，等得最久的排在最前。",
  empty: "还没有账号。打开一个聊天网站，或手动添加。",
  toSites: "选择聊天网站",
  none: "没有人在等",
  waiting_one: "{{count}} 个在等",
  waiting_other: "{{count}} 个在等",
  since: "最早",
  show: "切到标签页",
  open: "打开",
  rename: "改名",
  nameOf: "{{name}} 的名称",
  remove: "移除",
  looked: "上次查看",
  lookedNow: "刚看过",
  unreadOf: "{{name}} 还有几个在等",
  add: "浏览器外的账号",
  addHint: "例如手机微信、LINE 应用。有几个在等由您填写。",
  site: "应用",
  name: "账号",
  unread: "在等",
  noCount: "请填数字。",
  addIt: "添加账号"
}
