import type { Locale } from "~model/settings"
import { bar } from "./en/bar"
import { common } from "./en/common"
import { followUps } from "./en/follow-ups"
import { refusals } from "./en/refusals"
import { triggers } from "./en/triggers"
import { when } from "./en/when"
import { speak } from "./speak"
import { bar as zhBar } from "./zh-CN/bar"
import { common as zhCommon } from "./zh-CN/common"
import { followUps as zhFollowUps } from "./zh-CN/follow-ups"
import { refusals as zhRefusals } from "./zh-CN/refusals"
import { triggers as zhTriggers } from "./zh-CN/triggers"
import { when as zhWhen } from "./zh-CN/when"

/** The bar's own words alone: it is loaded beside every chat. */
const words = {
  en: { bar, common, refusals, triggers, when, followUps: { kinds: followUps.kinds } },
  "zh-CN": {
    bar: zhBar,
    common: zhCommon,
    refusals: zhRefusals,
    triggers: zhTriggers,
    when: zhWhen,
    followUps: { kinds: zhFollowUps.kinds }
  }
}

/** Speaks a language on the bar's page; see `speak`. */
export const startBarI18n = (locale: Locale): Promise<void> =>
  speak(locale, {
    en: { translation: words.en },
    "zh-CN": { translation: words["zh-CN"] }
  })
