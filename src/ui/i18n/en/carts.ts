/** Links into a shop's cart, and what a shop calls its products. */
export const carts = {
  title: "Cart",
  lines: "In the cart",
  variant: "Variant of {{title}}",
  quantity: "How many of {{title}}",
  soldOut: "{{name}} (sold out)",
  remove: "Take out {{title}}",
  another: "Another variant",
  add: "Add another product",
  addHint: "Products of the same shop",
  empty: "The cart is empty. Add a product.",
  system: "The shop runs on",
  systems: {
    "": "Not known yet: choose",
    shopify: "Shopify",
    woocommerce: "WooCommerce",
    opencart: "OpenCart",
    other: "Something else"
  },
  folder: {
    title: "The shop stands in a folder",
    label: "Folder of the shop",
    hint: "/shop for a shop at {{origin}}/shop/. Leave it empty for one at {{origin}}.",
    wrong: "That is no folder of {{origin}}."
  },
  kind: "What the link does",
  kinds: {
    "shopify-cart": "Fills the cart (every shop)",
    "shopify-buy": "Fills the cart (new buy link)",
    "shopify-discount": "Coupon first, then the product’s page",
    "shopify-variant": "Page with the variant chosen",
    "woocommerce-checkout": "Fills the cart (from version 10)",
    "woocommerce-add": "Adds one product (any version)",
    "product-page": "The product’s page"
  },
  landing: "Buyers land in",
  landings: { cart: "the cart", checkout: "the checkout" },
  coupon: "Coupon",
  marks: "Campaign labels",
  forWhom: "With the code of {{name}} in it",
  link: "The link",
  copy: "Copy cart link",
  pasteHint: "Copy it and paste it into the chat.",
  qr: "Show as QR code",
  qrOf: "QR code of the cart with {{title}}",
  traps: {
    title: "Good to know before you give it",
    "empties-cart": "It empties the buyer’s cart first: what they had in it is gone.",
    "adds-each-time": "Opened twice, it is in the cart twice.",
    "not-past-password": "While the shop is behind a password, buyers get no further than that.",
    "no-selling-plans": "It starts no subscription: the goods are bought once.",
    "goes-to-checkout": "It goes straight to the checkout.",
    "fails-silently":
      "If the shop cannot apply it, the buyer lands on another page of the shop and is told nothing.",
    "product-page-only": "Nothing is in the cart yet: the buyer adds it on the page.",
    "code-not-on-order": "The customer’s code is in the address alone, not on the order.",
    "needs-version": {
      "shopify-buy": "New since 28 October 2026. Try it once in your shop.",
      "woocommerce-checkout":
        "Older WooCommerce than 10 does not know it. Try it once in your shop."
    }
  },
  marked: {
    "third-party":
      "The shop’s maker does not document this; it is known from others’ use. Try it once.",
    unchecked: "Nobody has checked it yet. Try it once."
  },
  refused: {
    "no-lines": "Add a product first.",
    "no-shop-id":
      "“{{name}}” has no shop’s id yet. Open its page and read it, or write the id here.",
    "bad-shop-id": "The shop’s id of “{{name}}” is not one of this shop system. Put it right here.",
    "bad-quantity": "How many of “{{name}}”? Write a whole number from 1 to 9999.",
    "one-line": "This kind of link takes one product. Take out the others, or choose another kind.",
    repeated: "“{{name}}” is in it twice. Take one out and change the number of the other.",
    "other-shop": "“{{name}}” is in another shop. One link fills one shop’s cart.",
    "no-address": "“{{name}}” has no address, so its shop is not known.",
    "bad-coupon":
      "This coupon cannot be carried in the link. Check it for commas, slashes and length.",
    "no-coupon": "Write the coupon.",
    "needs-https": "This kind of link is for shops with https alone.",
    "no-product-page": "The address of “{{name}}” is not a product’s page in Shopify.",
    "too-long": "The link gets too long. Take some products out.",
    marks: "The campaign marks cannot be used. {{key}} {{why}}"
  },
  ids: {
    title: "Shop’s ids, for cart links",
    hint: "Read from the product’s page, as a rule. In Shopify, the number behind /variants/ in your admin’s address; in WooCommerce, the ID of the product or variation.",
    one: "Shop’s id",
    of: "Shop’s id of {{name}}",
    keep: "Keep id"
  }
}
