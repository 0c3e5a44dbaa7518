import type { details as English } from "../en/details"

export const details: typeof English = {
  title: "资料",
  recipient: "收件人",
  phone: "电话",
  address: "地址",
  size: "尺码",
  birthday: "生日",
  from: "从聊天里取资料",
  words: "客户的话",
  hint: "先在聊天里选中文字，或粘贴到这里。",
  found: "从这些话里看到",
  nothing: "没有看到新的资料。",
  replaces: "原来是 {{old}}",
  take: "采用",
  copyAll: "全部复制",
  copyLine: "复制成一行"
}
