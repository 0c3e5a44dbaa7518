export const linkCheck = {
  title: "Link check"
}
