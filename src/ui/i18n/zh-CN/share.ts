export const share = {
  title: "分享"
}
