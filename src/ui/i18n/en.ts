import { share } from "./en/share"
import { carts } from "./en/carts"
import { keys } from "./en/keys"
import { linkCheck } from "./en/link-check"
import { posters } from "./en/posters"
import { campaigns } from "./en/campaigns"
import { results } from "./en/results"
import { lists } from "./en/lists"
import { search } from "./en/search"
import { data } from "./en/data"
import { people } from "./en/people"
import { exports } from "./en/exports"
import { backup } from "./en/backup"
import { handOver } from "./en/hand-over"
import { privacy } from "./en/privacy"
import { safety } from "./en/safety"
import { shorteners } from "./en/shorteners"
import { bar } from "./en/bar"
import { common } from "./en/common"
import { did } from "./en/did"
import { fromPages } from "./en/from-pages"
import { merge } from "./en/merge"
import { notes } from "./en/notes"
import { details } from "./en/details"
import { segments } from "./en/segments"
import { timeline } from "./en/timeline"
import { followUps } from "./en/follow-ups"
import { queue } from "./en/queue"
import { offers } from "./en/offers"
import { accounts } from "./en/accounts"
import { sheets } from "./en/sheets"
import { purge } from "./en/purge"
import { imports } from "./en/imports"
import { templates } from "./en/templates"
import { captures } from "./en/captures"
import { triggers } from "./en/triggers"
import { replies } from "./en/replies"
import { jump } from "./en/jump"
import { panel } from "./en/panel"
import { refusals } from "./en/refusals"
import { teach } from "./en/teach"
import { when } from "./en/when"
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
