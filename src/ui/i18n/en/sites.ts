/** The room where sites are allowed and taught. */
export const sites = {
  intro: "Regulars reads no page until you allow its site. Each is allowed by itself.",
  allow: "Allow",
  remove: "Remove",
  allowNamed: "Allow {{name}}",
  removeNamed: "Remove {{name}}",
  allowedOn: "Allowed: {{hosts}}",
  nowAllowed: "{{name}} may be read on that site now.",
  sharedHost: "Removing it also ends {{names}}: they share the address.",
  limits: "What is not read there",
  whyShop: "to read the orders and customers on its pages",
  filter: "Find a site",
  noneFound: "No site of that name is known. Open its page: it can be taught.",
  kinds: { chat: "Chats", shop: "Shops and back offices" },
  host: "Address of {{name}} in your country",
  refused: "The browser was told no. Nothing changed; you can allow it at any time.",
  broken: "broken at present",
  confidence: {
    high: "sure",
    medium: "fairly sure",
    "medium-low": "not quite sure",
    taught: "taught by you"
  },
  evidence: {
    "running-software": "tried in the running software",
    "own-source": "read in the software’s own source code",
    "independent-sources": "two recent independent sources",
    "one-source": "one recent source",
    seller: "your own rule"
  },
  verified: "Checked {{date}}: {{evidence}}",
  lastLight: "Last read here at {{time}}:",
  selfHosted: "Runs on your own or your shop's server.",
  ownHost: "Every shop has an address of its own there.",
  address: "Address of {{name}}",
  addressHint: "https://shop.example",
  badAddress:
    "Write the address of its page, such as https://shop.example. Pages without https cannot be allowed.",
  probe: {
    title: "Tell customers apart by their account in {{name}}",
    why: "Off, Regulars knows a chat by the name at its top, and two people can have one name. On, it looks up in {{name}}'s own records in this browser whose chat is open, and their phone number where it stands there. It only looks, never at what was written, and nothing leaves. Customers you know by name are asked about once more."
  },
  granted: "Allowed now",
  noneGranted: "No site is allowed yet.",
  since: "since {{date}}",
  unknownSince: "allowed in the browser's settings",
  why: "to know who is on the page and to write into its message box",
  permissions: "What else it may do",
  toProof: "Every permission with its reason, every request counted, where every byte lies"
}
