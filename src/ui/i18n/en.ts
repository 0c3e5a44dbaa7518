import { bar } from "./en/bar"
import { common } from "./en/common"
import { did } from "./en/did"
import { fromPages } from "./en/from-pages"
import { jump } from "./en/jump"
import { panel } from "./en/panel"
import { refusals } from "./en/refusals"
import { teach } from "./en/teach"
import { workspace } from "./en/workspace"

/** Everything people read, in English: one section per screen. It fixes the keys of all languages. */
export const en = {
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
