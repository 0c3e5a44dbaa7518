import type { Shortener } from "~shorteners/shortener"
import { SHORTENERS } from "~shorteners/index"

/** What each service answers, as its documentation shows it. */
export interface Answers {
  made: object
  /** The short address in it. */
  short: string
  /** It does not take the address. */
  refused: object
  said: string
  known: object
}

export const documented: Record<string, Answers> = {
  shlink: {
    made: {
      shortCode: "12C18",
      shortUrl: "https://s.example/12C18",
      longUrl: "https://shop.example",
      visitsSummary: { total: 0, nonBots: 0, bots: 0 },
      domain: null
    },
    short: "https://s.example/12C18",
    refused: {
      type: "https://shlink.io/api/error/invalid-data",
      title: "Invalid data",
      detail: "Provided data is not valid",
      status: 400,
      invalidElements: ["longUrl"]
    },
    said: "Provided data is not valid",
    known: { shortUrls: { data: [], pagination: { currentPage: 1, pagesCount: 0 } } }
  },
  bitly: {
    made: { link: "https://bit.ly/3xY", id: "bit.ly/3xY", long_url: "https://shop.example/" },
    short: "https://bit.ly/3xY",
    refused: {
      message: "INVALID_ARG_LONG_URL",
      description: "The value provided is invalid.",
      resource: "bitlinks",
      errors: [{ field: "long_url", error_code: "invalid" }]
    },
    said: "INVALID_ARG_LONG_URL: The value provided is invalid.",
    known: { login: "ann", name: "Ann", is_active: true, emails: [] }
  },
  yourls: {
    made: { status: "success", shorturl: "https://y.example/ozh", statusCode: "200" },
    short: "https://y.example/ozh",
    refused: { status: "fail", code: "error:nourl", message: "Missing or malformed URL" },
    said: "Missing or malformed URL",
    known: { "db-stats": { total_links: "3", total_clicks: "9" }, statusCode: "200" }
  },
  kutt: {
    made: { id: "1", address: "ab", link: "https://kutt.to/ab", target: "https://shop.example" },
    short: "https://kutt.to/ab",
    refused: { error: "Target is not valid." },
    said: "Target is not valid.",
    known: { apikey: "k", email: "ann@shop.example", domains: [] }
  },
  dub: {
    made: { id: "link_1", domain: "dub.sh", key: "ab", shortLink: "https://dub.sh/ab" },
    short: "https://dub.sh/ab",
    refused: { error: { code: "unprocessable_entity", message: "Invalid url", doc_url: "" } },
    said: "Invalid url",
    known: []
  },
  "short-io": {
    made: { idString: "lnk", path: "ab", secureShortURL: "", shortURL: "https://s.example/ab" },
    short: "https://s.example/ab",
    refused: { error: "Domain not found", success: false },
    said: "Domain not found",
    known: [{ id: 1, hostname: "s.example" }]
  }
}

export const each = SHORTENERS.map((service): [string, Shortener, Answers] => {
  const answers = documented[service.id]
  if (!answers) throw new Error(`no documented answers of ${service.id}`)
  return [service.id, service, answers]
})
