import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { jumpToChat } from "~jobs/jump"
import { useToast } from "~ui/parts/toaster"

/** Goes from a page of our own to a customer's chat; says so where there is no way. */
export const useJumpToChat = (): ((contactId: string) => Promise<void>) => {
  const { t } = useTranslation()
  const toast = useToast()
  return useCallback(
    async (contactId) => {
      const journey = await jumpToChat(contactId)
      if (journey?.state !== "no-chat" && journey?.state !== "no-way") return
      const { name, siteName: site } = journey
      toast({ text: t(`jump.${journey.state}`, { name, site }), tone: "danger" })
    },
    [t, toast]
  )
}
