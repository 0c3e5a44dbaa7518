import type { tour as English } from "../en/tour"

export const tour: typeof English = {
  title: "新手导览",
  step: "第 {{at}} 步，共 {{of}} 步",
  doneStep: "已完成",
  next: "下一步",
  back: "上一步",
  skip: "跳过这一步",
  leave: "退出导览",
  again: "从头开始",
  welcome: {
    title: "两分钟，全部上手",
    intro:
      "这里有一个练习聊天，旁边就是真正的侧边栏。有客人来问，您记备注、报价、接单、记下答应的事。不用联网，也不需要任何授权。",
    own: "为此会添加几位虚构的客户和几样商品，一键就能清掉，您自己的资料一点不动。",
    begin: "开始导览",
    goOn: "接着上次继续",
    toSites: "跳过，直接选我用的网站"
  },
  type: "输入",
  press: "按",
  keys: { enter: "Enter", tab: "Tab" },
  noKey: "这个浏览器没有给快捷条设快捷键：请用侧边栏底部的输入框。",
  meet: {
    title: "有客人来了",
    line: "{{name}}发来了消息。点开聊天，看看旁边：您打开谁，侧边栏就跟到谁。"
  },
  note: {
    title: "记一笔",
    line: "怕忘的就记下来：在快捷条里打 + 再写，或者写在侧边栏。第一条备注就建好了客户卡片。",
    type: "+两个孩子，喜欢红的"
  },
  insert: {
    title: "商品信息，一搜就填",
    line: "在光标处打开快捷条，输入拼音首字母，按回车。文案已填进输入框，但还没发出去。",
    type: "pg"
  },
  send: {
    title: "发送由您按",
    line: "再看一眼，在聊天框里按回车发出。这个键永远由您按，回头客绝不代劳。"
  },
  order: {
    title: "接单",
    line: "{{name}}要两箱。在快捷条里写一行就是一张订单；再按一次回车，填入确认文字。",
    type: "苹果 x2 136"
  },
  link: {
    title: "专属链接",
    line: "打 > 就是这位客户的专属链接。填入后按发送：谁点进来，练习店铺看得见。",
    type: ">pg"
  },
  promise: {
    title: "说到做到",
    line: "您答应明天发货。打 ! 记成答应的事，到期前会自己提醒您。",
    type: "!明天发货"
  },
  tidy: {
    title: "日常的活就这些",
    intro: "导览留下的东西可以现在清掉，也可以先留着再看看。",
    samples_one: "{{count}} 条示例数据",
    samples_other: "{{count}} 条示例数据",
    made_one: "您在练习聊天里新建的 {{count}} 条",
    made_other: "您在练习聊天里新建的 {{count}} 条",
    nothing: "您的资料里已没有导览留下的东西。",
    clear: "全部清掉",
    keep: "先留着",
    later: "以后随时可以在“设置 → 示例数据”里清掉示例，也可以回到这一页。"
  },
  sites: {
    title: "您用哪些网站？",
    intro: "客户在哪里聊、在哪里下单，就允许哪个。每次浏览器都会问您，随时能在“网站”里收回。",
    filter: "找网站",
    none: "没有叫这个名字的。以后可以在“网站”里自己设置：点一下客户名字和输入框就行。",
    allowed_one: "已允许 {{count}} 个网站",
    allowed_other: "已允许 {{count}} 个网站",
    chat: "聊天",
    shop: "店铺与后台",
    all: "显示全部 {{count}} 个"
  },
  import: {
    title: "把客户搬进来",
    intro: "手机通讯录、店铺、表格、别的工具导出的名单都可以：写入之前，先让您看清楚结果。",
    open: "导入客户",
    orders: "订单和商品也一样，CSV、XLSX、vCard 文件都行。"
  },
  backup: {
    title: "备份好",
    intro:
      "所有资料只在这台电脑上。备份存到您自己的文件夹，用您的口令封好，并当场读回一遍，证明真能恢复。",
    open: "设置备份"
  },
  done: {
    title: "可以开工了",
    intro: "打开您的聊天网页，按 {{key}}。想再看导览，设置里随时都有。",
    noKey: "工具栏按钮",
    open: "打开工作台",
    again: "再看一遍导览"
  },
  opensTab: "在新标签页打开",
  chat: {
    window: "练习聊天和练习店铺",
    tabs: "练习页面",
    chat: "练习聊天",
    shop: "练习店铺",
    list: "会话",
    waiting: "等您回复",
    none: "请选择一个会话",
    log: "消息",
    box: "写消息",
    send: "按下发送",
    typing: "{{name}}正在输入…",
    you: "您",
    panel: "回头客侧边栏",
    panelHint: "真正的侧边栏，平时待在网页旁边。"
  },
  people: {
    emma: "王敏",
    anna: "Anna Schmidt",
    mei: "李梅 Mei"
  },
  says: {
    emma: {
      hello: "在吗？苹果还有吗？家里两个孩子就爱吃这个。",
      second: "看着真好！来两箱。链接也发我一个吧，给我姐看看。",
      opened: "收到啦，她正看着呢。什么时候发货？",
      thanks: "太好了，谢谢！"
    },
    anna: { hello: "早上好！乌龙茶到货了吗？", thanks: "太好了，谢谢！" },
    mei: { hello: "我的包裹寄出了吗？", thanks: "谢谢，真快。" }
  },
  shop: {
    name: "练习店铺",
    product: "苹果 5kg",
    words: "又脆又甜的红苹果，本周现摘。",
    visits: "谁从链接进来",
    none: "还没有人。请在练习聊天里填入链接并按发送。",
    visit: "{{name}}点开了您的链接",
    code: "店铺只看得到代码 {{code}}，是谁只有您知道。"
  }
}
