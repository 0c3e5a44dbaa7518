import { useEffect } from "react"
import { tellReminders } from "~jobs/reminders-changed"

/** As long as the page stands, what it changes reaches the background's reminders. */
export const useTellReminders = (): void => useEffect(tellReminders, [])
