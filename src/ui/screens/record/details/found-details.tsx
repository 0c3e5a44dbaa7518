import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { type DetailField, proposeDetails, takeDetails } from "~jobs/take-details"
import type { Contact } from "~model/contact"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"

/** What was read in words, each to be chosen; nothing is written before it is taken. */
export const FoundDetails = ({
  contact,
  words,
  onTaken
}: {
  contact: Contact
  words: string
  onTaken: () => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [left, setLeft] = useState<ReadonlySet<DetailField>>(new Set())
  const found = useMemo(() => proposeDetails(contact, words), [contact, words])
  const chosen = found.filter((it) => !left.has(it.field))
  const take = async () => {
    if (done(await takeDetails(contact.id, chosen))) onTaken()
  }
  const toggle = (field: DetailField) =>
    setLeft((before) => {
      const after = new Set(before)
      if (!after.delete(field)) after.add(field)
      return after
    })
  if (!words.trim()) return null
  if (found.length === 0)
    return <output className="text-sm text-soft">{t("details.nothing")}</output>
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 text-xs text-soft">{t("details.found")}</legend>
      {found.map(({ field, value, old }) => (
        <label key={field} className="flex min-h-row items-start gap-2 text-sm">
          <input
            type="checkbox"
            className="mt-1 shrink-0"
            checked={!left.has(field)}
            onChange={() => toggle(field)}
          />
          <span className="min-w-0">
            <span className="text-soft">{t(`details.${field}`)}</span>{" "}
            <bdi className="break-words">{value.replace(/^--(?=\d)/u, "")}</bdi>
            {old && (
              <span className="block break-words text-xs text-due">
                {t("details.replaces", { old })}
              </span>
            )}
          </span>
        </label>
      ))}
      <Button
        tone="do"
        className="self-start"
        disabled={chosen.length === 0}
        onClick={() => void take()}
      >
        {t("details.take")}
      </Button>
    </fieldset>
  )
}
