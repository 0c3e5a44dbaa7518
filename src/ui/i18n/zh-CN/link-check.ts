export const linkCheck = {
  title: "链接检查"
}
