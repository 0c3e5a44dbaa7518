import type { refusals as English } from "../en/refusals"

export const refusals: typeof English = {
  job: {
    "too-many": "一次处理不了这么多，请分批进行。",
    "too-many-lines": "一份接龙最多 1000 位买家。内容没有删减，请拆成两份再保存。",
    "no-lines": "没有读到买家。请一行写一位，例如“1. 小李 苹果2箱”。",
    "no-buyers": "还不能生成订单：请先把买家对应到客户。",
    "all-quiet": "他们都要求过不再打扰，或最近刚收到过促销，没有可以联系的人了。",
    "no-such-contact": "这位客户已不在这里，可能在回收站。",
    nobody: "页面上看不出是谁，请先选择客户。",
    "ask-first": "请先确认是不是这位客户。",
    gone: "已不在这里，可能在回收站。",
    empty: "还没有可保存的内容。",
    "too-long": "内容太长，没有保存也没有截断。请缩短后再保存。",
    "changed-since": "刚才在另一个窗口里改过了。请看一下再选。",
    "no-tag": "标签不能是空的，没有改动。",
    "long-tag": "标签最多 60 个字符。没有截断，请写短一点。",
    "same-name": "已经有同名的了，请换个名字。",
    "no-choices": "请至少写一个选项，每行一个。",
    "too-many-stages": "最多 50 个阶段。",
    "bad-value": "这个内容不适合这个字段，没有改动。",
    "no-date": "什么时候？请加上时间，例如“下周二下午三点”或“两周后”。",
    "past-date": "这个时间已经过了。请写之后的时间，例如“明天上午9点”。",
    "impossible-date": "没有这一天或这个钟点。请写成“11月30日下午3点”这样。",
    "ambiguous-date": "这个时间不止一种理解。请写清楚一天，例如“11月24日下午3点”。",
    "no-birthday": "看不出是哪一天。请写成“1990年5月20日”或“5月20日”。",
    "no-order-line": "还不是订单。请写成“苹果2箱 136”这样。",
    "bad-url": "网址必须以 http:// 或 https:// 开头。",
    "bad-gtin": "这不是商品条码：条码是 8、12、13 或 14 位数字，末位是校验码。",
    "no-share-text": "里面没有找到口令。请在 App 里整段复制，再粘贴到这里。",
    "bad-picture": "这个文件不是能识别的图片，请选 PNG、JPEG 或 WebP。",
    "shortcut-taken": "这个缩写已被另一条快捷回复使用，请换一个。没有改动任何内容。",
    "merge-itself": "这本来就是同一张客户卡，请选另一位客户。",
    "merge-gone": "其中一位在回收站里，或已经合并过了。什么都没有改。",
    "merge-group": "群和个人不能合并成一位客户。什么都没有改。",
    "merge-circle": "另一位已经反过来合并过这位了。什么都没有改。",
    taken: "这个账号已属于另一位客户。",
    "bad-rules": "这些规则不能运行，没有保存。",
    binned: "这张订单在回收站里，请先到回收站恢复。"
  },
  insert: {
    "wrong-conversation": "没有写入：聊天对象已从{{expected}}变成{{found}}。文字还在。",
    "other-card": "没有写入：卡片是{{expected}}，聊天对象是{{found}}。文字还在。",
    "no-composer": "没有写入：这个页面没有输入框。文字还在。",
    refused: "没有写入：页面没有接受文字。文字还在。",
    "nobody-named": "这个页面没有写明对方是谁，所以不会在这里替你写给{{expected}}：请复制文字。",
    "no-page": "没有写入：没有可以写入的页面。文字还在。",
    somebodyElse: "别人",
    nobody: "无人"
  },
  compose: {
    gone: "已不在这里，可能在回收站。",
    "no-price": "{{name}}还没有售价，填好售价再插入。",
    "ask-first": "是{{name}}吗？只有你知道。请先在侧边栏确认。",
    "no-link": "{{name}}没有可用的网址。",
    ask: "这条内容要先回答几个问题，请在快捷栏里插入。",
    blank: "快捷回复缺少内容：{{detail}}",
    syntax: "模板写法有误：{{detail}}",
    limit: "模板太复杂：{{detail}}"
  },
  share: {
    "not-a-link": "这不是网页地址。",
    "unsafe-scheme": "只能分享 http 和 https 网址。",
    "has-credentials": "这个网址在 @ 前藏了名字，会打开别的网站。",
    "too-long": "网址太长，这个渠道放不下。",
    "text-too-long": "文字太长，这个渠道放不下。"
  },
  money: {
    "no-number": "请写一个金额，如 136 或 ¥136。",
    range: "请只写一个金额，不要写区间。",
    "lowest-price": "这是起价，请写实际的价格。",
    negative: "金额不能是负数。",
    "no-currency": "请加上币种，如 CNY 136。",
    "ambiguous-currency": "这个符号代表多种货币，请写代码，如 SEK 136。",
    "ambiguous-number": "这个符号是小数点还是千位分隔？请去掉再写。",
    "too-large": "金额太大。"
  }
}
