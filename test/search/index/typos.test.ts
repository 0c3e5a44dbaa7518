import { describe, expect, it } from "vitest"
import { createIndex } from "~search/index/search-index"
import { aDocument, idsOf, named, now } from "./documents"
import { readQuery } from "~search/query/read-query"

/** What was meant, and ways in which it was typed. */
const typed: Readonly<Record<string, readonly string[]>> = {
  "Jennifer Lopez": ["jenifer", "jeniffer", "jennfier", "jennifre", "jenniferr", "lopes", "loepz"],
  "Christopher Nolan": ["cristopher", "chirstopher", "christofer", "christophr", "nolen", "noaln"],
  "Elizabeth Taylor": ["elisabeth", "elizabteh", "elizbeth", "alizabeth", "tailor", "talyor"],
  "Muhammad Hassan": ["mohammad", "muhamad", "muhammed", "mohammed", "hasan", "hassen"],
  "Katherine Johnson": [
    "catherine",
    "kathrine",
    "katherin",
    "kathreine",
    "jonson",
    "jhonson",
    "johnsson"
  ],
  "Alexander Graham": ["alexandre", "aleksander", "alxeander", "alexaner", "grahm", "garham"],
  "Zhang Weimin": ["zhagn", "zhnag", "zahng", "wiemin", "weimn", "weiimn"],
  "Philippe Dubois": ["philipe", "phillippe", "phlippe", "dubios", "dubiis", "duboys"],
  "Szczepan Kowalski": ["sczepan", "szcepan", "kowalsky", "kowlaski", "kovalski", "kowalskii"],
  "Siobhán Müller": ["siobhna", "sioban", "siobahn", "mueler", "mulelr", "muler"],
  "Wholesale Trading": ["wholsale", "whoelsale", "holesale", "tradding", "traidng", "trding"],
  张三丰: ["张叁丰", "章三丰", "zhangsanfneg", "zhansanfeng"]
}
const others = [
  "Bob Marsh",
  "Carla Pike",
  "Dmitri Volkov",
  "Eun-ji Park",
  "Fatou Diop",
  "王小明",
  "欧阳修"
]

describe.each(["open", "packed"])("a word with a typo, in an index that is %s,", (state) => {
  const index = createIndex()
  index.replace(named(...Object.keys(typed), ...others))
  if (state === "packed") index.pack()

  it.each(Object.entries(typed).flatMap(([name, words]) => words.map((word) => [word, name])))(
    "%s finds %s",
    (word, name) => {
      const ids = idsOf(index, word ?? "")
      expect(ids).toContain(name)
      expect(ids.length).toBeLessThan(3)
    }
  )

  it.each(["bib", "xylophone", "zebra", "3456", "王大明", "mnop", "katherine'"])(
    "%s is another word",
    (word) => {
      expect(idsOf(index, word)).toEqual([])
    }
  )

  it("is no typo in quotes", () => {
    expect(idsOf(index, '"jenifer"')).toEqual([])
  })

  it("is found together with other words", () => {
    expect(idsOf(index, "jenifer lopez")).toEqual(["Jennifer Lopez"])
    expect(idsOf(index, "jenifer taylor")).toEqual([])
  })

  it("comes last", () => {
    const both = createIndex()
    both.replace([
      ...named("Kathrine"),
      aDocument({ id: "n", kind: "note", title: "", body: "to katherine" })
    ])
    if (state === "packed") both.pack()
    const { hits } = both.search(readQuery("katherine"), { limit: 9, now })
    expect(hits.map(({ id, place }) => [id, place])).toEqual([
      ["n", "body"],
      ["Kathrine", "typo"]
    ])
  })
})

describe("a phone number with one wrong digit", () => {
  const index = createIndex()
  index.replace([aDocument({ title: "Wang\n13800138000" })])
  index.pack()

  it("is found when it is nearly whole", () => {
    expect(idsOf(index, "13800139000")).toEqual(["c1"])
    expect(idsOf(index, "1390")).toEqual([])
  })
})
