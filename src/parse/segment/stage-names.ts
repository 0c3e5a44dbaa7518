import { fold } from "~model/fold"
import { own } from "./own"

/** What the stages a seller starts with are called, in every language of the screens. */
export const builtInStages: Record<string, readonly string[]> = {
  new: ["New", "新客户"],
  talking: ["Talking", "沟通中"],
  quoted: ["Quoted", "已报价"],
  ordered: ["Ordered", "已下单"],
  regular: ["Regular", "回头客"]
}

/** All names that a stage goes by, folded. */
export const namesOfStage = ({ id, name }: { id: string; name: string }): string[] =>
  name ? [fold(name)] : (own(builtInStages, id) ?? [id]).map(fold)
