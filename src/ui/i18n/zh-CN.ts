import { share } from "./zh-CN/share"
import { carts } from "./zh-CN/carts"
import { keys } from "./zh-CN/keys"
import { linkCheck } from "./zh-CN/link-check"
import { posters } from "./zh-CN/posters"
import { campaigns } from "./zh-CN/campaigns"
import { results } from "./zh-CN/results"
import { lists } from "./zh-CN/lists"
import { search } from "./zh-CN/search"
import { data } from "./zh-CN/data"
import { people } from "./zh-CN/people"
import { exports } from "./zh-CN/exports"
import { backup } from "./zh-CN/backup"
import { handOver } from "./zh-CN/hand-over"
import { privacy } from "./zh-CN/privacy"
import { safety } from "./zh-CN/safety"
import { shorteners } from "./zh-CN/shorteners"
import type { en } from "./en"
import { bar } from "./zh-CN/bar"
import { common } from "./zh-CN/common"
import { did } from "./zh-CN/did"
import { fromPages } from "./zh-CN/from-pages"
import { merge } from "./zh-CN/merge"
import { notes } from "./zh-CN/notes"
import { details } from "./zh-CN/details"
import { segments } from "./zh-CN/segments"
import { timeline } from "./zh-CN/timeline"
import { followUps } from "./zh-CN/follow-ups"
import { queue } from "./zh-CN/queue"
import { offers } from "./zh-CN/offers"
import { accounts } from "./zh-CN/accounts"
import { sheets } from "./zh-CN/sheets"
import { purge } from "./zh-CN/purge"
import { imports } from "./zh-CN/imports"
import { templates } from "./zh-CN/templates"
import { captures } from "./zh-CN/captures"
import { triggers } from "./zh-CN/triggers"
import { replies } from "./zh-CN/replies"
import { jump } from "./zh-CN/jump"
import { panel } from "./zh-CN/panel"
import { refusals } from "./zh-CN/refusals"
import { teach } from "./zh-CN/teach"
import { when } from "./zh-CN/when"
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
  imports,
  templates,
  captures,
  triggers,
  replies,
  jump,
  merge,
  notes,
  details,
  segments,
  timeline,
  followUps,
  queue,
  offers,
  accounts,
  sheets,
  purge,
  share,
  carts,
  linkCheck,
  posters,
  campaigns,
  results,
  keys,
  lists,
  search,
  data,
  people,
  exports,
  backup,
  handOver,
  privacy,
  safety,
  shorteners,
  when
}
