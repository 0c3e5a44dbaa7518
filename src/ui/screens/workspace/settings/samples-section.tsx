import { useTranslation } from "react-i18next"
import { addSamples, removeSamples } from "~jobs/samples"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Section } from "../section"

/** Sample data in and out, one click each. @param count How many sample rows there are. */
export const SamplesSection = ({ count }: { count: number }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  return (
    <Section
      title={t("workspace.settings.samples")}
      hint={t(count > 0 ? "workspace.settings.samplesNote" : "workspace.settings.samplesIntro")}
    >
      <div>
        {count > 0 ? (
          <Button onClick={async () => done(await removeSamples())}>
            {t("workspace.settings.removeSamples", { count })}
          </Button>
        ) : (
          <Button onClick={async () => done(await addSamples())}>
            {t("workspace.settings.addSamples")}
          </Button>
        )}
      </div>
    </Section>
  )
}
