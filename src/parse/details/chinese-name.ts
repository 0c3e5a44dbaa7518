const single =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方傅白邹孟熊秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文欧耿施温樊詹关兰殷俞葛管甘倪毕游卓柳鲁凌左辛牛柴霍盛岑解翁申全路季庄辜安池申聂宁屈祝鲍齐庞涂涉米项包梅童柯阮裴路司华麦冉应单卫牟窦宣焦花饶桂卞景符谷车连祁霞裘阳房时宗成邢凤闵席麻娄危骆穆蓝褚滕宫艾商封荣翟佟苗井党桑鞠储鄢瞿滑郁古简阙候于么敖展晏巫占揭栾苟巩占沙储臧戚计伏谈茅项纪舒尤岳虞支昝诸丛楚练乐谌冼冷仇归官尚仲黄雍粟"
const double = [
  "欧阳",
  "司马",
  "上官",
  "诸葛",
  "司徒",
  "东方",
  "慕容",
  "皇甫",
  "尉迟",
  "公孙",
  "长孙",
  "令狐",
  "夏侯",
  "端木",
  "独孤",
  "南宫",
  "轩辕",
  "宇文",
  "澹台"
]
const title = String.raw`(?:先生|女士|小姐|老师|太太|阿姨|叔叔|医生|老板|总|姐|哥|同学|师傅|经理)`

/** A Chinese name: a known family name and one or two more characters, or a title after it. */
const full = new RegExp(
  String.raw`^(?:(?:${double.join("|")})\p{Script=Han}{1,2}|[${single}]\p{Script=Han}{1,2}|\p{Script=Han}{2,4}·\p{Script=Han}{2,6}|[${single}])(?:${title})?$`,
  "u"
)
const endsLikePlace = /[省市区县镇乡村路街道巷弄号楼栋幢座室层苑园城府湾庄里院厦店部组队]$/u
const noNames =
  /^(?:谢谢|你好|您好|好的|收到|麻烦|请问|多谢|老板|有货|包邮|明天|今天|周[一二三四五六日末]|方便|马上|成功|全部|关于|时候|于是|任何|常用|安全|金额|高兴|应该|花色|解释|单独|向您|易碎|温馨|康复|连同|华为|马克|白色|黄色|蓝色|金色|黑色|文件|包裹|包装|商品|尚未|官方|冷链|成交|成人|安排|安心|计算|严格|齐了|全新|万一|应急|简单|何时|古法|计划|路上|符合|顾客|申请|关注|方式|童装|米色|常温|毛衣|高跟|时间|石榴|白菜|牛奶|梅子|龙眼|柳橙|柚子|花生|莫非|单号|史上|任意|文具|白天|万分|项链|麦片|米粉|苗条)/u

/** How sure a text is a Chinese person's name: 0 for none, 2 with a title, 1 without. */
export const isChineseName = (text: string): boolean =>
  text.length >= 2
  && full.test(text)
  && (!endsLikePlace.test(text) || /[里城]$/u.test(text))
  && !noNames.test(text)

/** Names that are no family name and given name: nicknames, "小李", "阿强", "Kevin", "Kevin 陈". */
export const isCalled = (text: string): boolean =>
  /^(?:[小老阿大]\p{Script=Han}{1,2}|[A-Z][A-Za-z'.-]{1,19}(?: [A-Z][A-Za-z'.-]{1,19}){0,2}(?: ?\p{Script=Han}{1,3})?|\p{Script=Han}{1,6}(?:妈妈?|爸爸?|先生|女士|小姐))$/u.test(
    text
  ) && !noNames.test(text)
