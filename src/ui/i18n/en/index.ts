import { share } from "./share"
import { carts } from "./carts"
import { keys } from "./keys"
import { linkCheck } from "./link-check"
import { posters } from "./posters"
import { campaigns } from "./campaigns"
import { results } from "./results"
import { lists } from "./lists"
import { search } from "./search"
import { data } from "./data"
import { people } from "./people"
import { exports } from "./exports"
import { backup } from "./backup"
import { handOver } from "./hand-over"
import { privacy } from "./privacy"
import { safety } from "./safety"
import { shorteners } from "./shorteners"
import { bar } from "./bar"
import { common } from "./common"
import { did } from "./did"
import { fromPages } from "./from-pages"
import { merge } from "./merge"
import { notes } from "./notes"
import { details } from "./details"
import { segments } from "./segments"
import { timeline } from "./timeline"
import { followUps } from "./follow-ups"
import { queue } from "./queue"
import { offers } from "./offers"
import { accounts } from "./accounts"
import { sheets } from "./sheets"
import { purge } from "./purge"
import { imports } from "./imports"
import { templates } from "./templates"
import { captures } from "./captures"
import { triggers } from "./triggers"
import { replies } from "./replies"
import { jump } from "./jump"
import { panel } from "./panel"
import { refusals } from "./refusals"
import { teach } from "./teach"
import { when } from "./when"
import { workspace } from "./workspace"

/** Everything people read but for figures, the tour and the page for backups. English fixes the keys of all languages. */
export const words = {
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
