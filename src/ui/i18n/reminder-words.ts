import { followUps as en } from "./en/follow-ups"
import { followUps as zhCN } from "./zh-CN/follow-ups"

/** What notifications say. The background takes these alone, not the words of every screen. */
export const reminderWords = { en: en.reminder, "zh-CN": zhCN.reminder }
