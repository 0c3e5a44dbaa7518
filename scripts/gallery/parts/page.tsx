/** One sheet of parts, named by the address: `parts.html?lang=zh-CN#fields`. It never ships. */
import { createRoot } from "react-dom/client"
import { startI18n } from "~ui/i18n"
import { showTheme } from "~ui/parts/theme"
import { Toaster } from "~ui/parts/toaster"
import { Bars } from "./bars"
import { Buttons } from "./buttons"
import { Choices } from "./choices"
import { DialogOpen, MenuOpen, TicksOpen, ToastShown } from "./floating"
import { Fields } from "./fields"
import { Lists } from "./lists"
import { States } from "./states"
import { Tags } from "./tags"
import { Words } from "./words"

const sheets: Record<string, () => React.ReactNode> = {
  buttons: Buttons,
  fields: Fields,
  choices: Choices,
  tags: Tags,
  states: States,
  words: Words,
  lists: Lists,
  bars: Bars,
  dialog: DialogOpen,
  menu: MenuOpen,
  ticks: TicksOpen,
  toast: ToastShown
}

const locale = new URLSearchParams(location.search).get("lang") === "zh-CN" ? "zh-CN" : "en"
showTheme("system", new AbortController().signal)
const root = document.querySelector("#__plasmo")
const Sheet = sheets[location.hash.slice(1)] ?? Buttons
void startI18n(locale).then(
  () =>
    root
    && createRoot(root).render(
      <Toaster>
        <main className="flex flex-col gap-4 p-3">
          <h1 className="sr-only">{location.hash.slice(1)}</h1>
          <Sheet />
        </main>
      </Toaster>
    )
)
