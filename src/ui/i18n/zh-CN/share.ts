export const share = {
  ways: {
    label: "分享方式",
    share: "分享商品",
    chat: "联系我",
    cart: "购物车"
  },
  everybody: "发给大家",
  campaignNamed: "{{name}}（活动）",
  closed: "这种链接原样使用，不往里加任何东西。",
  badMark: "活动标记用不了。{{key}} {{why}}",
  badPattern: "命名规则读不懂。",
  places: "分享到哪里",
  find: "查找渠道",
  noPlace: "没有叫“{{query}}”的渠道。",
  more_one: "还有 {{count}} 个渠道",
  more_other: "还有 {{count}} 个渠道",
  warned: "请先看看这里",
  seen: "对方看到的",
  chars: "{{chars}} / {{limit}} 个字符",
  keepToShorten: "先存下，再生成短链接",
  notes: {
    "card-from-page": "图片和标题取自网页。",
    "words-left-out": "您写的话带不过去，请另外复制。",
    "phone-only": "只能在手机上打开。",
    "app-needed": "对方要装这个应用。",
    "iphone-no-words": "苹果手机上可能不带文字。",
    "picture-chosen-there": "图片到那边再选。",
    scan: "扫码，或长按图片识别。"
  },
  marks: {
    "third-party": "用法来自第三方资料，不是官方文档。",
    unchecked: "还没核实，请先自己试一次。"
  },
  inApp: "在 App 里打开",
  inAppHint: "用在打不开链接的聊天里，请整段复制。",
  pasteNew: "粘贴新口令",
  cartEmpty: "先选一个商品，再生成购物车链接。",
  chat: {
    hint: "客户点开就能找您聊。账号都是您自己的。",
    accounts: "我的聊天账号",
    add: "添加账号",
    addTitle: "新账号",
    editTitle: "修改账号",
    save: "保存账号",
    edit: "修改{{name}}",
    remove: "移除{{name}}",
    where: "平台",
    handle: {
      phone: "手机号",
      user: "用户名",
      id: "账号 ID",
      email: "邮箱",
      page: "主页名"
    },
    phoneHint: "要带国家区号，比如 +86、+44。",
    name: "您怎么叫它",
    nameHint: "店铺、客服……（可不填）",
    link: "聊天链接",
    words: "客户的第一句话",
    wordsHint: "聊天打开时已经填在输入框里",
    about: "您好，想问一下“{{title}}”",
    noWords: "这个平台不能预填第一句话。",
    ref: "从哪里来",
    refHint: "客户发第一条消息时您会看到的短标签，比如 poster-may。别写人名。",
    copy: "复制聊天链接",
    unknown: "这类账号已不支持，请移除后重新添加。",
    why: {
      empty: "请先填账号。",
      "bad-handle": "那边的账号不是这种写法，请到个人资料里复制。",
      "no-country": "缺国家区号，请以 + 开头，比如 +86、+44。",
      "text-too-long": "第一句话太长，链接放不下。",
      "ref-too-long": "这个标签太长了。"
    }
  },
  own: {
    title: "联盟与收款",
    hint: "您自己的 ID。只有您点了才会加进链接，别的链接不动。",
    partners: "联盟链接",
    noId: "{{name}}：还没在设置里填您的 ID。",
    toSettings: "去设置",
    isIn: "已带您的 ID",
    putIn: "加上我的 ID",
    pay: "收款链接",
    till: "收款方式",
    fields: {
      amazon: { tag: "联盟 tag", ascsubtag: "本链接的标签（可不填）" },
      "amazon-attribution": { attribution: "亚马逊给的归因标签" },
      ebay: { campid: "Campaign ID", customid: "本链接的标签（可不填）" },
      shopee: { affiliate_id: "联盟 ID", sub_id: "本链接的标签（可不填）" },
      etsy: { shop: "店铺名" },
      opencart: { tracking: "跟踪码" },
      stripe: {
        link: "Stripe 付款链接",
        reference: "您的参考号（可不填）",
        promo: "优惠码（可不填）"
      },
      "paypal-me": {
        user: "PayPal.me 链接里的名字",
        amount: "金额（可不填）",
        currency: "币种，比如 USD（可不填）"
      }
    },
    why: {
      missing: "还没填{{field}}。",
      "bad-value": "{{field}}不是那边给的格式，请到那边复制。",
      "too-long": "{{field}}太长了。",
      "wrong-shop": "这个网址是别家店的。"
    }
  },
  links: {
    filters: "筛选",
    anyChannel: "所有渠道",
    anyWay: "所有方式",
    anyCampaign: "所有活动",
    noCampaign: "不属于活动",
    anyone: "不限对象",
    forAll: "给大家的",
    forOne: "给某位客户的",
    byChannel: "渠道",
    byWay: "方式",
    byCampaign: "活动",
    byWhom: "给谁",
    clear: "显示全部链接",
    none: "没有符合条件的链接。",
    ways: { share: "分享商品", chat: "联系我", cart: "购物车", own: "联盟或收款" },
    coupon: "优惠码",
    ends: "有效期至",
    ended: "已失效",
    qr: "二维码",
    brought: "带来的订单",
    nothing: "还没有看到由它带来的订单。",
    orders_one: "{{count}} 单",
    orders_other: "{{count}} 单",
    likely: "其中 {{count}} 单是可能，不确定"
  }
}
