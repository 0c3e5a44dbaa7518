// Plasmo's `url:` import: the address of a file that is built on its own.
declare module "url:*" {
  const url: string
  export default url
}
