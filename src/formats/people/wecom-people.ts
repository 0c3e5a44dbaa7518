import { headerKey } from "../column-names"
import { type PersonField, personFieldFinder } from "./person-field"
import type { PersonFormat } from "./person-format"

/**
 * Columns of WeCom's list of customers (企业微信 管理后台 → 客户联系 → 客户 → 导出): 客户名称, 描述, 添加人,
 * 添加人账号, 添加人所属部门, 添加时间, 来源, 手机, 企业, 邮箱, 地址, 职务, 电话, 标签组…, as a program that
 * rebuilds that export has them; tools beside it add external_userid, 备注, 备注名, 标签. No file of
 * WeCom's own was seen; a few lines about the export itself may stand above the head.
 */
const named = personFieldFinder({
  name: "客户名称|客户昵称|客户|客户备注名|备注名|昵称",
  phone: "手机|手机号|手机号码|电话|备注手机号|备注电话|企微手机号",
  email: "邮箱",
  address: "地址",
  birthday: "生日",
  tags: "标签|客户标签|企业标签|个人标签",
  note: "描述|备注|描述信息|客户系统备注",
  source: "来源|添加渠道|添加方式|客户来源",
  id: "external_userid|外部联系人ID|客户ID|externalUserid",
  extra: "企业|职务|性别|添加人|所属客服|客户类型"
})

const fieldOf = (header: string): PersonField | "" =>
  // 标签组1(学员等级): each group of labels is a column.
  header.trim().startsWith("标签组") ? "tags" : named(header)

const signs = ["添加人", "添加人账号", "external userid", "外部联系人id", "添加渠道", "所属客服"]

export const wecomPeople: PersonFormat = {
  id: "wecom",
  fieldOf,
  fits: (header) => {
    const keys = header.map(headerKey)
    return keys.some((it) => signs.includes(it)) && header.some((it) => fieldOf(it) === "name")
  },
  // Of one company's customers; another's have other ids.
  ids: { site: "wecom", unique: "everywhere" },
  between: /[,，、;；\n\r|]+/u
}
