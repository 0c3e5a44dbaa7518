import "i18next"
import type { words } from "./en"
import type { insights } from "./en/insights"
import type { tour } from "./en/tour"

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation"
    resources: { translation: typeof words; insights: typeof insights; tour: typeof tour }
  }
}
