import { personFieldFinder } from "./person-field"
import type { PersonFormat } from "./person-format"

/** Names that sellers, phones and address books give to the columns of their own tables. */
const fieldOf = personFieldFinder({
  name: "name|full name|customer|customer name|contact|contact name|display name|client|nickname|姓名|名字|名称|客户|客户名|客户姓名|客户名称|联系人|昵称|称呼|微信名|微信昵称|备注名|收货人姓名|買家|姓名/公司|nombre|nom|kunde|cliente|имя|фио|клиент|氏名|お名前|이름|الاسم",
  given: "first name|given name|forename|名|vorname|prénom|имя собственное",
  family: "last name|surname|family name|姓|nachname|apellido|nom de famille|фамилия",
  middle: "middle name",
  phone:
    "phone|phone number|mobile|mobile phone|cell|cell phone|telephone|tel|whatsapp|contact number|other phone|work phone|home phone|business phone|primary phone|手机|手机号|手机号码|电话|电话号码|联系电话|联系方式|移动电话|電話|手機|telefon|handy|teléfono|téléphone|telefone|телефон|電話番号|전화번호|الهاتف",
  email:
    "email|e-mail|mail|email address|e-mail address|e-mail 2 address|e-mail 3 address|邮箱|电子邮箱|电子邮件|邮件|信箱|correo|courriel|почта|メール|이메일",
  recipient: "recipient|ship to|shipping name|收件人|收货人",
  address:
    "address|full address|shipping address|delivery address|home address|地址|收货地址|详细地址|收件地址|联系地址|adresse|dirección|indirizzo|адрес|住所|주소",
  street: "street|address 1|address1|address line 1|home street|街道|straße|rue|calle",
  street2: "address 2|address2|address line 2|home street 2",
  city: "city|town|home city|市|城市|stadt|ville|ciudad|город",
  region: "region|state|province|county|home state|省|省份|州",
  postcode: "zip|zip code|postcode|postal code|home postal code|邮编|邮政编码|plz|código postal",
  country: "country|country/region|home country/region|国家|国家地区|land|pays|país|страна",
  birthday: "birthday|date of birth|dob|birth date|生日|出生日期|出生年月|geburtstag|cumpleaños",
  language: "language|locale|语言|sprache|idioma",
  size: "size|尺码|尺寸|码数|größe|talla",
  stage: "stage|status|pipeline|阶段|客户阶段|跟进阶段|状态",
  tags: "tags|tag|labels|label|groups|group|category|categories|segment|标签|客户标签|分组|分类|客户分组|標籤",
  note: "note|notes|comment|comments|remark|remarks|description|memo|备注|说明|描述|备忘|備註|notiz|notas|заметки",
  source: "source|lead source|channel|origin|来源|客户来源|渠道|來源",
  consent:
    "consent|marketing consent|opt in|subscribed|accepts marketing|同意营销|是否订阅|接收消息",
  extra:
    "company|organization|organisation|company name|job title|title|department|website|web page|公司|企业|单位|职务|职位|微信|微信号|wechat|qq|instagram|telegram|facebook|line"
})

export const plainPeople: PersonFormat = {
  id: "plain",
  fieldOf,
  fits: (header) => header.some((it) => fieldOf(it) !== ""),
  ids: null
}
