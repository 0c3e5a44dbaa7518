export const linkCheck = {
  title: "链接检查",
  fix: {
    target: "一键改正",
    phone: "改成 {{to}}",
    coupon: "去掉优惠码",
    words: "复制口令"
  },
  levels: { stop: "用不了", warn: "可能用不了", note: "提醒" },
  found: {
    "not-a-link": "这不是网址，网址应以 https:// 开头。",
    "unsafe-scheme": "只能分享 http 和 https 网址。",
    "has-credentials": "网址里域名前带有用户名或密码，骗子常用这种写法，请删掉。",
    "too-long": "网址太长，最多 4,000 个字符。",
    http: "{{host}} 没有用加密连接，有些聊天工具会提示风险。",
    punycode: "这个域名读作 {{host}}，程序里写作 {{ascii}}。",
    "look-alike": "{{host}} 看着像您的店铺 {{own}}，其实不是。",
    "mixed-scripts": "{{host}} 混用了两种文字里长得很像的字母，可能是仿冒。",
    "short-link-blocked": "{{host}} 这类短链接在那里常被拦截，请用原网址。",
    "short-link-preview": "首次分享这个短链接时可能不显示预览，用原网址就有。",
    "wechat-obstructs": "微信里打不开 {{host}} 的页面，请改用淘口令等口令，或做成海报。",
    "utm-twice": "{{key}} 出现了两次，改正后保留最后一个。",
    "utm-overwritten": "{{key}} 原来是“{{from}}”，现在是“{{to}}”。",
    "utm-behind-fragment": "写在 # 后面的 UTM 参数统计不到。",
    "utm-personal-data": "{{key}} 看着像邮箱或手机号，会被统计服务收走。",
    "customer-code": "里面带着某位顾客的专属码，别人由此下的单会记在这位顾客名下。",
    "qr-too-long": "太长，做不成二维码：{{chars}} 个字符，最多 {{most}} 个。",
    "qr-dense": "二维码会很密（{{chars}} 个字符），请放大展示。",
    "number-no-country": "{{phone}} 缺少国家区号，例如 +86、+44。",
    "number-bad": "{{phone}} 不是电话号码。",
    "coupon-expired": "优惠码 {{coupon}} 已于 {{at}} 失效。",
    "coupon-ends-soon": "优惠码 {{coupon}} 将于 {{at}} 失效。",
    expired: "已于 {{at}} 失效，请重新粘贴一个。",
    "expires-soon": "将于 {{at}} 失效。"
  }
}
