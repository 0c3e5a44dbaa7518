/** What of it is asked; it brings no types. */
declare module "qrcode" {
  interface Options {
    type?: "svg"
    errorCorrectionLevel: "M"
  }
  const QRCode: {
    create(text: string, options: Options): { modules: { size: number } }
    toString(text: string, options: Options): Promise<string>
  }
  export default QRCode
}
