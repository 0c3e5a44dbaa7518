import { orderFieldFinder } from "./order-field"
import type { OrderFormat } from "./order-format"

/** Names that sellers give to the columns of their own tables. */
const fieldOf = orderFieldFinder({
  number:
    "order|order no|order no.|order number|order id|order #|number|no|id|订单号|订单编号|单号|订单|編號|訂單編號|bestellnummer|pedido|commande|номер заказа",
  date: "date|ordered|ordered at|order date|created|created at|time|日期|下单时间|下单日期|时间|訂購日期|datum|fecha|дата",
  total:
    "total|amount|sum|paid|order total|grand total|金额|总额|总价|实付|实付金额|订单金额|合计|金額|summe|betrag|importe|сумма",
  currency: "currency|币种|货币|幣別|währung|moneda|devise|валюта",
  status: "status|state|状态|订单状态|狀態",
  code: "code|rg|customer's code|customer’s code|customer code|referral|referral code|ref|introducer|客户码|客户代码|推荐码|介绍人|邀请码|推薦碼",
  source: "source|utm source|channel|来源|渠道|來源",
  medium: "medium|utm medium|媒介",
  campaign: "campaign|utm campaign|活动|推广活动|活動",
  coupon: "coupon|coupon code|discount code|voucher|promo code|优惠码|优惠券|折扣码|優惠碼",
  landing: "landing page|landing|landing site|first page|url|link|落地页|着陆页|链接|網址",
  attributes: "note|notes|note attributes|attributes|备注|附加信息|備註",
  item: "product|item|title|goods|商品|商品名称|品名",
  sku: "sku|货号|商家编码",
  email: "email|e-mail|mail|邮箱"
})

export const plainOrders: OrderFormat = {
  id: "plain",
  fieldOf,
  fits: (header) => header.some((it) => fieldOf(it) !== "")
}
