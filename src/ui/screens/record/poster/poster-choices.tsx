import { useTranslation } from "react-i18next"
import { type PosterLook, posterLooks } from "~jobs/poster/poster-palette"
import { type PosterShape, posterShapes } from "~jobs/poster/poster-shape"
import type { Locale } from "~model/settings"
import { ChoiceField } from "~ui/parts/choice-field"

/** How a poster is made: what it is for, how it looks, in which language. */
export interface PosterLooks {
  shape: PosterShape
  look: PosterLook
  locale: Locale
}

const shapes = ["square", "portrait", "story"] as const
const locales = ["en", "zh-CN"] as const

/** A language as it calls itself: "中文". */
const ownName = (locale: Locale) => {
  const { language } = new Intl.Locale(locale)
  return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? locale
}
const languages = locales.map((value) => ({ value, label: ownName(value) }))

/** As large as an icon. */
const swatches: Record<PosterLook, string> = {
  paper: "bg-[#faf8f4]",
  colour: "bg-[conic-gradient(#0b6e5f,#7d2a6b,#a3401b,#0b6e5f)]",
  night: "bg-[#16150f]"
}

export const PosterChoices = ({
  value,
  onChange
}: {
  value: PosterLooks
  onChange: (value: PosterLooks) => void
}) => {
  const { t } = useTranslation()
  return (
    <>
      <ChoiceField
        label={t("posters.shape")}
        value={value.shape}
        options={shapes.map((shape) => ({
          value: shape,
          label: t(`posters.shapes.${shape}`),
          title: t(`posters.shapeUse.${shape}`),
          mark: <Shape of={shape} />
        }))}
        onChange={(shape) => onChange({ ...value, shape })}
      />
      <p className="-mt-1 text-xs text-soft">{t(`posters.shapeUse.${value.shape}`)}</p>
      <ChoiceField
        label={t("posters.look")}
        value={value.look}
        options={posterLooks.map((look) => ({
          value: look,
          label: t(`posters.looks.${look}`),
          mark: (
            <span
              aria-hidden
              className={`size-4 rounded-full border border-soft ${swatches[look]}`}
            />
          )
        }))}
        onChange={(look) => onChange({ ...value, look })}
      />
      <ChoiceField
        label={t("posters.language")}
        value={value.locale}
        options={languages}
        onChange={(locale) => onChange({ ...value, locale })}
      />
    </>
  )
}

const Shape = ({ of }: { of: PosterShape }) => {
  const { width, height } = posterShapes[of]
  return (
    <svg aria-hidden viewBox={`0 0 ${height} ${height}`} className="size-4">
      <rect
        x={(height - width) / 2 + 60}
        y={60}
        width={width - 120}
        height={height - 120}
        rx={80}
        fill="none"
        stroke="currentColor"
        strokeWidth={height / 11}
      />
    </svg>
  )
}
