import type { Locale } from "~model/settings"

/** A reply to begin with. */
export interface Starter {
  shortcut: string
  title: Record<Locale, string>
  text: Record<Locale, string>
}

const say = (en: string, zh: string): Record<Locale, string> => ({ en, "zh-CN": zh })

/** What sellers are asked every day; each is meant to be put into their own words. */
export const starters: readonly Starter[] = [
  {
    shortcut: "hi",
    title: say("Greeting", "打招呼"),
    text: say(
      "Hello {{ customer.name | default: 'there' }}, how can I help you?",
      "{{ customer.name | default: '亲' }}，您好！有什么可以帮您的？"
    )
  },
  {
    shortcut: "wait",
    title: say("One moment", "稍等"),
    text: say("One moment please, I will have a look for you.", "您稍等，我帮您看一下。")
  },
  {
    shortcut: "size",
    title: say("Ask for the size", "问尺码"),
    text: say(
      "Which size do you usually wear? Your height and weight help me choose the right one.",
      "您平时穿什么码？告诉我身高体重，我帮您推荐。"
    )
  },
  {
    shortcut: "addr",
    title: say("Ask for the address", "要地址"),
    text: say(
      "Please write me the recipient's name, phone number and full address.",
      "麻烦发一下收件人、电话和详细地址。"
    )
  },
  {
    shortcut: "pay",
    title: say("How to pay", "怎么付款"),
    text: say(
      "You can pay as it suits you. Tell me when it is done, and I will pack your order.",
      "付款后跟我说一声，我马上给您安排。"
    )
  },
  {
    shortcut: "ty",
    title: say("Thanks after an order", "感谢下单"),
    text: say(
      "Thank you for your order! Write to me at any time if anything is not as it should be.",
      "谢谢您的支持！收到有任何问题随时找我。"
    )
  }
]
