import type { en } from "./en"
import { bar } from "./zh-CN/bar"
import { common } from "./zh-CN/common"
import { did } from "./zh-CN/did"
import { fromPages } from "./zh-CN/from-pages"
import { jump } from "./zh-CN/jump"
import { panel } from "./zh-CN/panel"
import { refusals } from "./zh-CN/refusals"
import { teach } from "./zh-CN/teach"
import { workspace } from "./zh-CN/workspace"

/** 简体中文, in the words of a seller; the compiler holds it to the keys of English. */
export const zhCN: typeof en = {
  common,
  did,
  refusals,
  panel,
  bar,
  teach,
  workspace,
  fromPages,
  jump
}
