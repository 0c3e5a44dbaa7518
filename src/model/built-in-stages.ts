/** What the stages a seller starts with are called, in every language of the screens. */
export const builtInStages: Readonly<Record<string, readonly string[]>> = {
  new: ["New", "新客户"],
  talking: ["Talking", "沟通中"],
  quoted: ["Quoted", "已报价"],
  ordered: ["Ordered", "已下单"],
  regular: ["Regular", "回头客"]
}
