import { ClipboardList } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { parcelLines } from "~jobs/take-details"
import type { Contact } from "~model/contact"
import type { Sighting } from "~model/sighting"
import { useCopy } from "~ui/hooks/use-copy"
import { useSelectedWords } from "~ui/hooks/use-selected-words"
import { Button } from "~ui/parts/button"
import { TextArea } from "~ui/parts/text-area"
import { FoundDetails } from "./found-details"

/**
 * Details of a customer read from words of theirs, and what a parcel needs to be copied. `beside`:
 * who was on the page, so that no other's words are read; null where the card was opened by hand.
 */
export const TakeDetails = ({
  contact,
  beside = null
}: {
  contact: Contact
  beside?: Sighting | null
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const ask = useSelectedWords()
  const [words, setWords] = useState<string | null>(null)
  const lines = parcelLines(contact)
  const open = async () => {
    setWords("")
    const found = await ask(beside)
    // What was typed meanwhile stays.
    if (found.ok) setWords((typed) => (typed === "" ? found.selection.text : typed))
  }
  return (
    <div className="flex flex-col gap-2 pt-1">
      <div className="-ml-2 flex flex-wrap text-soft">
        <Button
          dense
          tone="quiet"
          icon={ClipboardList}
          aria-expanded={words !== null}
          onClick={() => (words === null ? void open() : setWords(null))}
        >
          {t("details.from")}
        </Button>
        {contact.address && (
          <>
            <Button dense tone="quiet" onClick={() => void copy(lines.join("\n"))}>
              {t("details.copyAll")}
            </Button>
            <Button dense tone="quiet" onClick={() => void copy(lines.join(" "))}>
              {t("details.copyLine")}
            </Button>
          </>
        )}
      </div>
      {words !== null && (
        <>
          <TextArea
            label={t("details.words")}
            hint={t("details.hint")}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <FoundDetails
            key={words}
            contact={contact}
            words={words}
            onTaken={() => setWords(null)}
          />
        </>
      )}
    </div>
  )
}
