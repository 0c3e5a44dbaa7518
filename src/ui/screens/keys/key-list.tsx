import { useTranslation } from "react-i18next"
import { useShortcuts } from "~ui/hooks/use-shortcuts"
import type { workspace } from "~ui/i18n/en/workspace"
import { ownKeys } from "./own-keys"

type Command = keyof typeof workspace.settings.commands

const Key = ({ what, keys }: { what: string; keys: string }) => (
  <div className="flex min-h-control items-center justify-between gap-4 border-b py-1 text-sm last:border-b-0">
    <dt>{what}</dt>
    <dd className="shrink-0">
      <kbd className="figures rounded-sm bg-raised px-1.5 py-0.5 font-[inherit] text-xs">
        {keys}
      </kbd>
    </dd>
  </div>
)

/** The browser's keys as they are set now, and the screens' own, by where they hold. */
export const KeyList = () => {
  const { t } = useTranslation()
  const shortcuts = useShortcuts()
  const names = t("workspace.settings.commands", { returnObjects: true })
  const isKnown = (name: string): name is Command => Object.hasOwn(names, name)
  const own = (name: ReturnType<typeof ownKeys>[number]["name"]) =>
    name === "map" || name === "tabs" ? t(`keys.own.${name}`) : t(`workspace.settings.own.${name}`)
  return (
    <div className="flex flex-col gap-3">
      {shortcuts.length > 0 && (
        <section aria-label={t("keys.groups.browser")}>
          <h3 className="pb-1 text-xs text-soft">{t("keys.groups.browser")}</h3>
          <dl>
            {shortcuts.map(({ name, description, shortcut }) => (
              <Key
                key={name}
                what={isKnown(name) ? names[name] : description || name}
                keys={shortcut || t("workspace.settings.noKey")}
              />
            ))}
          </dl>
        </section>
      )}
      {(["both", "panel", "workspace"] as const).map((where) => (
        <section key={where} aria-label={t(`keys.groups.${where}`)}>
          <h3 className="pb-1 text-xs text-soft">{t(`keys.groups.${where}`)}</h3>
          <dl>
            {ownKeys()
              .filter((it) => it.where === where)
              .map(({ name, keys }) => (
                <Key key={name} what={own(name)} keys={keys} />
              ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
