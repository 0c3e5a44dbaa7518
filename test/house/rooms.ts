/** What the files of a room may import besides their own room: other rooms (or single files) and libraries. */
export interface Room {
  rooms: string[]
  libraries: string[]
}

const react = [
  "react",
  "react/jsx-runtime",
  "react-dom/client",
  "react-i18next",
  "lucide-react",
  "radix-ui"
]

/** Who may import whom; CONTRIBUTING.md says why. The longest name that fits a file is its room. */
export const rooms: Record<string, Room> = {
  model: { rooms: [], libraries: ["valibot"] },
  sites: { rooms: ["model"], libraries: ["valibot"] },
  channels: { rooms: ["model"], libraries: ["qr", "qr/decode.js"] },
  shorteners: { rooms: ["model"], libraries: ["valibot"] },
  capture: { rooms: ["model"], libraries: [] },
  composer: { rooms: [], libraries: [] },
  formats: {
    rooms: ["model"],
    libraries: ["papaparse", "read-excel-file/universal", "valibot", "js-yaml", "age-encryption"]
  },
  parse: {
    rooms: ["model", "search"],
    libraries: ["valibot", "libphonenumber-js/min"]
  },
  search: { rooms: ["model"], libraries: [] },
  store: { rooms: ["model", "search"], libraries: ["dexie"] },
  platform: { rooms: [], libraries: ["webextension-polyfill", "valibot"] },
  bridge: { rooms: ["model", "platform"], libraries: ["valibot"] },
  templates: { rooms: ["model"], libraries: ["liquidjs", "valibot"] },
  jobs: {
    rooms: [
      "model",
      "search",
      "store",
      "channels",
      "shorteners",
      "sites/index",
      "sites/adapter",
      "sites/taught",
      "sites/teachable",
      "sites/rules/grant",
      "sites/rules/match-pattern",
      "sites/reading/source",
      "templates",
      "parse",
      "formats",
      "bridge",
      "platform"
    ],
    libraries: ["valibot"]
  },
  page: {
    rooms: [
      "model",
      "sites/engine",
      "sites/reading",
      "sites/taught/source",
      "composer",
      "bridge/page-end",
      "bridge/teach-end"
    ],
    libraries: []
  },
  "ui/i18n": { rooms: ["model"], libraries: ["i18next", "react-i18next"] },
  "ui/parts": {
    rooms: ["model", "search", "ui/i18n"],
    libraries: [...react, "marked", "@tanstack/react-virtual"]
  },
  "ui/hooks": {
    rooms: [
      "model",
      "search",
      "parse",
      "jobs",
      "store",
      "bridge",
      "platform",
      "sites/index",
      "ui/parts",
      "ui/i18n"
    ],
    libraries: [...react, "dexie-react-hooks"]
  },
  "ui/screens": {
    rooms: [
      "model",
      "search",
      "parse",
      "jobs",
      "channels",
      "formats",
      "templates",
      "ui/parts",
      "ui/hooks",
      "ui/i18n",
      "ui/styles.css"
    ],
    libraries: [
      ...react,
      "valibot",
      "@codemirror/autocomplete",
      "@codemirror/commands",
      "@codemirror/lint",
      "@codemirror/state",
      "@codemirror/view"
    ]
  }
}

/** The room of a file under `src/`; null for entries, which may import anything. */
export const roomOf = (path: string): string | null =>
  Object.keys(rooms)
    .filter((room) => path.startsWith(`src/${room}/`))
    .toSorted((a, b) => b.length - a.length)[0] ?? null
