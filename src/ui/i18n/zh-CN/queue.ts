import type { queue as English } from "../en/queue"

export const queue: typeof English = {
  title: "逐个跟进",
  run: "逐个跟进",
  running: "逐个跟进：{{name}}",
  at: "第 {{at}} 位，共 {{all}} 位",
  open: "打开会话",
  insert: "填入文字",
  done: "完成，下一位",
  doneLast: "完成",
  skip: "跳过",
  end: "结束逐个跟进",
  keyHint: "在网页上按 {{key}} 也一样。",
  nothing: "没有要填入的",
  skipped_one: "已略过 {{count}} 位：要求过不再打扰，或最近刚收到过促销。",
  skipped_other: "已略过 {{count}} 位：要求过不再打扰，或最近刚收到过促销。",
  said: {
    opening: "正在打开和{{name}}的会话…",
    "no-chat": "还不知道{{name}}的会话。请手动打开一次并选择“归到已有客户”，或跳过。",
    "no-way": "没有办法自动打开{{name}}的会话，请手动打开，这里会等着。",
    search: "请在打开的聊天里搜索{{name}}，这里会等着。",
    inserted: "给{{name}}的文字已在输入框里。看一遍，自己发送，再继续。",
    ask: "请先填好给{{name}}的内容，再填入。",
    ended: "全部完成：{{name}}。",
    stopped: "{{name}}要求过不再打扰，没有填入。请跳过。",
    quiet: "{{name}}最近刚收到过促销，没有填入。请跳过。"
  },
  start: {
    title: "逐个跟进：{{name}}",
    why_one: "{{count}} 位客户。打开会话、看过文字后由您自己发送。",
    why_other: "{{count}} 位客户，一位接一位。每段文字都由您看过、自己发送，绝不代发。",
    what: "给每位填入什么",
    own: "用各自写好的，没有就不填",
    none: "不填，只打开会话",
    product: "{{name}}（文案）",
    link: "{{name}}（带客户识别码的链接）",
    find: "查找商品或快捷回复",
    promotion: "促销",
    go: "打开第一个会话",
    replaces: "“{{name}}”还没完成，会先结束。"
  }
}
