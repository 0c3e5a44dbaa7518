/** The words that made-up sellers write, made once from a seed. */
import { Random } from "./random"

/** The 3,755 Han characters of the first level of GB 2312, by their sound. */
const commonHan = (): string[] => {
  const decoder = new TextDecoder("gb18030")
  const signs: string[] = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
      signs.push(decoder.decode(new Uint8Array([row, cell])))
  return signs
}

const shuffled = <T>(them: T[], random: Random): T[] => {
  for (let at = them.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    const [one, two] = [them[at], them[other]]
    if (one !== undefined && two !== undefined) [them[at], them[other]] = [two, one]
  }
  return them
}

const random = new Random(20_261_123)

const signs = shuffled(commonHan(), random)

/** 6,000 words of one to four Han characters, the usual ones first. */
export const hanWords: readonly string[] = Array.from({ length: 6000 }, (_, at) => {
  const length = at < 40 ? 1 : random.of([2, 2, 2, 2, 2, 3, 3, 4])
  return Array.from({ length }, () => random.often(signs)).join("")
})

const said =
  "the and to for a of in is on she he asked order pay paid wants size colour red blue black white green small large ship shipped parcel refund return discount price free gift birthday friend again regular new old likes tea coffee dress shoes phone case photo sent stock sold out tomorrow monday friday weekend address wrong late thanks happy"
const onsets = "b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh st th tr".split(" ")
const rimes = "a e i o u ai an ar ea en er ee in ing ion on oo or ou um un ate ell est ine".split(
  " "
)

/** 8,000 words of Latin letters: what shops say most, then made-up ones of one to four syllables. */
export const latinWords: readonly string[] = [
  ...new Set([
    ...said.split(" "),
    ...Array.from({ length: 8600 }, () => {
      const syllables = random.of([1, 2, 2, 2, 3, 3, 4])
      return Array.from({ length: syllables }, () => random.of(onsets) + random.of(rimes)).join("")
    })
  ])
].slice(0, 8000)

/** The usual surnames, and those that are read otherwise as a name. */
export const surnames: readonly string[] = [
  ..."李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文单解仇区查盖",
  "欧阳",
  "司马",
  "诸葛",
  "上官"
]

/** What is given with them. */
export const givenSigns: readonly string[] = [
  ..."伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玲华飞玉萍红梅鑫波斌莉宇浩凯健俊帆雪荣琴云洁欣怡佳琪雨婷思涵子轩梓晨晓东文博海燕小龙春花建国志强美琳乐天一诺安然若曦嘉懿"
]

export const firstNames =
  "Emma Olivia Mia Sofia Anna Lena Clara Amy Lucy Grace Alice Nina Maria Julia Sarah Laura Noah Liam Lucas Leo Max Paul Tom Jack Henry Oscar Felix David Daniel Marco Pedro Ivan Omar Yusuf Arjun Kenji Hugo Victor Simon Peter José Zoë".split(
    " "
  )
export const lastNames =
  "Smith Jones Brown Taylor Wilson Evans Walker Wright Green Hall Wood Clarke Müller Schmidt Weber Fischer Rossi Ferrari Silva Santos García López Novák Kowalski Nielsen Hansen Dubois Laurent Ivanova Petrov Tanaka Sato Kim Park Nguyen Singh Patel Khan Haddad Okafor".split(
    " "
  )
export const tags = ["vip", "老客户", "wholesale", "代购", "gift", "新客", "slow payer", "学生"]
