import writeXlsxFile from "write-excel-file/node"

import { blankPerson } from "~formats/people/person"
import { writeVcards } from "~formats/people/write-vcard"
import { gbk } from "../../../test/support/encoded"
import {
  chatwootFile,
  googleFile,
  shopifyCustomers,
  shopifyOrders,
  wecomFile,
  wooCustomers,
  wooOrders
} from "../../../test/support/people-files"
import { shopifyFile, taobaoFile, wooFile } from "../../../test/support/product-files"
import {
  blazeFile,
  briskineFile,
  chatwootFile as chatwootReplies,
  espansoFile
} from "../../../test/support/reply-files"

/** By which of the import pages a file comes in. */
export type Door = "people" | "products" | "replies"

/** A whole file to be damaged. */
export interface Sample {
  name: string
  door: Door
  bytes: Uint8Array
}

const utf8 = (text: string) => new TextEncoder().encode(text)

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2)
  bytes.set([0xff, 0xfe])
  for (let at = 0; at < text.length; at++)
    new DataView(bytes.buffer).setUint16(2 + at * 2, text.charCodeAt(at), true)
  return bytes
}

const latin1 = (text: string) => Uint8Array.from(text, (it) => it.charCodeAt(0) & 0xff)

const workbook = async (rows: readonly (readonly string[])[]): Promise<Uint8Array> =>
  new Uint8Array(await writeXlsxFile(rows.map((row) => row.map((value) => ({ value })))).toBuffer())

const card2 = [
  "BEGIN:VCARD",
  "VERSION:2.1",
  "N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D5=C5;=C8=FD;;;",
  "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=",
  "=E4=B8=89",
  "TEL;CELL;PREF:13800138000",
  "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQEASABIAAD",
  " /2wBDAP////////////////////////////////////////////",
  "",
  "END:VCARD",
  ""
].join("\r\n")

const card3 = [
  "BEGIN:VCARD",
  "VERSION:3.0",
  "N:Lovelace;Ada;King;;",
  "FN:Ada Lovelace",
  "item1.TEL;TYPE=CELL,pref:+44 20 7946 0001",
  "item1.X-ABLabel:_$!<Mobile>!$_",
  "EMAIL;TYPE=INTERNET:ada@example.com",
  "ADR;TYPE=HOME:;;1 Main St;London;;W1;UK",
  "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-20",
  "NOTE:likes tea\\, and cake",
  "CATEGORIES:vip,tea",
  "END:VCARD",
  ""
].join("\r\n")

const own = writeVcards([
  {
    ...blankPerson(),
    uid: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    name: "张三",
    phones: ["+8613800138000"],
    emails: ["a@b.example"],
    tags: ["vip"],
    notes: ["one\ntwo"],
    fields: [{ name: "Size", value: "M" }],
    ids: [{ site: "telegram-a", account: "7", kind: "id", value: "42", quality: "stable" }]
  }
])

const table = [
  ["Name", "Phone", "E-mail", "Birthday", "Note"],
  ["Ann Lee", "+12175550101", "ann@example.com", "1990-05-20", "=cmd|' /C calc'!A0"],
  ["李四", "13900139000", "", "5月20日", "喜欢蓝色"]
]

/** One whole file of every kind that is taken in. */
export const makeSamples = async (): Promise<Sample[]> => {
  const people = (name: string, bytes: Uint8Array): Sample => ({ name, door: "people", bytes })
  const customers = JSON.stringify({
    customers: [{ id: 5, first_name: "Ann", last_name: "Lee", email: "ann@example.com" }]
  })
  return [
    people("vcard-2.1.vcf", utf8(card2)),
    people("vcard-3.0.vcf", utf8(card3 + card3.replaceAll("Ada", "Bea"))),
    people("vcard-4.0.vcf", utf8(own)),
    people("google.csv", utf8(googleFile)),
    people("wecom-gbk.csv", gbk(wecomFile.replace("🍎", ""))),
    people("shopify-customers.csv", utf8(shopifyCustomers)),
    people("woocommerce-customers.csv", utf8(wooCustomers)),
    people("chatwoot.csv", utf8(chatwootFile)),
    people("customers.json", utf8(customers)),
    people("table-utf16.csv", utf16(table.map((it) => it.join("\t")).join("\r\n"))),
    people("table-latin1.csv", latin1("Name;Straße;Notiz\nJürgen Weiß;Hauptstraße 1;grüßt\n")),
    people("table.xlsx", await workbook(table)),
    people("shopify-orders.csv", utf8(shopifyOrders)),
    people("woocommerce-orders.csv", utf8(wooOrders)),
    { name: "shopify-products.csv", door: "products", bytes: utf8(shopifyFile) },
    { name: "woocommerce-products.csv", door: "products", bytes: utf8(wooFile) },
    { name: "taobao.csv", door: "products", bytes: taobaoFile },
    {
      name: "products.xlsx",
      door: "products",
      bytes: await workbook([
        ["Name", "Price", "SKU"],
        ["Apples", "68", "AP5"]
      ])
    },
    { name: "text-blaze.json", door: "replies", bytes: utf8(blazeFile) },
    { name: "briskine.csv", door: "replies", bytes: utf8(briskineFile) },
    { name: "chatwoot-replies.json", door: "replies", bytes: utf8(chatwootReplies) },
    { name: "espanso.yml", door: "replies", bytes: utf8(espansoFile) }
  ]
}
