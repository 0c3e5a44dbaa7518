// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import { bar } from "../../en/bar"
import { common } from "../../en/common"
import { followUps } from "../../en/follow-ups"
import { refusals } from "../../en/refusals"
import { triggers } from "../../en/triggers"
import { when } from "../../en/when"
import type { BarWords } from "../../words"

export const words: BarWords = { bar, common, followUps, refusals, triggers, when }
