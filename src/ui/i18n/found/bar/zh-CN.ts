// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import { bar } from "../../zh-CN/bar"
import { common } from "../../zh-CN/common"
import { followUps } from "../../zh-CN/follow-ups"
import { refusals } from "../../zh-CN/refusals"
import { triggers } from "../../zh-CN/triggers"
import { when } from "../../zh-CN/when"
import type { BarWords } from "../../words"

export const words: BarWords = { bar, common, followUps, refusals, triggers, when }
