import { fold } from "~model/fold"
import { own } from "./own"
import { anyOf, oneOf, type Operator, within } from "./operator"
import { namesOfStage } from "./stage-names"

const said = (field: "name" | "email" | "address" | "recipient" | "size" | "source") =>
  within(({ contact }) => [fold(contact[field])])

/** Operators on what the card itself says. */
export const aboutPerson = {
  name: { also: ["姓名", "名字", "客户"], takes: "text", read: said("name") },
  phone: {
    also: ["电话", "手机", "手机号", "tel"],
    takes: "text",
    read: ({ value, quoted }) => {
      const wanted = anyOf(value, quoted).map((it) => it.replace(/\D/g, ""))
      if (wanted.length === 0 || wanted.includes("")) return null
      return ({ contact }) => {
        const digits = contact.phone.replace(/\D/g, "")
        return wanted.some((it) => digits.includes(it))
      }
    }
  },
  email: { also: ["邮箱", "邮件", "mail", "e-mail"], takes: "text", read: said("email") },
  address: { also: ["地址", "收货地址"], takes: "text", read: said("address") },
  recipient: { also: ["收件人", "收货人"], takes: "text", read: said("recipient") },
  size: { also: ["尺码", "码数"], takes: "text", read: said("size") },
  tag: {
    also: ["标签", "tags"],
    takes: "tag",
    read: ({ value, quoted }) => {
      const wanted = anyOf(value, quoted)
      return wanted.length ? ({ tags }) => wanted.some((it) => tags.includes(it)) : null
    }
  },
  stage: {
    also: ["阶段"],
    takes: "stage",
    read: ({ value, quoted, context }) => {
      const wanted = anyOf(value, quoted)
      const known = context.stages.map((it) => ({
        id: it.id,
        names: [fold(it.id), ...namesOfStage(it)]
      }))
      // A name before an id: a stage may be renamed to what another one's id is.
      const ids = wanted.map(
        (word) =>
          known.find(({ names }) => names.slice(1).includes(word))
          ?? known.find(({ names }) => names[0] === word)
      )
      if (ids.length === 0 || ids.includes(undefined)) return null
      return ({ contact }) => ids.some((it) => it?.id === contact.stage)
    }
  },
  source: { also: ["来源"], takes: "text", read: said("source") },
  consent: {
    also: ["同意", "授权"],
    takes: "consent",
    read: ({ value, quoted }) => {
      const wanted = oneOf(value, quoted, {
        given: ["yes", "同意", "已同意", "是"],
        stopped: ["stop", "no", "停止", "拒绝", "退订", "否"],
        unknown: ["未知", "没问", "未问"]
      })
      return wanted && (({ contact }) => wanted.includes(contact.consent))
    }
  },
  language: {
    also: ["语言", "lang"],
    takes: "text",
    read: ({ value, quoted }) => {
      const wanted = anyOf(value, quoted).map((it) => own(languages, it) ?? it)
      if (wanted.length === 0) return null
      return ({ contact }) => {
        const tag = contact.language.toLowerCase()
        return wanted.some((it) => tag === it || tag.startsWith(`${it}-`))
      }
    }
  },
  is: {
    also: ["是"],
    takes: "kind",
    read: ({ value, quoted }) => {
      const wanted = oneOf(value, quoted, {
        group: ["群", "群聊"],
        person: ["个人", "人", "customer", "客户"]
      })
      return wanted && (({ contact }) => wanted.includes(contact.group ? "group" : "person"))
    }
  }
} satisfies Record<string, Operator>

const languages: Record<string, string> = {
  中文: "zh",
  汉语: "zh",
  chinese: "zh",
  英文: "en",
  英语: "en",
  english: "en",
  日语: "ja",
  日文: "ja",
  japanese: "ja",
  韩语: "ko",
  德语: "de",
  german: "de",
  法语: "fr",
  french: "fr",
  西班牙语: "es",
  spanish: "es",
  俄语: "ru",
  russian: "ru"
}
