import type { TFunction } from "i18next"
import { isBroken } from "~model/due"
import type { FollowUp } from "~model/follow-up"

/** What is to be done, in words; where only a time was typed, that it is to be followed up. */
export const sayWhat = (t: TFunction, { text, quote }: FollowUp): string =>
  text || quote || t("followUps.nothingSaid")

/** What was promised is called so, and what was not kept too; the rest speaks for itself. */
export const sayKind = (t: TFunction, it: FollowUp, now: number): string => {
  if (it.kind === "follow-up") return ""
  return t(isBroken(it, now) ? "followUps.brokenPromise" : "followUps.promised")
}
