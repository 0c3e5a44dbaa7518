import type { search as English } from "../en/search"

export const search: typeof English = {
  title: "搜索",
  label: "搜索全部内容，或直接去想去的地方",
  hint: "名字、手机号里的三位数、备注里的一个词…",
  list: "搜索结果",
  open: "搜索",
  openKey: "搜索（{{key}}）",
  kinds: {
    contact: "客户",
    note: "备注",
    order: "订单",
    product: "商品",
    snippet: "快捷回复",
    link: "链接"
  },
  groups: {
    finds: "找到的",
    recent: "最近搜过",
    actions: "新建和操作",
    rooms: "前往"
  },
  goTo: "前往{{room}}",
  actions: {
    customer: "新建客户",
    product: "新建商品",
    reply: "新建快捷回复",
    sheet: "新建接龙",
    campaign: "新建活动"
  },
  forget: "清除搜索记录",
  found_one: "找到 {{count}} 条",
  found_other: "找到 {{count}} 条",
  foundMore: "最相关的 {{count}} 条",
  none: "没有找到“{{text}}”。",
  noneWhy: "拼音、首字母和相近的写法也都找过了。少输几个字试试。",
  noneSigns: "搜索时带上了筛选条件（标签:、在:、-）。去掉条件再试试。",
  nothingYet: "输入文字，就能找到客户、备注、订单、商品、快捷回复和链接。",
  near: "没有完全一样的，下面这些比较接近：",
  searching: "正在搜索…",
  building: "正在读取您的数据：{{percent}}，以下是目前找到的。",
  buildingNone: "正在读取您的数据：{{percent}}，目前还没有找到。",
  opening: "正在打开搜索…",
  failed: "搜索读不到您的数据。请刷新此页面。",
  cut: "只搜索前 {{count}} 个字。",
  operators: "缩小范围",
  signs: "标签: 阶段: 网站: 在:备注 早于:2026-11 晚于:2026 “原话” -不要",
  keys: {
    escape: "esc",
    choose: "选择",
    open: "打开",
    close: "关闭"
  }
}
