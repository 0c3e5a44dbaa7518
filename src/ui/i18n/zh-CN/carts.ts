/** 加购链接，以及商品在店铺后台的编号。 */
export const carts = {
  title: "购物车",
  lines: "购物车里的商品",
  variant: "{{title}} 的规格",
  quantity: "{{title}} 的数量",
  soldOut: "{{name}}（缺货）",
  remove: "移出 {{title}}",
  another: "再加一个规格",
  add: "再加一件商品",
  addHint: "同一家店的商品",
  empty: "购物车还是空的，先加一件商品。",
  system: "店铺用的系统",
  systems: {
    "": "还不知道，请选择",
    shopify: "Shopify",
    woocommerce: "WooCommerce",
    opencart: "OpenCart",
    other: "其他"
  },
  folder: {
    title: "店铺在子目录里",
    label: "店铺所在目录",
    hint: "店铺在 {{origin}}/shop/ 就填 /shop；在 {{origin}} 根目录就留空。",
    wrong: "这不是 {{origin}} 的目录。"
  },
  kind: "打开链接后",
  kinds: {
    "shopify-cart": "直接加购（所有店铺）",
    "shopify-buy": "直接加购（新的购买链接）",
    "shopify-discount": "先领优惠码，再到商品页",
    "shopify-variant": "打开选好规格的商品页",
    "woocommerce-checkout": "直接加购（10 及以上版本）",
    "woocommerce-add": "只加一件（任何版本）",
    "product-page": "打开商品页"
  },
  landing: "买家先看到",
  landings: { cart: "购物车", checkout: "结账页" },
  coupon: "优惠码",
  marks: "活动标记",
  forWhom: "带上 {{name}} 的专属码",
  link: "链接",
  copy: "复制加购链接",
  pasteHint: "复制后粘贴到聊天里即可。",
  qr: "显示二维码",
  qrOf: "{{title}} 的加购二维码",
  traps: {
    title: "发给客户前要知道",
    "empties-cart": "会先清空买家的购物车，原来加的东西就没了。",
    "adds-each-time": "打开两次，就会加购两次。",
    "not-past-password": "店铺还设着访问密码时，买家进不去。",
    "no-selling-plans": "不会开通订阅，只买一次。",
    "goes-to-checkout": "打开后直接进结账页。",
    "fails-silently": "店铺用不了这条链接时，买家会被带到店里别的页面，没有任何提示。",
    "product-page-only": "还没有加购，买家要在商品页自己加。",
    "code-not-on-order": "专属码只在网址里，订单上看不到。",
    "needs-version": {
      "shopify-buy": "2026 年 10 月 28 日起才有，先在自己店里试一次。",
      "woocommerce-checkout": "WooCommerce 10 以下的版本打不开，先在自己店里试一次。"
    }
  },
  marked: {
    "third-party": "用法来自第三方资料，不是店铺系统官方说明，请先试一次。",
    unchecked: "还没有人核对过，请先试一次。"
  },
  refused: {
    "no-lines": "先加一件商品。",
    "no-shop-id": "“{{name}}”还没有店铺编号。打开商品页读取一次，或在这里填写。",
    "bad-shop-id": "“{{name}}”的店铺编号不是这个系统的格式，请在这里改正。",
    "bad-quantity": "“{{name}}”要几件？请填 1 到 9999 的整数。",
    "one-line": "这种链接只能放一件商品。请移出其他商品，或换一种链接。",
    repeated: "“{{name}}”放了两次。请移出一个，改另一个的数量。",
    "other-shop": "“{{name}}”在另一家店。一条链接只能加购一家店的商品。",
    "no-address": "“{{name}}”没有网址，不知道是哪家店的。",
    "bad-coupon": "这个优惠码放不进链接，请检查逗号、斜杠和长度。",
    "no-coupon": "请填优惠码。",
    "needs-https": "这种链接只支持 https 的店铺。",
    "no-product-page": "“{{name}}”的网址不是 Shopify 的商品页。",
    "too-long": "链接太长了，请减少几件商品。",
    marks: "活动标记用不了。{{key}} {{why}}"
  },
  ids: {
    title: "店铺编号（加购链接要用）",
    hint: "一般会从商品页自动读取。Shopify：后台规格页网址里 /variants/ 后面的数字；WooCommerce：商品或规格的 ID。",
    one: "店铺编号",
    of: "{{name}} 的店铺编号",
    keep: "保存编号"
  }
}
