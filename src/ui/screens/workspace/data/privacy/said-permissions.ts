import type { TFunction } from "i18next"
import type { PermissionFacts } from "~jobs/privacy/list-permissions"
import type { privacy } from "~ui/i18n/en/privacy"

type Known = keyof typeof privacy.reasons

/** What a permission is for, and when it holds. */
export const sayPermission = (
  { name, optional, granted }: PermissionFacts,
  t: TFunction
): { why: string; when: string } => {
  const reasons = t("privacy.reasons", { returnObjects: true })
  const isKnown = (it: string): it is Known => Object.hasOwn(reasons, it)
  return {
    why: isKnown(name) ? reasons[name] : t("privacy.noReason"),
    when: t(optional ? (granted ? "privacy.allowed" : "privacy.onRequest") : "privacy.always")
  }
}
