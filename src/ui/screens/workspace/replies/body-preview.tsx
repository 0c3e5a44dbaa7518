import { useTranslation } from "react-i18next"
import type { DraftBody, ReplyDraft } from "~model/reply-draft"
import type { Locale } from "~model/settings"
import { TemplatePreview } from "../template-preview"
import { useTextLocale } from "../use-text-locale"
import { useLanguageNames } from "~ui/hooks/use-language-names"

const base = (language: string) => language.split("-")[0]

/** What a body's texts read like, and the same in the seller's language where it is another. */
export const BodyPreview = ({ draft, at }: { draft: ReplyDraft; at: number }) => {
  const { t, i18n } = useTranslation()
  const spoken = i18n.language
  const locale = useTextLocale()
  const nameOf = useLanguageNames()
  const body = draft.bodies[at]
  if (!body) return null
  const own = draft.bodies.find((it) => base(it.language) === base(spoken)) ?? draft.bodies[0]
  const shown = body.language || spoken
  return (
    <section aria-label={t("workspace.replies.preview")} className="flex flex-col gap-3">
      <Texts body={body} locale={base(shown) === "zh" ? "zh-CN" : "en"} />
      {own && own !== body && base(body.language) !== base(spoken) && (
        <details className="text-sm">
          <summary className="cursor-pointer text-xs text-soft">
            {t("replies.inOwn", { language: nameOf(own.language || spoken) })}
          </summary>
          <Texts body={own} locale={locale} />
        </details>
      )}
    </section>
  )
}

const Texts = ({ body, locale }: { body: DraftBody; locale: Locale }) =>
  body.parts.flatMap((part) =>
    part.kind === "text"
      ? [<TemplatePreview key={part.key} kind="reply" body={part.text} locale={locale} />]
      : []
  )
