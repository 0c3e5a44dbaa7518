// Written by `npm run table` of the languages in src/ui/i18n; see CONTRIBUTING.md.

import type { LanguageCode } from "~model/ui-languages"
import { bar as barEn } from "../en/bar"
import { common as commonEn } from "../en/common"
import { followUps as followUpsEn } from "../en/follow-ups"
import { refusals as refusalsEn } from "../en/refusals"
import { triggers as triggersEn } from "../en/triggers"
import { when as whenEn } from "../en/when"
import { bar as barZhCN } from "../zh-CN/bar"
import { common as commonZhCN } from "../zh-CN/common"
import { followUps as followUpsZhCN } from "../zh-CN/follow-ups"
import { refusals as refusalsZhCN } from "../zh-CN/refusals"
import { triggers as triggersZhCN } from "../zh-CN/triggers"
import { when as whenZhCN } from "../zh-CN/when"
import type { Sections } from "../words"

export const found: Record<
  LanguageCode,
  Pick<Sections, "bar" | "common" | "followUps" | "refusals" | "triggers" | "when">
> = {
  en: {
    bar: barEn,
    common: commonEn,
    followUps: followUpsEn,
    refusals: refusalsEn,
    triggers: triggersEn,
    when: whenEn
  },
  "zh-CN": {
    bar: barZhCN,
    common: commonZhCN,
    followUps: followUpsZhCN,
    refusals: refusalsZhCN,
    triggers: triggersZhCN,
    when: whenZhCN
  }
}
