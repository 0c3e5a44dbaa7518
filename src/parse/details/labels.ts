import type { Span } from "./found"

export type Label = "recipient" | "phone" | "address" | "other"

export interface Labelled extends Span {
  label: Label
}

const words: Record<Label, string> = {
  recipient:
    "收[货件](?:人|方)?(?:姓名|名字|名)?|收[货件]人|收货联系人|姓名|名字|联系人|收(?=[::])|recipient(?: name)?|full name|name|attn|attention|c/o|to|ship to|deliver to|send to|consignee|empf[äa]nger|nom|nombre|nome",
  phone:
    "(?:收[货件]人?)?(?:联系)?(?:电话|手机)(?:号码|号)?|联系方式|联系(?=[::])|虚拟号码?|tel(?:ephone)?(?: no)?\\.?|(?:cell )?phone(?: number| no\\.?)?|mobile(?: number)?|cell|telefon|handy|t[ée]l[ée]phone|t[ée]l\\.?|tel[ée]fono",
  address:
    "(?:(?:收[货件]人?|详细|邮寄|快递|配送|寄货|寄件|我的|新|家庭|公司|发货)?地址|所在地区|地区|详细)(?:是|为|改成|改为|换成)?|(?:(?:my |new |shipping |delivery |mailing |postal |street |home )+)?address(?: is)?|addr|anschrift|lieferadresse|adresse(?: de livraison)?|direcci[óo]n|indirizzo",
  other:
    "邮政编码|邮编|订单编?号|实付(?:款)?|备注|留言|金额|合计|商品|数量|规格|款式|颜色|尺码|尺寸|运费|快递|下单时间|编号|zip(?: code)?|postcode|order(?: no\\.?| number)?|note|notes|total|qty|quantity|item|items|e-?mail|size|colou?r"
}

const sign = String.raw`\s*(?:[::]|】|\]|=|->)\s*[::]?\s*`
const patterns = Object.fromEntries(
  Object.entries(words).map(([label, any]) => [
    label,
    new RegExp(
      String.raw`(?:^|(?<=[\s,;。./|()【】\]\[、，；!?"“]|[\p{Script=Han}\d]))[【\[]?(?:${any})${sign}`,
      "giu"
    )
  ])
)
/** Sellers' customers leave the colon out: the word, then a space or straight what it is of. */
const bare: Partial<Record<Label, RegExp>> = {
  recipient:
    /(?:^|(?<=[\s,;。，；/|(]))(?:收[货件]人(?:姓名)?|联系人|姓名)(?:写|是|叫|为)?\s*(?=[\p{Script=Han}A-Za-z])/gu,
  phone:
    /(?:^|(?<=[\s,;。，；/|()]|\p{Script=Han}))(?:联系)?(?:电话|手机)(?:号码|号)?(?:是|为)?\s*(?=[+\d])/gu,
  address:
    /(?:^|(?<=[\s,;。，；/|()]))(?:收[货件]|详细)?地址(?:是|为|改成|改为|换成|写)?\s*(?=\p{Script=Han}{2})/gu
}

/** The labels that people put before what they say, in their order. */
export const findLabels = (text: string): Labelled[] => {
  const found: Labelled[] = []
  const add = (label: Label, it: RegExpExecArray) => {
    const span = { label, start: it.index, end: it.index + it[0].length }
    if (span.end > span.start && !found.some((was) => span.start < was.end && was.start < span.end))
      found.push(span)
  }
  for (const label of ["other", "address", "phone", "recipient"] as const)
    for (const it of text.matchAll(patterns[label] ?? /$^/gu)) add(label, it)
  for (const [label, pattern] of Object.entries(bare))
    for (const it of text.matchAll(pattern))
      if (label === "recipient" || label === "phone" || label === "address") add(label, it)
  return found.toSorted((a, b) => a.start - b.start)
}
