import { Package, Pencil } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Typed } from "~jobs/keep-captured"
import type { CapturedProduct } from "~model/captured-product"
import { IconButton } from "~ui/parts/icon-button"
import { SourceWords } from "./source-words"
import { TypeOver } from "./type-over"
import { readTyped } from "./typed-values"

/** An address as it is known by: its shop and its path, without what is only for machines. */
const shown = (url: string): string => {
  const { host, pathname } = new URL(url)
  try {
    return host.replace(/^www\./, "") + decodeURI(pathname).replace(/\/$/, "")
  } catch {
    return host + pathname
  }
}

/** The product's picture, title and canonical address. */
export const CapturedHead = ({
  captured,
  picture,
  typed,
  onType
}: {
  captured: CapturedProduct
  /** As a data URL: what was in the page. "" for none. */
  picture: string
  typed: Typed
  onType: (typed: Typed) => void
}) => {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  const title = typed.title ?? captured.title.value
  const { value: address } = captured.url
  const take = (text: string) => {
    const read = readTyped("title", text, "")
    if (!read.ok) return t("refusals.job.empty")
    onType({ ...typed, ...read.typed })
    return ""
  }
  const images = captured.images?.value.length ?? 0
  return (
    <header className="flex items-start gap-3">
      <div className="flex size-16 shrink-0 items-center justify-center overflow-hidden rounded border bg-raised">
        {picture ? (
          <img src={picture} alt={t("captures.picture")} className="size-full object-contain" />
        ) : (
          <Package size={16} aria-hidden className="text-soft" />
        )}
      </div>
      <div className="min-w-0 grow">
        {editing ? (
          <TypeOver
            label={t("common.name")}
            start={title}
            onType={take}
            onDone={() => setEditing(false)}
          />
        ) : (
          <div className="flex items-start gap-1">
            <h2
              id="capture-title"
              className="line-clamp-3 min-w-0 grow break-words text-base font-semibold"
            >
              <bdi title={title}>{title}</bdi>
            </h2>
            <IconButton
              dense
              icon={Pencil}
              label={t("captures.correct", { field: t("common.name") })}
              onClick={() => setEditing(true)}
            />
          </div>
        )}
        <p className="truncate text-xs text-soft" title={address}>
          <bdi>{shown(address)}</bdi>
        </p>
        <p className="flex flex-wrap gap-x-1 text-xs text-soft">
          <SourceWords found={captured.title} typed={"title" in typed} />
          {images > 0 && <span aria-hidden>·</span>}
          {images > 0 && <span>{t("captures.images", { count: images })}</span>}
        </p>
      </div>
    </header>
  )
}
