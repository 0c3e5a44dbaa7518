import { useTranslation } from "react-i18next"
import type { Poster } from "~jobs/poster/make-poster"
import { type PosterShape, posterShapes } from "~jobs/poster/poster-shape"
import { useBlobUrl } from "~ui/hooks/use-pictures"

/** The finished poster as a picture that may be dragged away, or why there is none. */
export const PosterPreview = ({
  poster,
  shape,
  label,
  place,
  late
}: {
  poster: Poster | null
  shape: PosterShape
  label: string
  /** Where its QR code leads. */
  place: string
  late: boolean
}) => {
  const { t } = useTranslation()
  const { width, height } = posterShapes[shape]
  const url = useBlobUrl(poster?.ok ? poster.png : null)
  return (
    <div className="flex w-full max-w-80 flex-col gap-1">
      <div
        aria-busy={late}
        style={{ aspectRatio: `${width} / ${height}` }}
        className={`w-full items-center justify-center overflow-hidden rounded-lg border bg-raised ${poster?.ok === false ? "hidden" : "flex"}`}
      >
        {url && (
          <img
            src={url}
            alt={label}
            width={width}
            height={height}
            className="size-full object-contain"
          />
        )}
        {!poster && <span className="late text-sm text-soft">{t("posters.making")}</span>}
      </div>
      <p aria-live="polite" className="break-words text-xs text-soft">
        {poster?.ok && t("posters.proved", { place })}
        {poster && !poster.ok && (
          <span className="text-danger">{t(`posters.failed.${poster.why}`)}</span>
        )}
      </p>
    </div>
  )
}
