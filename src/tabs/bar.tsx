import "~ui/styles.css"
import "~ui/screens/bar/bar.css"
import { askBackground } from "~bridge/ask-background"
import { hearLock } from "~bridge/tell-bars"
import { languageOf } from "~model/language-of"
import { startBarI18n } from "~ui/i18n/bar-words"
import { Bar } from "~ui/screens/bar/bar"

// Until the background says which: a bar that is refused speaks the browser's language.
void startBarI18n(languageOf(navigator.language))

if (window.top === window.self) document.documentElement.dataset["window"] = "own"

const BarPage = () => <Bar ask={askBackground} nonce={location.hash.slice(1)} hearLock={hearLock} />

export default BarPage
