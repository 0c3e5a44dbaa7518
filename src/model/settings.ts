import * as v from "valibot"
import { ChatAccount } from "./chat-account"
import { stages } from "./contact"
import { isHostFolder } from "./host-folder"
import { LanguageTag } from "./language"
import { ShopSystem } from "./shop-system"
import { UtmKey } from "./utm"

/**
 * Language of the texts that customers are sent, where they are there at first. What the screens speak
 * is another matter: see `model/ui-languages`.
 */
export const Locale = v.picklist(["en", "zh-CN"])
export type Locale = v.InferOutput<typeof Locale>

/** UTM values put on links shared outside a chat. */
export const UtmPreset = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  source: v.pipe(v.string(), v.maxLength(100)),
  medium: v.pipe(v.string(), v.maxLength(100)),
  campaign: v.pipe(v.string(), v.maxLength(100))
})
export type UtmPreset = v.InferOutput<typeof UtmPreset>

/** Every setting with its shape; a stored value that does not fit falls back to the default. */
export const settingSchemas = {
  /** What the screens speak; null for what the browser does. */
  locale: v.nullable(LanguageTag),
  theme: v.picklist(["system", "light", "dark"]),
  /** ISO 4217 of amounts typed without one; "" = by language. */
  currency: v.pipe(v.string(), v.regex(/^([A-Z]{3})?$/)),
  /** Liquid template of a product's card text, per language. */
  cards: v.object({ en: v.string(), "zh-CN": v.string() }),
  /** Liquid template of the text that confirms an order, per language. */
  confirmations: v.object({ en: v.string(), "zh-CN": v.string() }),
  /** Liquid template of the answer to "where is my order", per language. */
  whereabouts: v.object({ en: v.string(), "zh-CN": v.string() }),
  /** Where a carrier tells of a parcel, beside the carriers that are known; see `model/carriers`. */
  carriers: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
        url: v.pipe(v.string(), v.maxLength(1000))
      })
    ),
    v.maxLength(100)
  ),
  /** The pipeline, in its order. A name of "" is said in the language of the screens. */
  stages: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
        name: v.pipe(v.string(), v.maxLength(60))
      })
    ),
    v.maxLength(50)
  ),
  /** Hour of the day, 0 to 23, at which something due on a day without a time is reminded of. */
  dayStartsAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
  /** Whether the browser shows a notification for what is due. */
  notify: v.boolean(),
  /** No promotion to a customer who had one less than this many days ago; 0 for no such guard. */
  quietDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)),
  /** Origins of the seller's own shops: a price seen there is the selling price. */
  ownShops: v.array(v.string()),
  /** Origins where `//` and `、、` open the bar: origin → true. What is not here is off. */
  triggers: v.record(v.string(), v.boolean()),
  /** Origins where the bar stays away from the page: origin → true. */
  barOff: v.record(v.string(), v.boolean()),
  utmPresets: v.array(UtmPreset),
  /** The seller's own rules for UTM values. A separator of "" is either. */
  utmRules: v.object({
    required: v.array(UtmKey),
    separator: v.picklist(["", "-", "_"]),
    allowed: v.record(v.string(), v.array(v.pipe(v.string(), v.maxLength(100))))
  }),
  /** How links are named, see `model/naming`. */
  linkNaming: v.pipe(v.string(), v.maxLength(200)),
  /** Under which customers may write to the seller. */
  chatAccounts: v.pipe(v.array(ChatAccount), v.maxLength(50)),
  /** What shops run on, for links into their carts: origin → system. */
  shopSystems: v.record(v.string(), ShopSystem),
  /** Folders of hosts in which shops stand: origin → "/shop"; without one, at the root. */
  shopFolders: v.record(v.string(), v.pipe(v.string(), v.check(isHostFolder))),
  /** The seller's own ids with partner programmes and tills, by channel and field: amazon.tag. */
  ownIds: v.record(v.string(), v.pipe(v.string(), v.maxLength(200))),
  /** The service that makes short links; null for none. Its key lies in `secrets`. */
  shortener: v.nullable(
    v.object({
      service: v.pipe(v.string(), v.maxLength(40)),
      /** Where it is asked: "https://link.example". */
      origin: v.pipe(v.string(), v.maxLength(300)),
      /** Folder of that host it stands in: "/links"; "" for the host's own root. */
      folder: v.optional(v.pipe(v.string(), v.maxLength(200)), ""),
      /** Of several domains there the one to use; "" for its own choice. */
      domain: v.pipe(v.string(), v.maxLength(200))
    })
  ),
  /** Selling price from a cost: times factor, then up to the next price that ends in 9. */
  markup: v.object({ factor: v.number(), endsIn9: v.boolean() }),
  /** Stands in ids of changes. */
  device: v.string(),
  /** Ids of the sample rows, so that they leave in one click. */
  samples: v.array(v.object({ table: v.string(), id: v.string() })),
  /** When and why each origin was granted: origin → {at, site}. */
  grants: v.record(v.string(), v.object({ at: v.number(), site: v.string() })),
  /** Probes the seller switched on: name → true. What is not here is off. */
  probes: v.record(v.string(), v.boolean()),
  /** Columns of wide lists: room → ids in their order. What is not here is as it comes. */
  columns: v.record(
    v.pipe(v.string(), v.maxLength(40)),
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(40))
  ),
  /** Whether orders seen in a shop go into the list by themselves; see `shopOf`. Asked once each. */
  orderShops: v.record(v.string(), v.picklist(["always", "never"]))
}

