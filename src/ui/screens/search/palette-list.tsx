/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus --
   a native list cannot be ruled by an input beside it that keeps the focus */
import { ArrowRight, History, Plus } from "lucide-react"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { Query } from "~search/query/read-query"
import { highlight } from "~search/highlight"
import { Highlighted } from "~ui/parts/highlighted"
import { Icon } from "~ui/parts/icon"
import { FindLine } from "./find-line"
import type { Option, OptionGroup } from "./options"

interface PaletteListProps {
  /** Id of the list; an option's is `optionId(id, key)`. */
  id: string
  groups: readonly OptionGroup[]
  /** Key of the line that Enter acts on; "" for none. */
  active: string
  query: Query
  onPick: (option: Option) => void
}

export const optionId = (id: string, key: string): string => `${id}-${encodeURIComponent(key)}`

/** What there is to choose: the listbox of a combobox whose input keeps the focus. */
export const PaletteList = ({ id, groups, active, query, onPick }: PaletteListProps) => {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const chosen = list.current?.querySelector("[aria-selected=true]")
    chosen?.scrollIntoView?.({ block: "nearest" })
  })
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t("search.list")}
      className="relative min-h-0 grow overflow-y-auto overscroll-contain"
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ name, options }) => (
        <div key={name} role="group" aria-labelledby={`${id}-${name}`} className="pb-1">
          <div
            id={`${id}-${name}`}
            role="presentation"
            className={name === "finds" ? "sr-only" : "px-3 pb-1 pt-2 text-xs text-soft"}
          >
            {t(`search.groups.${name}`)}
          </div>
          {options.map((option) => (
            // Keys are the combobox's, by aria-activedescendant.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={option.key}
              id={optionId(id, option.key)}
              role="option"
              tabIndex={-1}
              aria-selected={option.key === active}
              onClick={() => onPick(option)}
              className={`flex min-h-control cursor-pointer items-start gap-2 px-3 py-1.5 ${
                option.key === active ? "bg-raised shadow-mark" : "hover:bg-raised/60"
              }`}
            >
              <OptionLine option={option} query={query} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

const OptionLine = ({ option, query }: { option: Option; query: Query }) => {
  if (option.kind === "find") return <FindLine find={option.find} query={query} />
  const isRecent = option.kind === "recent"
  const text = isRecent ? option.text : option.command.title
  const icon = isRecent ? History : option.command.group === "actions" ? Plus : ArrowRight
  return (
    <>
      <Icon of={icon} className="mt-0.5 shrink-0 text-soft" />
      <bdi className="min-w-0 truncate text-sm" title={text}>
        <Highlighted text={text} ranges={isRecent ? [] : highlight(text, query)} />
      </bdi>
    </>
  )
}
