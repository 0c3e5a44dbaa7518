import { found } from "./found/reminders"

/** What notifications say in a language. */
export const reminderWords = (language: keyof typeof found) => found[language].reminder
