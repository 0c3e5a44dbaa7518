import { whatsappChat } from "~sites/probes/whatsapp-chat-id"

declare global {
  /** Switches the probe of this document on or off; in the content scripts' own world. */
  var regularsSwitchProbe: ((on: boolean) => void) | undefined
}

/** Put into WhatsApp's page while the seller has its probe switched on. */
let ended: AbortController | undefined

const tellEyes = () => {
  globalThis.regularsProbed ??= new EventTarget()
  globalThis.regularsProbed.dispatchEvent(new Event("found"))
}

const switchProbe = (on: boolean): void => {
  ended?.abort()
  ended = on ? new AbortController() : undefined
  const chat = ended && whatsappChat(document, tellEyes, ended.signal)
  globalThis.regularsProbes = chat && {
    "whatsapp-chat-id": () => chat()?.id ?? "",
    "whatsapp-phone": () => chat()?.phone ?? ""
  }
  tellEyes()
}

// A built script that is injected a second time into a document does not run again: it is switched
// off and on again by this.
globalThis.regularsSwitchProbe = switchProbe
switchProbe(true)
