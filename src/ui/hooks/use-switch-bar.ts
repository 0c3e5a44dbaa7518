import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { switchBar } from "~jobs/switch-bar"
import type { BarSwitch } from "~model/settings"
import { useToast } from "~ui/parts/toaster"

const words = { triggers: "typed", barOff: "away" } as const

/** Switches something of the bar for an origin, says so, and offers to take it back. */
export const useSwitchBar = () => {
  const { t } = useTranslation()
  const toast = useToast()
  return useCallback(
    async (what: BarSwitch, origin: string, on: boolean): Promise<void> => {
      await switchBar(what, origin, on)
      const site = origin.replace(/^\w+:\/\/|\/\*$/gu, "")
      toast({
        text: t(`triggers.${words[what]}.${on ? "on" : "off"}`, { site }),
        action: { label: t("common.undo"), onAct: () => void switchBar(what, origin, !on) }
      })
    },
    [t, toast]
  )
}
