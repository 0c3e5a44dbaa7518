/** The stand-in for what many extensions put into every page: React at once, and a panel of 50 rows. */
import { createRoot } from "react-dom/client"

const host = document.createElement("div")
document.documentElement.append(host)

const Panel = () => (
  <ul>
    {Array.from({ length: 50 }, (_, at) => (
      <li key={at}>
        <b>Customer {at}</b> <span>talking</span>
      </li>
    ))}
  </ul>
)

createRoot(host.attachShadow({ mode: "open" })).render(<Panel />)
