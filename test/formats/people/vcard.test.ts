import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { blankPerson, type Person } from "~formats/people/person"
import { eachCard } from "~formats/people/vcard-lines"
import { personOfCard } from "~formats/people/vcard-person"
import { writeCard, writeVcards } from "~formats/people/write-vcard"

const people = (text: string): Person[] =>
  Array.from(eachCard(text), (it) => personOfCard(it).person)
const one = (...lines: string[]): Person => {
  const [first] = people(["BEGIN:VCARD", ...lines, "END:VCARD"].join("\r\n"))
  if (!first) throw new Error("no card")
  return first
}

describe("vCard 2.1", () => {
  it("reads quoted-printable over soft line breaks, in the encoding that it names", () => {
    const utf8 = one(
      "VERSION:2.1",
      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0;=E4=B8=89;;;",
      "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=",
      "=E4=B8=89",
      "TEL;CELL;PREF:13800138000",
      "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:one=0D=0Atwo"
    )
    expect(utf8).toMatchObject({ name: "张三", phones: ["13800138000"], notes: ["one\ntwo"] })
    const gbk = one("VERSION:2.1", "FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D5=C5=C8=FD")
    expect(gbk.name).toBe("张三")
    const unnamed = one("VERSION:2.1", "FN;QUOTED-PRINTABLE:=D5=C5=C8=FD")
    expect(unnamed.name).toBe("张三")
  })

  it("keeps the blank of a folded line, and no escapes but its own", () => {
    const card = one("VERSION:2.1", "FN:Ada", "NOTE:C:\\new and", " more")
    expect(card.notes).toEqual(["C:\\new and more"])
  })

  it("takes a quoted semicolon for part of a name, not for its end", () => {
    const card = one("VERSION:2.1", "N;ENCODING=QUOTED-PRINTABLE:Lee=3B Inc;Ann")
    expect(card.name).toBe("Ann Lee; Inc")
  })

  it("passes a picture over, folded or not, and goes on behind it", () => {
    const read = (...photo: string[]) =>
      one("VERSION:2.1", "FN:Ada", ...photo, "TEL;HOME:123 4567").phones
    expect(read("PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ", " SkZJRgAB", "")).toEqual(["123 4567"])
    expect(read("PHOTO;JPEG;BASE64:/9j/4AAQ", "SkZJRgABAQ==")).toEqual(["123 4567"])
  })
})

