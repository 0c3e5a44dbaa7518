import { Bookmark, ScanLine } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { attachPage } from "~jobs/attach-identity"
import { addContact } from "~jobs/edit-contact"
import { readPage } from "~jobs/read-page"
import { addressMayName } from "~model/page-identity"
import type { TabView } from "~ui/hooks/use-tab"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { useToast } from "~ui/parts/toaster"
import { ContactSearch } from "../contact-search"
import { TeachWayIn } from "../teach/way-in"

const sentence = (view: TabView | null) => {
  if (!view) return "noTab"
  if (view.closedPage) return "closed"
  if (view.url === null) return "unseen"
  const reading = view.state?.reading
  if (!reading || reading.seen) return "quiet"
  // Self-hosted systems may stand at any address: what is none of theirs is just another page.
  const strange = reading.why === "wrong-signature" || reading.why === "no-surface"
  return strange && !view.siteName ? "no-adapter" : reading.why
}

/** A page that names nobody: says so in one line; the customer can be chosen by hand. */
export const NobodyCard = ({
  view,
  hasCapture,
  onChoose
}: {
  view: TabView | null
  hasCapture: boolean
  onChoose: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const toast = useToast()
  const [binding, setBinding] = useState(false)
  const url = view?.url && !view.closedPage ? view.url : ""
  const reading = view?.state?.reading
  const unseen = reading && !reading.seen ? reading.why : null
  const bind = async (id: string) => done(await attachPage(id, url, view?.title ?? ""))
  const bindNew = async (name: string) => {
    const made = await addContact(name, null)
    if (done(made) && made.ok && made.change) await bind(made.change.contactId)
  }
  const chooseNew = async (name: string) => {
    const made = await addContact(name, null)
    if (done(made) && made.ok && made.change) onChoose(made.change.contactId)
  }
  const read = async () => {
    if (view && (await readPage(view.tabId)) === "not-permitted")
      toast({ text: t("panel.nobody.notPermitted"), tone: "danger" })
  }
  return (
    <section className="flex flex-col gap-3 p-3">
      <p className="text-sm text-soft">{t(`panel.nobody.${sentence(view)}`)}</p>
      {url && !hasCapture && (
        <Button icon={ScanLine} className="self-start" onClick={() => void read()}>
          {t("panel.nobody.read")}
        </Button>
      )}
      {view && url && unseen && (
        // Where only no chat is open it mostly is as it should be; but a rule may have failed.
        <TeachWayIn view={view} url={url} quiet={unseen === "no-conversation-open"} />
      )}
      {binding && addressMayName(reading) ? (
        <ContactSearch
          label={t("panel.nobody.bindTo")}
          onChoose={(id) => void bind(id)}
          onNew={(name) => void bindNew(name)}
        />
      ) : (
        <ContactSearch
          label={t("panel.nobody.choose")}
          onChoose={onChoose}
          onNew={(name) => void chooseNew(name)}
        />
      )}
      {url && addressMayName(reading) && (
        <Button
          icon={Bookmark}
          className="self-start text-left"
          aria-pressed={binding}
          onClick={() => setBinding(!binding)}
        >
          {binding ? t("panel.nobody.onlyNow") : t("panel.nobody.bind")}
        </Button>
      )}
    </section>
  )
}
