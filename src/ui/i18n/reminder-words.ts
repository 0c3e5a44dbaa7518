import { found } from "./found/reminders"

/** What notifications say in a language. The background takes these alone, not the words of every screen. */
export const reminderWords = (language: keyof typeof found) => found[language].followUps.reminder
