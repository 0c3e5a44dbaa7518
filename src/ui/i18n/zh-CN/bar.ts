import type { bar as English } from "../en/bar"

export const bar: typeof English = {
  title: "回头客",
  input: "输入名称",
  variantInput: "{{title}}的哪个规格？",
  results: "查找结果",
  found_one: "{{count}} 条结果",
  found_other: "{{count}} 条结果",
  nothingFound: "没有找到“{{query}}”。",
  nothingYet: "还没有商品和快捷回复，请到工作台添加。",
  noteEmpty: "写下备注，按回车添加。",
  planEmpty: "什么事、什么时候？例如“!发货 明天下午三点”。",
  plan: "{{kind}}：{{what}}",
  noteQuotes: "引用“{{quote}}”",
  for: "写给",
  forNobody: "没认出是谁",
  addNote: "添加备注：{{text}}",
  takeOrder: "记订单：{{items}}",
  takeOrderFor: "记订单：{{items}}，共 {{total}}",
  insertConfirmation: "插入订单确认",
  insertWhereabouts: "插入订单进度",
  needsPrice: "还没定价",
  variants_one: "{{count}} 个规格",
  variants_other: "{{count}} 个规格",
  stockSeen: "{{stock}}，{{day}}",
  grammar: {
    note: "备注",
    plan: "答应的事或跟进",
    link: "链接",
    orderExample: "苹果2箱 136",
    order: "订单"
  },
  keys: {
    insert: "插入",
    copy: "复制",
    add: "添加",
    plan: "保存",
    take: "记订单",
    open: "打开",
    variants: "规格",
    back: "返回",
    close: "关闭"
  },
  said: {
    note: "已给{{name}}添加备注。",
    noteNobody: "已添加备注。",
    promise: "已记下答应{{name}}的事。",
    "follow-up": "已给{{name}}安排跟进。",
    order: "已记订单 {{number}}：{{summary}}",
    copied: "已复制，到需要的地方粘贴即可。",
    copy: "文字已备好，可以复制。",
    working: "请稍候"
  },
  failed: {
    noPrice: "请先设置售价：{{title}}还没有售价。",
    noLink: "{{title}}没有可用的网址。",
    closed: "内容已不在，或页面已离开。请重新打开。",
    askFirst: "请先在侧边栏确认是不是{{name}}。",
    nobody: "页面上看不出是谁，请先在侧边栏选择客户。",
    refusedWrite: "没有保存成功，内容没有改动，请重试。",
    noAnswer: "回头客没有响应，什么都没有写入。请重试，或刷新页面。",
    greeting: "在您选择的页面里，用快捷键打开。",
    keysAlone: "这次点击无效，因为网页可以伪造点击。请用 ↑ ↓ 和回车。"
  }
}
