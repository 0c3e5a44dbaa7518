/** The built extension in a real browser, at one moment in one place, with what is beside the panel. */
import type { Page } from "@playwright/test"
import { type ChatSite, startChatSite } from "../../test/support/chat-page"
import { type Seller, startSeller } from "../../test/support/seller"
import type { Language } from "./looks"
import { NOW, ZONE } from "./moment"
import { meiAt } from "./rows/few"
import type { Scene } from "./scenes"
import { bringInto, type State } from "./states"

export interface Studio {
  readonly seller: Seller
  /** Records and language from now on, in every page that is loaded after it. */
  dress(state: State, language: Language): Promise<void>
  /** What is open beside the panel. */
  beside(what: NonNullable<Scene["beside"]>): Promise<void>
  /** A page that stands at the moment of the pictures. */
  open(): Promise<Page>
  close(): Promise<void>
}

const shop = `<h1>Gala apples</h1><script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@type": "Product",
  name: "Gala apples, box of 12",
  offers: { "@type": "Offer", price: "88", priceCurrency: "CNY", availability: "InStock" }
})}</script>`

/** As converse.js draws a chat. */
const chatWith = (jid: string, name: string): string =>
  `<converse-root><converse-chat jid="${jid}"><div class="chatbox-title">`
  + `<span class="chatbox-title__text">${name}</span></div>`
  + `<textarea class="chat-textarea"></textarea></converse-chat></converse-root>`

export const openStudio = async (): Promise<Studio> => {
  const site: ChatSite = await startChatSite()
  const seller = await startSeller(["http://localhost/*"])
  const chat = await seller.context.newPage()
  const addresses = {
    chat: site.put("/chat", { name: "Mei" }),
    stranger: site.put("/stranger", { body: chatWith("noor@chat.example", "张三") }),
    shop: site.put("/gala", { body: shop }),
    nothing: site.put("/bare", { body: "<p>Nothing here</p>" })
  }
  return {
    seller,
    dress: async (state, language) => {
      const { origin } = new URL(addresses.chat)
      await bringInto(seller, state, language, meiAt(`converse@${origin}`))
    },
    beside: async (what) => {
      await chat.goto(addresses[what])
      await chat.bringToFront()
    },
    open: async () => {
      const page = await seller.context.newPage()
      page.setDefaultTimeout(20_000)
      await standStill(page)
      return page
    },
    close: async () => {
      await seller.close()
      await site.stop()
    }
  }
}

/** Its clock shows the moment for good, in the zone of the pictures. */
const standStill = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send("Emulation.setTimezoneOverride", { timezoneId: ZONE })
  await page.clock.setFixedTime(NOW)
}
