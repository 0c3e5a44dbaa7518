import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { checkTemplate } from "~jobs/preview-template"
import { defaultSettings, type Locale } from "~model/settings"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { Button } from "~ui/parts/button"
import { TemplateEditor } from "../template-editor/template-editor"
import { TemplatePreview } from "../template-preview"
import { useDraft } from "../use-draft"

const kinds = { cards: "card", confirmations: "confirmation", whereabouts: "whereabouts" } as const

/** One text in one language. A text that cannot be read is not saved over one that can. */
export const TextTemplate = ({
  name,
  locale,
  texts
}: {
  name: keyof typeof kinds
  locale: Locale
  texts: Record<Locale, string>
}) => {
  const { t } = useTranslation()
  const change = useChangeSetting()
  const [draft, setDraft] = useDraft<string>(`${name}:${locale}`)
  const kind = kinds[name]
  const shipped = defaultSettings[name][locale]
  const body = draft ?? texts[locale]
  const [faulty, setFaulty] = useState(false)
  useEffect(() => {
    let latest = true
    const check = async () => {
      const checked = await checkTemplate(kind, body, locale)
      // The preview says what is wrong.
      if (latest) setFaulty(!checked.ok)
    }
    void check()
    return () => void (latest = false)
  }, [kind, body, locale])
  const save = async (text: string) => {
    const checked = await checkTemplate(kind, text, locale)
    if (!checked.ok) return
    await change(name, { ...texts, [locale]: text })
    setDraft(null)
  }
  return (
    <div className="flex flex-col gap-2 border-b last:border-b-0 pb-4">
      <TemplateEditor
        label={`${t(`workspace.settings.${kind}`)} · ${t(`workspace.settings.inLanguage.${locale}`)}`}
        kind={kind}
        value={body}
        onChange={setDraft}
      />
      <TemplatePreview kind={kind} body={body} locale={locale} />
      <div className="flex flex-wrap items-center gap-2">
        {draft !== null && (
          <>
            <Button
              dense
              tone="do"
              disabled={faulty || body.trim() === ""}
              onClick={() => void save(body)}
            >
              {t("common.save")}
            </Button>
            <Button dense tone="quiet" onClick={() => setDraft(null)}>
              {t("workspace.discard")}
            </Button>
            <span className="text-xs text-due">{t("workspace.unsaved")}</span>
          </>
        )}
        {draft === null && texts[locale] !== shipped && (
          <Button dense tone="quiet" onClick={() => void save(shipped)}>
            {t("workspace.settings.reset")}
          </Button>
        )}
      </div>
    </div>
  )
}
