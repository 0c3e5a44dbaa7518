import { useTranslation } from "react-i18next"
import { stages } from "~model/contact"

const isStage = (name: string): name is (typeof stages)[number] => stages.some((it) => it === name)

/** The seller's own stages are said as they are; the first ones in the language of the screens. */
export const useStageName = (): ((stage: string) => string) => {
  const { t } = useTranslation()
  return (stage) => (isStage(stage) ? t(`common.stages.${stage}`) : stage)
}
