import { Check, Copy, CornerDownRight, Search, TriangleAlert, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import { useCopy } from "~ui/hooks/use-copy"
import { type JourneyView, useJourney } from "~ui/hooks/use-journey"
import type { Person } from "~ui/hooks/use-person"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { IconButton } from "~ui/parts/icon-button"

const found = (person: Person | undefined): string =>
  person?.who === "known"
    ? person.contact.name
    : ((person?.sighting?.name || person?.sighting?.identity?.value) ?? "")

const useSentence = () => {
  const { t } = useTranslation()
  return ({ journey, late }: JourneyView, onScreen: string): string => {
    const { name, siteName: site, search, goal, state } = journey
    const words = { name, site, search, found: onScreen }
    switch (state) {
      case "arrived":
        return t(goal === "chat" ? "jump.arrived" : "jump.arrivedOrder", words)
      case "search": {
        const also = onScreen && late ? ` ${t("jump.onScreen", words)}` : ""
        return t("jump.search", words) + also
      }
      case "going":
        if (!late) return t(goal === "chat" ? "jump.going" : "jump.goingOrder", words)
        if (goal === "order") return t(onScreen ? "jump.otherOrder" : "jump.notFound", words)
        return `${t(onScreen ? "jump.other" : "jump.notFound", words)} ${t("jump.search", words)}`
      case "new":
        return t(name ? "jump.new" : "jump.newNameless", words)
      default:
        return t(`jump.${state}`, words)
    }
  }
}

/** The name is offered to be pasted where the site has to be searched for it. */
const mayCopy = ({ journey, late }: JourneyView): boolean =>
  journey.search !== "" && (journey.state === "search" || (journey.state === "going" && late))

/** Said of a customer who is no longer on the page: the seller has gone on. */
const isStale = ({ journey }: JourneyView, person: Person | undefined): boolean =>
  journey.contactId !== ""
  && journey.state !== "going"
  && journey.state !== "search"
  && person !== undefined
  && !(person.who === "known" && person.contact.id === journey.contactId)

const looks = (state: JourneyView["journey"]["state"], late: boolean) => {
  if (state === "arrived") return { icon: Check, colour: "text-good" }
  if (state === "search") return { icon: Search, colour: "" }
  if (state === "going" && !late) return { icon: CornerDownRight, colour: "text-soft" }
  return { icon: TriangleAlert, colour: "text-due" }
}

/** Where the key led: on the way, there, somebody else on screen, or why there is no way. */
export const JourneyLine = ({
  tabId,
  person
}: {
  tabId: number | undefined
  person: Person | undefined
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const sentence = useSentence()
  const view = useJourney(tabId)
  const shown = view && isStale(view, person) ? null : view
  const { icon, colour } = looks(shown?.journey.state ?? "going", shown?.late ?? false)
  return (
    <output className="block shrink-0">
      {shown && (
        <div className="flex items-start gap-2 border-b bg-raised py-1 pl-3 pr-1 text-sm">
          <Icon of={icon} className={`mt-1.5 ${colour}`} />
          <p dir="auto" className={`line-clamp-4 min-w-0 grow break-words py-1 ${colour}`}>
            {sentence(shown, found(person))}
          </p>
          {mayCopy(shown) && (
            <Button
              dense
              icon={Copy}
              className="mt-1 shrink-0"
              onClick={() => void copy(shown.journey.search)}
            >
              {t("jump.copyName")}
            </Button>
          )}
          <IconButton label={t("common.close")} icon={X} onClick={shown.forget} />
        </div>
      )}
    </output>
  )
}
