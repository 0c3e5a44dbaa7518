import { useTranslation } from "react-i18next"
import { forgetShortener } from "~jobs/connect-shortener"
import { shortenerName } from "~jobs/list-shorteners"
import { allowShortener } from "~jobs/shortener-access"
import type { Settings } from "~model/settings"
import { Button } from "~ui/parts/button"
import { useToast } from "~ui/parts/toaster"
import { FaultWords } from "~ui/screens/record/shorten/fault-words"
import type { useShortenerTest } from "./use-shortener-test"

/** The service that is connected: whether it works, and how to be rid of it. */
export const Connected = ({
  shortener: { service, origin, folder, domain },
  tested: { state, test, reset }
}: {
  shortener: NonNullable<Settings["shortener"]>
  tested: ReturnType<typeof useShortenerTest>
}) => {
  const { t } = useTranslation()
  const toast = useToast()
  const name = shortenerName(service)
  const disconnect = async () => {
    reset()
    await forgetShortener()
    toast({ text: t("shorteners.disconnected") })
  }
  const allow = async () => {
    if (await allowShortener(origin)) await test()
  }
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm font-semibold">{t("shorteners.connected", { name })}</p>
      <p className="break-words text-sm">
        {t(domain ? "shorteners.atDomain" : "shorteners.at", { origin: origin + folder, domain })}
      </p>
      <p className="text-xs text-soft">{t("shorteners.keyKept")}</p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={state.is === "working"} onClick={() => void test()}>
          {t("shorteners.test")}
        </Button>
        <Button tone="danger" onClick={() => void disconnect()}>
          {t("shorteners.disconnect")}
        </Button>
      </div>
      <output className="text-sm">
        {state.is === "working" && t("shorteners.testing", { name })}
        {state.is === "works" && t("shorteners.works", { name })}
      </output>
      {state.is === "failed" && <FaultWords fault={state.fault} name={name} />}
      {state.is === "failed" && state.fault.why === "not-allowed" && (
        <div>
          <Button tone="do" onClick={() => void allow()}>
            {t("shorteners.allowAgain")}
          </Button>
        </div>
      )}
    </div>
  )
}
