import type { sites as English } from "../en/sites"

export const sites: typeof English = {
  intro: "您允许之前，回头客不读取任何网页。每个网站单独允许。",
  allow: "允许",
  remove: "移除",
  allowNamed: "允许 {{name}}",
  removeNamed: "移除 {{name}}",
  allowedOn: "已允许：{{hosts}}",
  nowAllowed: "现在可以读取{{name}}的这个网址。",
  sharedHost: "移除后也会停止读取{{names}}：它们的网址相同。",
  limits: "那里读不到什么（英文）",
  whyShop: "读取页面上的订单和客户",
  filter: "查找网站",
  noneFound: "没有找到这个网站。打开它的页面，可以自己设置识别。",
  kinds: { chat: "聊天", shop: "店铺与后台" },
  host: "您所在国家的{{name}}网址",
  refused: "您在浏览器里选择了拒绝，没有任何改变，之后随时可以允许。",
  broken: "目前不可用",
  confidence: {
    high: "有把握",
    medium: "较有把握",
    "medium-low": "把握不大",
    taught: "由您设置"
  },
  evidence: {
    "running-software": "已在运行中的软件里试过",
    "own-source": "来自该软件自己的源代码",
    "independent-sources": "两个近期的独立来源",
    "one-source": "一个近期来源",
    seller: "您自己的规则"
  },
  verified: "{{date}} 核对：{{evidence}}",
  lastLight: "这里上次读取 {{time}}：",
  selfHosted: "运行在您自己或店铺的服务器上。",
  ownHost: "每家店铺都有自己的网址。",
  address: "{{name}} 的地址",
  addressHint: "https://shop.example",
  badAddress: "请写出它的网址，例如 https://shop.example。没有 https 的页面不能允许。",
  probe: {
    title: "按 {{name}} 账号区分客户",
    why: "关闭时，回头客只凭聊天顶部的名字认人，而两个人可能同名。打开后，它会在本浏览器里 {{name}} 自己的记录中查看当前聊天属于谁，如有手机号也一并读取。只看不改，不读消息内容，任何数据都不会外传。以前凭名字确认过的客户会再问您一次。"
  },
  granted: "目前允许的网站",
  noneGranted: "还没有允许任何网站。",
  since: "{{date}} 起",
  unknownSince: "在浏览器设置里允许",
  why: "用来认出页面上的客户，并写入输入框",
  permissions: "它还能做什么",
  toProof: "每项权限为什么要、发过多少请求、数据放在哪里，都在“数据去向”里"
}
