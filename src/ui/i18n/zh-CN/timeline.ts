/** The story of a customer, what was quoted, and what is told of orders. */
export const timeline = {
  title: "往来记录",
  filter: "往来记录显示什么",
  filters: {
    all: "全部",
    notes: "备注",
    orders: "订单",
    given: "发过的",
    "follow-ups": "跟进",
    changes: "改动"
  },
  pinned: "置顶",
  empty: "还没有记录。您写的备注、记的订单、插入的内容都会出现在这里。",
  noneSuch: "还没有这一类的记录。",
  end: "到头了，这是最早的一条。",
  undo: "撤销“{{what}}”",
  redo: "恢复",
  order: "订单 {{number}}：{{items}}",
  link: "已生成链接：{{title}}",
  wish: "想要：{{product}}",
  wishMet: "已满足",
  wishAgain: "又在等",
  given: {
    product: "已插入：{{name}}",
    snippet: "已插入快捷回复：{{name}}",
    link: "已插入链接：{{name}}",
    order: "已插入订单确认：{{name}}",
    whereabouts: "已插入订单进度：{{name}}"
  },
  planned: { "follow-up": "跟进：", promise: "答应的事：" },
  followUpDone: "已完成：",
  followUpAgain: "重新打开：",
  done: "已完成",
  late: "已过期",
  waits: "待办",
  merged: "{{other}} 已并入 {{name}}",
  became: "改为",
  nothing: "空",
  tagsCame: "加上 {{tags}}",
  tagsWent: "去掉 {{tags}}",
  someField: "字段",
  consents: { unknown: "没问过", given: "同意", stopped: "要求别再发" },
  fields: {
    contacts: {
      name: "姓名",
      tags: "标签",
      stage: "阶段",
      language: "语言",
      phone: "电话",
      email: "邮箱",
      recipient: "收货人",
      address: "地址",
      size: "尺码",
      birthday: "生日",
      source: "来源",
      consent: "是否同意接收消息"
    },
    orders: {
      state: "状态",
      lines: "商品",
      total: "金额",
      carrier: "快递公司",
      tracking: "快递单号",
      address: "地址",
      note: "备注",
      number: "单号"
    },
    followUps: { state: "状态", text: "跟进", dueAt: "时间" },
    wants: { metAt: "已满足", text: "心愿" }
  },
  quotes: {
    title: "报过的价",
    said: "{{day}}您报过 {{told}}，现在标价 {{now}}",
    beside: "{{day}}您报过 {{told}}，现在标价 {{now}}，币种不同",
    noPrice: "{{day}}您报过 {{told}}，现在没有售价",
    gone: "{{day}}您报过 {{told}}，现在已不在商品里",
    mark: "{{day}}报过 {{told}}",
    more_one: "再显示 {{count}} 条",
    more_other: "再显示 {{count}} 条"
  }
}
