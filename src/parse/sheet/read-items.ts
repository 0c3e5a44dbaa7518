import { goodsIn } from "./goods"
import type { ReadItem } from "./reading"

/** Goods as the seller types them into a line: "苹果2箱 梨1", "apples x2, 1 box of pears", "+1". */
export const readItems = (text: string): ReadItem[] =>
  goodsIn(text.normalize("NFKC").slice(0, 1000), [])
    .filter((it) => it.quantity > 0)
    .slice(0, 50)
