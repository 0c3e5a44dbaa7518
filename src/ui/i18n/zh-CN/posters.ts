export const posters = {
  title: "海报",
  make: "做海报",
  hint: "一张可以直接转发的图：有价格，还有扫码就能打开商品页的二维码。",
  noAddress: "先填好商品网址并保存，二维码要指向它。",
  poster: "{{name}} 的海报",
  shape: "尺寸",
  shapes: {
    square: "1:1",
    portrait: "3:4",
    story: "9:16"
  },
  shapeUse: {
    square: "发聊天、发群",
    portrait: "发小红书、发图文",
    story: "发朋友圈、发快拍"
  },
  look: "风格",
  looks: {
    paper: "素纸",
    colour: "彩色",
    night: "夜色"
  },
  language: "海报上的语言",
  words: "海报上的话",
  wordsHint: "一两句就好，比如为什么推荐它",
  picture: "图片",
  choosePicture: "选一张图",
  ownPicture: "换回商品图",
  noPicture: "不放图",
  sharper: "商品里存的图比较小，选一张原图会更清楚。",
  copy: "复制图片",
  save: "保存 PNG",
  keep: "存成快捷回复",
  toChat: "发到聊天：在这里复制，到聊天里按 {{key}} 粘贴。",
  copied: "海报已复制。点一下聊天的输入框，按 {{key}} 粘贴。注意：有的聊天一粘贴图片就直接发出。",
  notCopied: "浏览器不让复制。先保存成 PNG，再从文件里选它。",
  proved: "已从这张图上重新识别过二维码，指向 {{place}}。",
  making: "正在画……",
  failed: {
    empty: "还没有网址，做不了二维码。",
    "too-long": "网址太长，放在海报上的二维码会太密扫不出来，换成短链接就放得下。",
    unreadable: "海报上的二维码没能识别出来，所以先不给您用。",
    "no-canvas": "浏览器现在画不了图。关掉几个标签页再试。"
  },
  refused: {
    "not-a-picture": "“{{name}}”不是能打开的图片。可以用 PNG、JPEG、WebP、GIF。",
    drawing: "“{{name}}”是 SVG 矢量图，里面可能带脚本。先另存为 PNG 再选。",
    "too-large": "“{{name}}”太大了：最多 {{most}} MB、{{pixels}} 百万像素。先把它缩小一些。",
    broken: "“{{name}}”已损坏，打不开。换一张吧。"
  },
  qr: {
    title: "二维码",
    of: "{{name}} 的二维码",
    colours: "颜色和大小",
    dark: "深色",
    light: "浅色",
    ratio: "对比度 {{ratio}} : 1",
    size: "大小",
    sizes: {
      chat: "发聊天，{{side}} 像素",
      page: "放网页，{{side}} 像素",
      print: "印刷，{{side}} 像素",
      banner: "展架，{{side}} 像素"
    },
    copy: "复制图片",
    png: "保存 PNG",
    svg: "保存 SVG",
    copySvg: "复制 SVG",
    copied: "二维码已复制，到要用的地方按 {{key}} 粘贴。",
    reset: "黑白",
    why: {
      empty: "还没有内容，做不了二维码。",
      "too-long": "太长了，手机扫不出来：最多 512 个字符。先换成短链接。",
      unreadable: "这个二维码没能识别出来，所以先不给您用。",
      "bad-colour": "两个颜色都要选好。",
      inverted: "很多手机认不出浅码深底。把两个颜色对调一下。",
      pale: "两个颜色太接近，摄像头分不清。把深色调深一点。"
    }
  }
}
