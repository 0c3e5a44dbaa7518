import { Pencil, RotateCcw } from "lucide-react"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Found } from "~model/captured-product"
import { IconButton } from "~ui/parts/icon-button"
import { SourceWords } from "./source-words"
import { TypeOver } from "./type-over"

/** How a value is put right by hand. */
export interface Correction {
  typed: boolean
  start: string
  /** For a value that is one of a few. */
  options?: readonly { value: string; label: string }[]
  /** @returns what is wrong with it; "" once it is taken. */
  onType: (text: string) => string
  onReset: () => void
}

/** One value: what it is, what was read, where it stood, and a way to put it right. */
export const CapturedRow = ({
  name,
  found,
  correction,
  children
}: {
  name: string
  found: Found<unknown> | undefined
  correction?: Correction
  children: ReactNode
}) => {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  return (
    <div className="grid grid-cols-[4rem_minmax(0,1fr)] items-baseline gap-x-2 py-0.5">
      <dt className="text-xs text-soft">{name}</dt>
      <dd className="flex min-w-0 items-start gap-1 text-sm">
        {correction && editing ? (
          <TypeOver label={name} {...correction} onDone={() => setEditing(false)} />
        ) : (
          <>
            <div className="flex min-w-0 grow flex-wrap items-baseline gap-x-2 pt-0.5">
              <div className="min-w-0 break-words">{children}</div>
              <SourceWords found={found} typed={correction?.typed ?? false} />
            </div>
            {correction?.typed && (
              <IconButton
                dense
                icon={RotateCcw}
                label={t("captures.reset", { field: name })}
                onClick={correction.onReset}
              />
            )}
            {correction && (
              <IconButton
                dense
                icon={Pencil}
                label={t("captures.correct", { field: name })}
                onClick={() => setEditing(true)}
              />
            )}
          </>
        )}
      </dd>
    </div>
  )
}