export type Settings = {
  [K in keyof typeof settingSchemas]: v.InferOutput<(typeof settingSchemas)[K]>
}

/** What of the bar a seller switches for a site. */
export const barSwitches = ["triggers", "barOff"] as const satisfies (keyof Settings)[]
export type BarSwitch = (typeof barSwitches)[number]

export const defaultSettings: Settings = {
  locale: null,
  theme: "system",
  currency: "",
  cards: {
    en: "{{ product.name }}{% if variant %} ({{ variant.name }}){% endif %}\n{{ price | money }}{% if link %}\n{{ link }}{% endif %}",
    "zh-CN":
      "{{ product.name }}{% if variant %}（{{ variant.name }}）{% endif %}\n{{ price | money }}{% if link %}\n{{ link }}{% endif %}"
  },
  confirmations: {
    en: "Your order {{ order.number }}: {{ order.items }}{% if order.total %}, {{ order.total | money }}{% endif %}. Thank you!",
    "zh-CN":
      "您的订单 {{ order.number }}：{{ order.items }}{% if order.total %}，共 {{ order.total | money }}{% endif %}。谢谢！"
  },
  whereabouts: {
    en: "Your order {{ order.number }} is {{ order.state }}.{% if order.tracking %}{% if order.carrier %} {{ order.carrier }}{% endif %} {{ order.tracking }}{% endif %}{% if order.link %}\n{{ order.link }}{% endif %}",
    "zh-CN":
      "您的订单 {{ order.number }}：{{ order.state }}。{% if order.tracking %}{% if order.carrier %}{{ order.carrier }} {% endif %}{{ order.tracking }}{% endif %}{% if order.link %}\n{{ order.link }}{% endif %}"
  },
  carriers: [],
  stages: stages.map((id) => ({ id, name: "" })),
  dayStartsAt: 9,
  notify: true,
  quietDays: 14,
  ownShops: [],
  triggers: {},
  barOff: {},
  utmRules: { required: [], separator: "", allowed: {} },
  linkNaming: "{product}_{channel}_{date}",
  chatAccounts: [],
  shopSystems: {},
  shopFolders: {},
  ownIds: {},
  shortener: null,
  utmPresets: [{ name: "Social", source: "{channel}", medium: "social", campaign: "" }],
  markup: { factor: 1.4, endsIn9: true },
  device: "",
  samples: [],
  grants: {},
  probes: {},
  columns: {},
  orderShops: {}
}
