import type { KeyboardEvent, RefObject } from "react"
import { useTranslation } from "react-i18next"
import { barOptionId } from "~ui/parts/bar-list"

interface BarHeadProps {
  input: RefObject<HTMLInputElement | null>
  value: string
  /** Id of the list that the input rules. */
  list: string
  /** Index of the active option; -1 for none. */
  active: number
  /** Title of the product whose variants are shown; "" else. */
  variantsOf: string
  /** Whom it is for; "" for nobody. */
  name: string
  onType: (value: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** The bar's own input, and for whom: always shown, so that no text goes to the wrong person. */
export const BarHead = (props: BarHeadProps) => {
  const { t } = useTranslation()
  const { input, value, list, active, variantsOf, name, onType, onKeyDown } = props
  const words = variantsOf ? t("bar.variantInput", { title: variantsOf }) : t("bar.input")
  return (
    <div className="flex h-10 items-center gap-3 px-3">
      <input
        ref={input}
        role="combobox"
        type="text"
        dir="auto"
        value={value}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={words}
        aria-label={words}
        aria-controls={list}
        aria-expanded={active >= 0}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? barOptionId(list, active) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        className="h-full min-w-0 flex-1 bg-transparent text-ellipsis outline-none placeholder:text-soft"
      />
      <span title={name} className="relative flex max-w-[40%] shrink-0 text-sm">
        <span className="sr-only">{t("bar.for")} </span>
        {name ? (
          <bdi dir="auto" className="min-w-0 truncate font-semibold">
            {name}
          </bdi>
        ) : (
          <span className="min-w-0 truncate text-soft">{t("bar.forNobody")}</span>
        )}
      </span>
    </div>
  )
}
