import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { stages } from "~model/contact"
import { useSettings } from "~ui/hooks/use-settings"

const isFirst = (id: string): id is (typeof stages)[number] => stages.some((it) => it === id)

/**
 * What a stage is called: as the seller named it, else the first ones in the language of the
 * screens. One that is no longer in the pipeline goes by its id, which is its name.
 */
export const useStageName = (): ((id: string) => string) => {
  const { t } = useTranslation()
  const pipeline = useSettings()?.stages
  return useCallback(
    (id) =>
      pipeline?.find((it) => it.id === id)?.name || (isFirst(id) ? t(`common.stages.${id}`) : id),
    [pipeline, t]
  )
}
