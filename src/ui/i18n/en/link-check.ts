/** What speaks against a link: what it is, and what to do. */
export const linkCheck = {
  title: "Link check",
  fix: {
    target: "Put right",
    phone: "Make it {{to}}",
    coupon: "Take the coupon out",
    words: "Copy its app words"
  },
  levels: { stop: "Will not work", warn: "May not work", note: "Good to know" },
  found: {
    "not-a-link": "This is not an address. It should begin with https://.",
    "unsafe-scheme": "Only http and https addresses can be shared.",
    "has-credentials":
      "There is a name or password in front of the host. Addresses like this are used to deceive; take it out.",
    "too-long": "This address is too long: 4,000 characters at most.",
    http: "{{host}} is addressed without encryption. Some chats warn of such links.",
    punycode: "This host is read as {{host}}; programs write it as {{ascii}}.",
    "look-alike": "{{host}} looks like your shop {{own}}, and is not.",
    "mixed-scripts": "{{host}} mixes letters of two scripts that look alike. It may be a forgery.",
    "short-link-blocked":
      "Short links such as {{host}} are often blocked there. Give the long address.",
    "short-link-preview":
      "The preview may be missing when this short link is first given. The long address shows it.",
    "wechat-obstructs":
      "WeChat does not open pages of {{host}}. Share its app words, or a poster with them.",
    "utm-twice": "{{key}} stands in it twice. The last one stays when you put it right.",
    "utm-overwritten": "{{key}} was “{{from}}” in the address and is “{{to}}” now.",
    "utm-behind-fragment": "UTM values behind # are not counted.",
    "utm-personal-data":
      "{{key}} looks like an e-mail address or phone number. It would go to the analytics service.",
    "customer-code":
      "A customer's code stands in it: what others order through it would be credited to them.",
    "qr-too-long": "Too long for a QR code: {{chars}} characters, {{most}} at most.",
    "qr-dense": "The QR code will be fine-grained ({{chars}} characters). Show it large.",
    "number-no-country": "{{phone}} lacks its country, such as +86 or +44.",
    "number-bad": "{{phone}} is not a phone number.",
    "coupon-expired": "The coupon {{coupon}} ended on {{at}}.",
    "coupon-ends-soon": "The coupon {{coupon}} ends on {{at}}.",
    expired: "It stopped working on {{at}}. Paste a new one.",
    "expires-soon": "It stops working on {{at}}."
  }
}