describe("vCard 3.0 and 4.0", () => {
  it("reads groups, lists of types, escapes, folded lines", () => {
    const card = one(
      "VERSION:3.0",
      "FN:Ada\\, Countess",
      "item1.TEL;TYPE=work,voice:+44 1",
      "item2.TEL;TYPE=CELL:+44 2",
      "item1.EMAIL;TYPE=INTERNET;TYPE=pref:ada@example.com",
      "CATEGORIES:vip,London\\, UK",
      "NOTE:a\\nb\\;c\\\\n ",
      "  d",
      "PHOTO;ENCODING=b;TYPE=JPEG:AAAA",
      " BBBB"
    )
    expect(card).toMatchObject({
      name: "Ada, Countess",
      phones: ["+44 2", "+44 1"],
      emails: ["ada@example.com"],
      tags: ["vip", "London, UK"],
      notes: ["a\nb;c\\n  d"]
    })
  })

  it("reads addresses of the web, preferences and days without a year", () => {
    const card = one(
      "VERSION:4.0",
      "FN:Ada",
      "TEL;VALUE=uri;PREF=2:tel:+1-555-0100;ext=7",
      'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+1-555-0199',
      "BDAY:--0520",
      "PHOTO:data:image/jpeg;base64,AAAA",
      'ADR;LABEL="Mr. A: 1; Main":;;1 Main St;Springfield;IL;62701;US'
    )
    expect(card).toMatchObject({
      phones: ["+1-555-0199", "+1-555-0100"],
      birthday: "--05-20",
      address: "1 Main St, Springfield, IL 62701, US"
    })
    expect(one("VERSION:3.0", "FN:A", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29").birthday).toBe(
      "--02-29"
    )
  })

  it("puts a Chinese name and address in their own order", () => {
    expect(one("VERSION:3.0", "N:张;三;;;", "FN:三 张").name).toBe("张三")
    expect(one("VERSION:3.0", "N:欧阳;娜娜;;;").name).toBe("欧阳娜娜")
    expect(one("VERSION:3.0", "N:Lovelace;Ada;King;Lady;").name).toBe("Lady Ada King Lovelace")
    expect(
      one("VERSION:3.0", "FN:李四", "ADR:;;中山路 1 号;上海市;上海市;200000;中国").address
    ).toBe("中国上海市中山路 1 号 200000")
  })

  it("calls somebody without a name by what is known", () => {
    expect(one("VERSION:3.0", "N:;;;;", "ORG:Tea Ltd;Sales").name).toBe("Tea Ltd, Sales")
    expect(one("VERSION:3.0", "N:;;;;", "EMAIL:a@b.example").name).toBe("a@b.example")
    expect(one("VERSION:3.0", "N:;;;;").name).toBe("")
  })
})

describe("files that are not well", () => {
  it("tells a card without its end, and reads the next one", () => {
    const cards = [
      ...eachCard("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C")
    ]
    expect(cards.map((it) => [it.row, it.cut, personOfCard(it).person.name])).toEqual([
      [1, true, "A"],
      [3, false, "B"],
      [6, true, "C"]
    ])
  })

  it("leaves an agent's card out of its owner's", () => {
    const text =
      "BEGIN:VCARD\nVERSION:2.1\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nTEL:1\nEND:VCARD\nTEL:2\nEND:VCARD\n"
    expect(people(text).map((it) => [it.name, it.phones])).toEqual([["A", ["2"]]])
  })

  it("takes no name for a property of an object", () => {
    const card = one("VERSION:3.0", "__proto__:x", "CONSTRUCTOR:y", "FN;__PROTO__=1:A")
    expect(card.name).toBe("A")
    expect(Object.getPrototypeOf(card)).toBe(Object.prototype)
  })
})

/** A text that survives: without control characters, blanks at its ends and halves of signs. */
const words = (max = 40) =>
  fc.string({ unit: "binary", maxLength: max }).map((it) =>
    it
      .replace(/[^\P{Cc}\n\t]/gu, "")
      .replace(/\p{Cs}/gu, "")
      .trim()
  )
const filled = (max = 40) => words(max).filter(Boolean)
const list = (of: fc.Arbitrary<string>) => fc.uniqueArray(of, { maxLength: 4 })
const named = fc.array(
  fc.record({ name: filled().filter((it) => it === it.trim()), value: words() }),
  { maxLength: 3 }
)
const aPerson: fc.Arbitrary<Person> = fc.record({
  uid: fc.uuid(),
  name: filled(),
  group: fc.boolean(),
  phones: list(fc.stringMatching(/^\+?[0-9]{3,15}$/)),
  emails: list(fc.emailAddress()),
  recipient: words(),
  address: words(80),
  birthday: fc.constantFrom("", "1990-05-20", "--02-29", "2001-12-31"),
  language: fc.constantFrom("", "zh-CN", "en"),
  size: words(10),
  stage: words(10),
  source: words(),
  consent: fc.constantFrom("", "given", "stopped"),
  tags: list(filled(20)),
  notes: fc.array(filled(200), { maxLength: 3 }),
  ids: fc.array(
    fc.record({
      site: filled(),
      account: words(),
      kind: fc.constantFrom("id", "phone", "username"),
      value: filled(),
      quality: fc.constantFrom("stable", "guess")
    }),
    { maxLength: 2 }
  ),
  fields: named,
  extra: named
})

describe("what is written", () => {
  it("is read back as it was", () => {
    fc.assert(
      fc.property(fc.array(aPerson, { minLength: 1, maxLength: 3 }), (all) => {
        expect(people(writeVcards(all))).toEqual(all)
      }),
      { numRuns: 300 }
    )
  })

  it("has no line over 75 octets, and none that stands in two halves of a sign", () => {
    fc.assert(
      fc.property(aPerson, (person) => {
        for (const line of writeCard(person).split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Cs}/u)
        }
      }),
      { numRuns: 100 }
    )
  })

  it("may be cut, torn and mixed up as it likes: nothing throws", () => {
    const full = writeCard({ ...blankPerson(), name: "张三", notes: ["a,b;c\nd"], tags: ["x"] })
    const quoted = "FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D5=C5=C8=FD=\r\n"
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              full,
              quoted,
              "BEGIN:VCARD\r\n",
              "END:VCARD\r\n",
              "AGENT:\n",
              "\0",
              ";"
            ),
            fc.string({ unit: "binary" }),
            fc.tuple(fc.nat(full.length), fc.nat(full.length)).map(([a, b]) => full.slice(a, b))
          )
        ),
        (parts) => {
          people(parts.join(""))
        }
      ),
      { numRuns: 2000 }
    )
  })
})

it("lines of an old Mac end in a carriage return alone", () => {
  const card = ["BEGIN:VCARD", "VERSION:3.0", "FN:Ada", "NOTE:one", "  two", "END:VCARD", ""]
  expect(people(card.join("\r"))).toMatchObject([{ name: "Ada", notes: ["one two"] }])
})
