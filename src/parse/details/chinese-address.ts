const provinces =
  "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门"
export const province = new RegExp(`(?:${provinces})`, "u")
const cities =
  "广州|深圳|杭州|南京|苏州|成都|武汉|西安|长沙|郑州|青岛|济南|宁波|无锡|厦门|福州|合肥|昆明|大连|沈阳|东莞|佛山|珠海|中山|惠州|温州|绍兴|嘉兴|金华|义乌|常州|南通|徐州|扬州|石家庄|太原|哈尔滨|长春|南昌|南宁|贵阳|海口|三亚|兰州|银川|西宁|乌鲁木齐|拉萨|呼和浩特|泉州|漳州|烟台|潍坊|临沂|洛阳|宜昌|襄阳|株洲|岳阳|衡阳|桂林|柳州|绵阳|遵义|昆山|江阴|常熟"

/** What an address is told by; each counts once. */
const signs: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:${provinces})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?|(?:${cities})市?`,
    "u"
  ),
  /\p{Script=Han}{2,8}(?:市|州|盟|地区)(?!场)/u,
  /\p{Script=Han}{1,7}(?:区|县|旗)(?!别)/u,
  /\p{Script=Han}{1,7}(?:镇|乡|街道|社区|村|屯|庄|寨)/u,
  /\p{Script=Han}{1,9}(?:路|大街|街|大道|道|巷|弄|胡同|里|环)(?=[\p{Script=Han}\d]|$)/u,
  /[\d一二三四五六七八九十百]+(?:号院|号|弄|巷|组|队)(?!码|到|发|前|后|左右|线|店)/u,
  /(?:[A-Za-z\d一二三四五六七八九十东西南北]{1,4}(?:号楼|栋|幢|座|单元|楼|层|室|号房|房|期|门))|\d{1,3}-\d{1,3}-\d{2,4}|\d{1,2}-\d{3,4}/u,
  /\p{Script=Han}{2,12}(?:小区|花园|花苑|新村|公寓|大厦|广场|家园|新城|公馆|别墅|苑|城|府|园|湾|居|庭|郡|轩|墅|中心|大学|学院|学校|中学|小学|医院|工业园|产业园|科技园|创业园|宿舍|家属院|写字楼|酒店|超市|便利店|驿站|商场|市场|工厂|大楼)/u
]

const weight = (text: string): number => signs.filter((it) => it.test(text)).length

const noAddress = /[吗呢么?？]$|号之前|号以前|公交|路下$/u

/** A province or a city alone: many of them begin like a family name. */
export const isPlaceName = (text: string): boolean =>
  new RegExp(`^(?:${provinces}|${cities})$`, "u").test(text)

/** Enough by itself. Days of the month are "号" too, and "路" is in many words. */
export const isAddress = (text: string): boolean => !noAddress.test(text) && enough(text)

const enough = (text: string): boolean =>
  /\d|[一二三四五六七八九十]+[号栋幢座楼室单组]/u.test(text)
    ? weight(text) >= 2 && text.length >= 6
    : weight(text) >= 3 && text.length >= 8

/** Part of one that stands beside the rest. */
export const isAddressPart = (text: string): boolean =>
  (weight(text) >= 1 && text.length <= 60 && !/[吗呢吧啊哈呀了]$/u.test(text))
  || /^[A-Za-z]?\d{1,5}[A-Za-z]?(?:室|号|楼|房|户)?$/u.test(text)
  || /^[\dA-Za-z]{1,5}(?:-[\dA-Za-z]{1,5}){1,4}(?:室|号|房)?$/u.test(text)
  || /^(?:北京|天津|上海|重庆)$/u.test(text)
  || /^\p{Script=Han}{0,10}(?:店|馆|铺|站|处|口|旁|对面|附近|隔壁|旁边|楼下|楼上)$/u.test(text)
