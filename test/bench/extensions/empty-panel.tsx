/** The least that a panel of React can be. */
import { createRoot } from "react-dom/client"

const root = document.querySelector("#root")
if (root) createRoot(root).render(<p>Panel</p>)
