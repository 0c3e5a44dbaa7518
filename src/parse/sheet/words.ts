/** What is said in a line and is neither a name nor goods. */
const said =
  /^(?:的|要|请|帮|给|放|送|自提|自取|上门|已|未|没|谢|辛苦|麻烦|尽快|晚|早|周|明|今|后天|下班|下午|上午|中午|门口|快递|代|微信|支付宝|现金|红包|转账|付|备注|不要|别|只要|少|多放|留|加急|可以|到了|等|先|再说|团长|老板|邻居|挑|选|分开|一起|包装|包邮|送人|随便|都行|(?:大|小|甜|新鲜|熟|软|硬)一?点|paid|unpaid|thanks?|thx|ty|please|pls|plz|no\b|not\b|by\b|before|after|for\b|on\b|at\b|with|without|will|if\b|to\b|pick|collect|deliver|cash|venmo|paypal|zelle|transfer|tonight|today|tomorrow|mon|tue|wed|thu|fri|sat|sun|asap|sorry|only|the\b|from\b|i'?ll\b|can\b|but\b|leave|ring|call|total|in\b|room|apt|unit|note|extra|is\b|are\b|ok\b|yay|hi\b|hello)/iu

/** 甜的 and 要脆的 say how, not what. */
const how = /的$/u

export const isRemark = (text: string): boolean =>
  !/[\p{L}\d]/u.test(text) || said.test(text) || how.test(text)

/** Withdrawn: nothing of the line, or of the buyer's line before, is wanted. */
export const withdrawn =
  /取消|不要了|不要$|不用了|不需要了|退出|退了|退掉|退单|撤(?:销|回|单|了)?(?=$|[\s,!])|作废|不接(?:龙)?了|算了|删(?:除|掉|了)|划掉|不买了|不订了|不拼了|不参加|去掉|❌|✖|(?<!\p{L})(?:cancel(?:s|led|ed|ling|ing)?|withdr(?:aw|awn|aws|ew)|remove(?: me| my| mine)?|drop(?:ped|ping)?(?: out)?|never ?mind|scratch (?:that|me|mine)|no longer|not any ?more|count me out|take me off|i'?m out|is out|out|changed my mind|skip me)(?!\p{L})/iu

export const corrected =
  /更正|改(?:成|为|一下|下|到|作|订)?|修正|订正|换成|应该是|应为|写错了?|说错了|不对|实际|(?<!\p{L})(?:correction|corrected|correct|change(?:d|s)?(?: (?:it|mine|my order|that))?(?: to)?|make (?:it|that|mine)|actually|instead|update(?:d)?(?: to)?|should be|sorry,? (?:only|just|i meant)|edit|meant|now|switch(?:ed)?(?: to)?)(?!\p{L})/iu

export const added =
  /再加|追加|另加|加订|补订|再来|再要|再订|再拿|再拼|又要|另外|还要|多要|多来|多加|补(?=\s*\d|[一二两三])|(?<=[\s\p{Script=Han}]|^)加(?=\s*[\d一二两三四五六半])|(?<!\p{L})(?:add(?:s|ing|ed)?|another|more|also|plus|additional|extra)(?!\p{L})/iu

export const sameAsAbove =
  /^(?:我?也?(?:要|跟|和)?(?:同上|同楼上|一样|和上面一样|跟上面一样|同前)|(?:the )?same(?: as (?:above|before|last|previous|\p{L}+))?|same (?:here|again|for me)|ditto|〃|″|")(?:\s*\+1)?[!.\s]*$/iu

/** Lines that are about the sheet and not of a buyer. */
export const aboutSheet =
  /^#|接龙|^(?:例|示例|e\.?g\.?|example|ex\b|format|格式|样例|eg\b)|团购|拼团|开团|截止|截单|成团|起订|起送|(?:^|\s)(?:地址|时间|地点|电话|价格|规格|合计|总计|总共|共计|备注|说明|注意|运费|配送|取货|提货|自提点|自提时间|团长|商品|品名|单价|付款|收款|链接|到货|发货)\s*[:\s]|^(?:共|总|一共)\s*\d|[\d.](?:元|块)?\s*\/\s*\p{L}|(?<!\p{L})(?:price[sd]?|each|deadline|order by|orders? close[sd]?|closing|pick-?up (?:at|on|from|is)|delivery (?:on|is|at)|total[s:]?|subtotal|sum|menu|list|orders?:|group (?:buy|order)|sign ?up|please (?:add|write|put|copy)|add your|copy and|reply with|payment|venmo|bank|collect(?:ion)? (?:on|at|from|is))(?!\p{L})/iu
