import { ListChecks } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Wanted } from "~jobs/queue"
import { Button } from "~ui/parts/button"
import { StartQueue } from "./start-queue"

/** Starts a queue of those named, after asking what each is to be given. */
export const RunQueueButton = ({
  name,
  steps,
  className = ""
}: {
  name: string
  steps: readonly Wanted[]
  className?: string
}) => {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        dense
        tone="quiet"
        icon={ListChecks}
        className={className}
        onClick={() => setAsking(true)}
      >
        {t("queue.run")}
      </Button>
      {asking && <StartQueue name={name} steps={steps} onClose={() => setAsking(false)} />}
    </>
  )
}
