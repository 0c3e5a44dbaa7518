import type { insights as english } from "../en/insights"

export const insights: typeof english = {
  title: "数据分析",
  intro: "只在这台电脑上统计，随时更新。已取消和已退款的订单一律不计。",
  period: "时间范围",
  periods: { "30": "近 30 天", "90": "近 90 天", year: "近 12 个月", all: "全部", own: "自选日期" },
  from: "从",
  to: "到",
  shown: "{{from}} 至 {{to}}",
  shownAll: "到目前为止的全部订单",
  currency: "币种",
  currencyHint: "不同币种的金额不会相加。",
  now: "此刻",
  inPeriod: "这段时间",
  counting: "正在统计…",
  empty: "还没有订单，没有可统计的。",
  emptyHint: "在聊天里记下一单，或者读取店铺的订单导出文件。",
  toOrders: "去看订单",
  toImport: "读取订单导出文件",
  nothing: "这段时间没有数据。",
  tooFew: "数量太少，看不出来",
  table: "表格",
  tableOf: "表格：{{title}}",
  picture: "图片",
  pictureOf: "存为图片：{{title}}",
  pictureFailed: "图片没画出来。数据都还在，可以改存表格。",
  csv: "CSV",
  csvOf: "存为 CSV：{{title}}",
  saved: "已存为 {{name}}",
  more_one: "表格里还有 {{count, number}} 个",
  more_other: "表格里还有 {{count, number}} 个",
  moreRows: "再显示一些",
  who: "{{title}}：是哪些人",
  whoOf: "{{value}}：看看是谁",
  notHere: "不是这里的客户",
  inBin: "在回收站",
  total: "合计",
  andMore: "{{from}} 及以上",
  range: "{{from}} 至 {{to}}",
  under: "{{to}} 以下",
  part: {
    column: "统计范围",
    key: "只统计了一部分",
    soFar: "截至目前",
    fromSoFar: "{{from}} 起，截至目前",
    until: "截至 {{until}}"
  },
  people_one: "{{count, number}} 位客户",
  people_other: "{{count, number}} 位客户",
  orderCount_one: "{{count, number}} 单",
  orderCount_other: "{{count, number}} 单",
  ordersOn: "{{orders}}，最近一单 {{date}}",
  inDays_one: "{{count, number}} 天",
  inDays_other: "{{count, number}} 天",
  column: {
    day: "日期",
    week: "周（起始日）",
    month: "月份",
    year: "年份",
    orders: "订单数",
    takings: "销售额（{{currency}}）",
    average: "客单价（{{currency}}）",
    size: "订单金额",
    ordersMade: "累计下单",
    customers: "客户数",
    share: "占比",
    gap: "间隔天数",
    times: "次数",
    categories: "品类数",
    category: "品类",
    link: "链接",
    campaign: "活动",
    introducer: "介绍人",
    certain: "确定",
    likely: "可能",
    reply: "快捷回复",
    inserted: "插入次数",
    given: "客户数",
    ordered: "之后下单",
    when: "时间",
    due: "跟进",
    promises: "答应的事",
    account: "账号",
    waiting: "等待回复",
    since: "从何时起"
  },
  due: {
    title: "待跟进",
    says_one: "{{count, number}} 项到期",
    says_other: "{{count, number}} 项到期",
    broken_one: "{{count, number}} 件答应的事已过期",
    broken_other: "{{count, number}} 件答应的事已过期",
    noneBroken: "答应的事都没有过期",
    means: "所有计划或答应了、还没做的事，按到期时间排列。",
    nothing: "还没有安排。在客户卡片上计划或答应的事会出现在这里。"
  },
  waiting: {
    title: "谁等得最久",
    says: "{{time}}",
    aside: "{{account}}",
    means: "您所有账号的未读聊天，等得最久的排在最前。",
    nothing: "所有账号都没有人在等。"
  },
  orders: {
    title: "订单",
    unpriced_one: "其中 {{count, number}} 单没有金额",
    unpriced_other: "其中 {{count, number}} 单没有金额",
    means: "按下单当天（本地日期）统计，不含已取消和在回收站的订单。"
  },
  takings: {
    title: "销售额",
    means: "这些订单的 {{currency}} 金额合计，不论是否已付款。没有金额的订单不计。"
  },
  size: {
    title: "客单价",
    aside: "{{orders}}里有一半不超过 {{median}}",
    of: "共 {{orders}}",
    means: "所有 {{currency}} 订单金额之和除以单数。图上是各个金额段有多少单。"
  },
  again: {
    title: "复购率",
    aside: "{{all}}里有 {{again}} 位",
    means: "这段时间下过单的客户里，以前买过或又买了的占多少。图上是他们到目前一共下了几单。"
  },
  gap: {
    title: "复购间隔",
    says_one: "{{count, number}} 天",
    says_other: "{{count, number}} 天",
    aside: "{{gaps}} 次复购的中位数",
    means:
      "同一位客户从一个下单日到下一个下单日隔了几天，下一次要在这段时间内。同一天的两单不算间隔。"
  },
  perCustomer: {
    title: "每位客户买的品类",
    says: "{{average}} 类",
    aside: "平均，共 {{customers}}",
    unknown_one: "{{count, number}} 位客户买的商品没有标签",
    unknown_other: "{{count, number}} 位客户买的商品没有标签",
    means: "商品的标签就是品类。统计每位客户这段时间买过几种不同的品类。"
  },
  category: {
    title: "各品类的客户",
    means: "每个品类有多少客户买过。一件商品有两个标签，两边都算。",
    nothing: "卖出的商品都没有标签。给商品加上标签就能看到。"
  },
  links: {
    title: "各链接的订单",
    means: "您的链接带来的订单：订单上有链接里的客户码为“确定”，否则为“可能”。金额两者都含。"
  },
  campaigns: {
    title: "各活动的订单",
    means: "活动带来的订单，以订单上写的买家来源为准。"
  },
  introducers: {
    title: "各介绍人的订单",
    means: "别人通过某位客户的链接下的订单。只算直接介绍人。"
  },
  brought: "{{count}} 带来",
  noLinks: "这段时间没有订单对上链接。",
  replies: {
    title: "带来订单的快捷回复",
    aside: "插入“{{title}}”的 {{given}} 位客户里，{{ordered}} 位后来下单",
    means: "这段时间收到这条回复的客户里，30 天内下单的有多少。不能说明就是这条回复促成的。",
    nothing: "这段时间没有给客户插入过快捷回复。"
  },
  today: {
    summary: "今天一览",
    broken_one: "{{count, number}} 件答应的事过期了",
    broken_other: "{{count, number}} 件答应的事过期了",
    due_one: "另有 {{count, number}} 项待跟进",
    due_other: "另有 {{count, number}} 项待跟进",
    laterToday_one: "今天稍后 {{count, number}} 项",
    laterToday_other: "今天稍后 {{count, number}} 项",
    waiting_one: "{{count, number}} 个聊天在等",
    waiting_other: "{{count, number}} 个聊天在等",
    longest: "最久 {{time}}",
    toShip_one: "{{count, number}} 单待发货",
    toShip_other: "{{count, number}} 单待发货",
    toPay_one: "{{count, number}} 单待付款",
    toPay_other: "{{count, number}} 单待付款",
    clear: "没有待办，今天的事都做完了。",
    clearHint: "在聊天里计划、答应的事和记下的订单，都会出现在这里。",
    toCustomers: "翻翻客户名单",
    toInsights: "看看最近的数据",
    moveOn: "{{number}}：改为“{{state}}”",
    keys: "按 j、k 上下移动，回车打开，d 做下一步，s 推迟。",
    age_one: "{{count, number}} 天前",
    age_other: "{{count, number}} 天前",
    ageToday: "今天",
    moreOrders_one: "还有 {{count, number}} 单",
    moreOrders_other: "还有 {{count, number}} 单"
  }
}
