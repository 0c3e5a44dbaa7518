import { useTranslation } from "react-i18next"
import type { workspace } from "~ui/i18n/en/workspace"

type Known = keyof typeof workspace.sites.permissionWhy

/** What the browser calls each permission, and what it is for in plain words. */
export const PermissionList = ({ names }: { names: readonly string[] }) => {
  const { t } = useTranslation()
  const why = t("workspace.sites.permissionWhy", { returnObjects: true })
  const isKnown = (name: string): name is Known => Object.hasOwn(why, name)
  return (
    <dl>
      {names.map((name) => (
        <div
          key={name}
          className="grid gap-x-4 border-b last:border-b-0 py-1.5 text-sm sm:grid-cols-[10rem_1fr]"
        >
          <dt className="text-soft">{name}</dt>
          <dd>{isKnown(name) ? why[name] : why.other}</dd>
        </div>
      ))}
    </dl>
  )
}
