import type { panel as English } from "../en/panel"

export const panel: typeof English = {
  editField: "{{field}}：{{value}}，编辑",
  tabs: { label: "侧边栏各部分", card: "卡片", lookUp: "查找", share: "分享", today: "今天" },
  header: {
    noSite: "没有页面",
    unread: "页面未读取",
    workspace: "打开工作台",
    allow: "允许在本站使用",
    allowWhy: "本站尚未允许：只有按快捷键时才读取页面。",
    refused: "未获允许，什么都没变；随时可以再允许。",
    press: "按 {{key}} 读取本页。",
    pressButton: "请点浏览器工具栏上的回头客按钮来读取本页。"
  },
  health: {
    open: "{{says}}。怎么办",
    title: "{{site}} 识别得怎么样",
    wayOn: "怎么办",
    ways: {
      nextRule: "已自动换用本站的下一条规则。",
      compare: "请把卡片上的名字和页面核对一次。",
      confirm: "请在卡片上确认是谁。一般只问一次，除非网站没有固定标识。",
      allTried: "本站的规则都已依次试过。",
      teach: "如果一直这样，可以自己设置识别：点一下客户名字就行。",
      byHand: "在卡片上手动选择客户，只对本页有效。",
      composer: "找不到输入框时，每段文字旁都有“复制”。",
      press: "在页面上按快捷键或点工具栏按钮，或者允许本站。"
    },
    what: "诊断信息只说明哪些规则适用、哪些不适用，不含页面上的任何文字、姓名、号码或网址。",
    copy: "复制诊断信息",
    copied: "诊断信息已复制"
  },
  search: { hint: "姓名、电话、邮箱或标签", none: "没有找到客户。", add: "新增客户：{{name}}" },
  note: {
    label: "给{{name}}的备注",
    add: "记一条备注…",
    waiting: "没保存的备注会一直留着，等您选好客户。"
  },
  card: {
    copyName: "复制姓名",
    openInWorkspace: "在工作台打开",
    details: "资料和账号",
    nameOnly: "只凭名字识别：请核对是不是本人。",
    chosen: "手动打开，只对本页有效。",
    unchoose: "回到本页"
  },
  ask: {
    title: "这是{{name}}吗？",
    guess: "只有名字一样，可能重名。",
    ambiguous: "这里不止一个聊天用这个名字，没法稳妥地分清。请在聊天里改个备注名，或手动打开卡片。",
    show: "看这张卡片",
    yes: "是，就是这位",
    other: "是别人",
    new: "新客户",
    who: "是谁？"
  },
  new: {
    hint: "还没有卡片，记第一条备注就会建档。",
    guess: "只知道名字，记第一条备注就会建档。",
    join: "归为一人",
    attach: "归到已有客户",
    attachTo: "是哪位客户？"
  },
  nobody: {
    noTab: "没有可以跟随的页面。",
    closed: "浏览器不让读取这个页面。客户和商品仍可在下面查找。",
    unseen:
      "还没有读取这个页面。在常用的聊天或店铺页面按一次快捷键，再点“允许在本站使用”，以后就会自动认出客户。",
    quiet: "这个页面没有写是谁。",
    "no-adapter": "回头客还不会识别这个页面上的人。",
    "wrong-signature": "像是已知的网站，但页面变了。",
    "no-surface": "这里没有打开聊天、订单或客户。",
    "no-conversation-open": "没有打开聊天。打开一个就能看到是谁。",
    "no-identity": "页面没有写是谁。",
    disagreement: "页面上对是谁的说法不一致，所以没有采用。",
    read: "读取本页",
    notPermitted: "浏览器不让读取本页。请按快捷键或点工具栏按钮。",
    choose: "选择客户（只对本页）",
    bindTo: "这是谁的页面？",
    bind: "给这个网址建客户卡片",
    onlyNow: "只用这一次"
  },
  order: {
    title_one: "订单 · {{count}} 单未完成",
    title_other: "订单 · {{count}} 单未完成",
    all_one: "显示 {{count}} 单",
    all_other: "显示全部 {{count}} 单",
    take: "记订单：苹果2箱 136",
    confirm: "插入 {{number}} 的确认文字"
  },
  capture: {
    "no-product-data": "这个页面没有可读取的商品信息。",
    "several-products": "这个页面有多个商品，请打开其中一个。",
    "not-a-web-page": "这不是商店页面。",
    byHand: "手动添加",
    own: "这是我自己的店：页面价就是我的售价",
    price: "我的售价",
    priceHint: "不填也能保存，但不能插入。",
    derive: "成本 × {{factor}}：{{price}}",
    save: "保存商品",
    refresh: "更新已保存的商品",
    savedAt: "已保存，售价",
    savedNoPrice: "已保存，还没有售价",
    before: "原价",
    stock: "库存",
    variants: "规格",
    brand: "品牌",
    source: {
      "json-ld": "店铺数据",
      microdata: "页面标记",
      rdfa: "页面标记",
      "open-graph": "分享预览",
      "shop-data": "店铺脚本",
      address: "网址",
      form: "页面表单",
      seen: "页面所见",
      page: "页面"
    },
    sure: { high: "确定", medium: "大概", low: "请核对" },
    notes: {
      "broken-json-ld": "店铺数据有损坏，改读了页面的其他标记。",
      "repaired-json-ld": "店铺数据有损坏，修补后读取。",
      ambiguous: "页面提到多个商品，取了最主要的一个。",
      "price-without-currency": "价格没写币种，所以没有采用。",
      "price-unclear": "价格有两种读法，所以没有采用。",
      "price-from": "这是多个规格中的最低价。",
      "several-currencies": "页面上有多种货币的价格。",
      "sources-disagree": "页面说法不一致，取了更可靠的。",
      "currency-by-country": "货币符号有多国使用，按页面所在国家判断。",
      "data-not-on-screen": "页面数据和看到的价格不一致，请核对。"
    }
  },
  form: {
    newProduct: "添加商品",
    newReply: "新建快捷回复",
    needsName: "请填名称。",
    url: "商品页网址",
    body: "内容",
    bodyHint: "[[example]] 会变成客户的名字。",
    shortcut: "快捷词"
  },
  lookUp: {
    label: "查找商品、快捷回复和客户",
    hint: "名字、几位数字、备注里的词…",
    found_one: "找到 {{count}} 项",
    found_other: "找到 {{count}} 项",
    empty: "还没有商品和快捷回复，请在下面添加第一个。",
    noPrice: "没有售价",
    variant: "{{name}}的规格",
    anyVariant: "不选规格",
    insertLink: "插入链接"
  },
  share: {
    product: "商品",
    productHint: "查找要分享的商品",
    noAddress: "没有网址",
    noProduct: "没有找到商品。",
    address: "要分享的网址",
    empty: "请选商品或填写网址。",
    forCustomer: "给{{name}}",
    insert: "插入链接",
    copyCode: "复制带客户码的链接",
    qrCode: "带客户码的二维码",
    posterCode: "带客户码的海报",
    credited: "别人通过它下的单，算{{name}}介绍来的。",
    noteFirst: "{{name}}还没有卡片：记第一条备注就会有自己的客户码。",
    words: "想说的话",
    preset: "活动标记（UTM）",
    noPreset: "不加",
    qr: "显示{{name}}的二维码",
    qrOf: "{{url}} 的二维码",
    copyLink: "复制链接",
    copyFor: "复制给{{name}}用的内容",
    openFor: "打开{{name}}"
  },
  today: {
    empty: "没有待办。未完成的订单和最近的客户会出现在这里。",
    orders: "未完成的订单",
    noOrders: "没有未完成的订单。",
    more_one: "工作台里还有 {{count}} 单",
    more_other: "工作台里还有 {{count}} 单",
    lately: "最近",
    bring: "导入客户"
  },
  bar: {
    label: "快捷栏：查找，+ 备注，! 跟进，> 链接，订单",
    hint: "查找，+ 备注，! 跟进，> 链接",
    finds: "结果",
    none: "没有找到。",
    noteEmpty: "在 + 后面写备注，然后回车。"
  }
}
