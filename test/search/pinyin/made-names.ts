/** Surnames of the Hundred Families and later ones, compound ones last; from the book itself. */
const single = Array.from(
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉晋楚闫法汝鄢涂钦岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟肖区朴覃冼缪么仝肇迟丛"
)
const compound =
  "欧阳 上官 司马 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 万俟 轩辕 端木 南宫 澹台 申屠 濮阳 淳于 钟离 鲜于 赫连 呼延 拓跋 闻人 百里 第五".split(
    " "
  )

/** Characters that names are made of, those with several readings among them. */
const given = Array.from(
  "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂建国志文华玉梅红春燕慧雪琳晶欣怡佳嘉浩宇轩泽梓涵子墨晨曦雨诗思远俊辉鹏飞翔博文瑞祥福禄寿康宁安乐天佑德仁义礼智信忠孝廉耻长朝行重传曾单和柏晟茜隽率冠颉炅昀筠玟禅伯奇其琦璐瑶珊莎薇蓉菲萍莲荷菊竹松柳槐桐枫林森木水江河湖海洋波涛清澈洁净若如何为一二三四五六七八九十大小中上下东西南北生长成功成就业兴盛旺发达财宝金银铜铁石玉珍珠翠绿青蓝紫红黄白黑云朵霖霏露霜冰凌寒冬夏秋春阳光月星辰日照晴朗旭升龙凤虎豹麟鹤雁燕雀鹰景炎焱淼鑫垚犇喆堃赟彧晔烨祎玥珏瑢懿弋骞翀圳昶尧舜禹汤启少康盘庚武丁好妇落薄藏宿给参量度都还降觉校解系数省差调弹分间将角空累模难宁铺奇强切曲色舍什似属说宿提挑通吐为吓鲜相削血要应与载扎占折着正只中种转作坐"
)

/** Numbers from 0 to 1 that are the same at each run. */
const seeded = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** Names of two to four characters, the same ones each time. */
export const madeNames = (count: number): string[] => {
  const random = seeded(7)
  const one = (all: readonly string[]): string => all[Math.floor(random() * all.length)] ?? ""
  const names = new Set<string>()
  while (names.size < count) {
    const family = random() < 0.12 ? one(compound) : one(single)
    names.add(family + one(given) + (random() < 0.7 ? one(given) : ""))
  }
  return [...names]
}
