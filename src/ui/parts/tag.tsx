import { X } from "lucide-react"
import { useTranslation } from "react-i18next"

/** The same tag has the same tint everywhere. The word says it; the tint only helps the eye. */
const tintOf = (name: string): number => {
  let sum = 0
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 8191
  return sum % 8
}

export const Tag = ({ name, onRemove }: { name: string; onRemove?: () => void }) => {
  const { t } = useTranslation()
  return (
    <span
      className={`tint-${tintOf(name)} inline-flex min-h-row max-w-full items-center gap-0.5 rounded-full px-2 text-xs`}
    >
      <bdi className="min-w-0 truncate" title={name}>
        {name}
      </bdi>
      {onRemove && (
        <button
          type="button"
          aria-label={`${t("common.remove")}: ${name}`}
          onClick={onRemove}
          className="-mr-1.5 inline-flex size-row shrink-0 items-center justify-center rounded-full hover:bg-ink/10"
        >
          <X size={12} aria-hidden />
        </button>
      )}
    </span>
  )
}
