import { useTranslation } from "react-i18next"
import type { workspace } from "~ui/i18n/en/workspace"
import { useShortcuts } from "~ui/hooks/use-shortcuts"
import { Section } from "../section"

type Command = keyof typeof workspace.settings.commands

const own = [
  ["search", "Ctrl/⌘ K"],
  ["jump", "Alt+Shift+J"],
  ["undo", "Ctrl/⌘ Z"],
  ["filter", "/"],
  ["move", "↑ ↓ PgUp PgDn"],
  ["next", "→"]
] as const

const Key = ({ what, keys }: { what: string; keys: string }) => (
  <div className="flex min-h-control items-center justify-between gap-4 border-b last:border-b-0 text-sm">
    <dt>{what}</dt>
    <dd>
      <kbd className="figures rounded-sm bg-raised px-1.5 py-0.5 font-[inherit] text-xs">
        {keys}
      </kbd>
    </dd>
  </div>
)

/** The browser's keys as they are set now, and those of this page. */
export const KeysSection = () => {
  const { t } = useTranslation()
  const shortcuts = useShortcuts()
  const names = t("workspace.settings.commands", { returnObjects: true })
  const isKnown = (name: string): name is Command => Object.hasOwn(names, name)
  return (
    <Section title={t("workspace.settings.keys")} hint={t("workspace.settings.keysHint")}>
      <dl>
        {shortcuts.map(({ name, description, shortcut }) => (
          <Key
            key={name}
            what={isKnown(name) ? names[name] : description || name}
            keys={shortcut || t("workspace.settings.noKey")}
          />
        ))}
        {own.map(([name, keys]) => (
          <Key key={name} what={t(`workspace.settings.own.${name}`)} keys={keys} />
        ))}
      </dl>
    </Section>
  )
}
