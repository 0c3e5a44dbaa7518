import { doubt } from "./days"
import type { Part } from "./part"

/** An hour of the day and a minute, as written. @param plain It can only be one of 24 hours: 09:30, 15:00. */
export const clock = (hour: number, minute: number, plain: boolean): Part => {
  if (hour > 23 || minute > 59) return doubt("impossible")
  return { is: "clock", hour, minute, open: !plain && hour >= 1 && hour <= 12 }
}

/** An hour with am or pm. 12 am is midnight, and of which day nobody agrees. */
export const halfDay = (hour: number, minute: number, half: "am" | "pm"): Part => {
  if (hour < 1 || hour > 12 || minute > 59) return doubt("impossible")
  if (hour === 12 && half === "am") return doubt("ambiguous")
  const at = hour === 12 ? 12 : half === "pm" ? hour + 12 : hour
  return { is: "clock", hour: at, minute, open: false }
}
