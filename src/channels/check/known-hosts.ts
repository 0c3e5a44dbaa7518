/** Services whose addresses say nothing of where they lead. */
const SHORT = new Set(
  (
    "bit.ly t.co tinyurl.com is.gd v.gd goo.gl ow.ly buff.ly rebrand.ly cutt.ly shorturl.at rb.gy "
    + "tiny.cc t.ly s.id u.to bl.ink dub.sh short.gy adf.ly lnkd.in t.cn dwz.cn url.cn suo.im 6du.in "
    + "dwz.mk a.co amzn.to ebay.us fb.me wp.me youtu.be m.tb.cn 3.cn u.jd.com p.pinduoduo.com"
  ).split(" ")
)

/** Shops whose pages do not open in WeChat's browser; each with all its subdomains. */
const OBSTRUCTED =
  "taobao.com tmall.com tb.cn 1688.com douyin.com iesdouyin.com jinritemai.com tiktok.com".split(
    " "
  )

const isWithin = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`)

export const isShortHost = (host: string): boolean => SHORT.has(host.replace(/^www\./, ""))

export const isObstructedByWeChat = (host: string): boolean =>
  OBSTRUCTED.some((domain) => isWithin(host, domain))
