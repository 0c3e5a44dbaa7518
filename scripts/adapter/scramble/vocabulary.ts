/**
 * Words that software says of itself: in names of classes, ids and addresses they say nothing of
 * anybody. In a text that people read they are replaced like every other word.
 */
const WORDS = `
about accept account accounts action actions active activity add address admin alert align all
anchor app application archive area aria array arrow article asc aside asset assets async atom
attachment audio auth author auto avatar back badge bar base basic before billing black block blue
body bold border bot bottom box breadcrumb bubble button buttons buyer call cancel canvas card cards
cart cell center channel channels chat chats check checkbox checked child children chip circle clear
click client close closed code col collapse color column comment compact component compose composer
contact contacts container content contenteditable context control controls conv conversation
conversations copy core count counter cover create css current custom customer customers dark
dashboard data date day default delete delivery desc description desktop detail details dialog
dialogs direct disabled dm div dock document down download draft drag drawer drop dropdown edit
editable editor element email emoji empty end entry error even event expand external fade field
fields file files filter first fixed flex float focus focusable folder font footer form forum frame
full fullscreen global grid group groups gutter handle head header heading height hello help hidden
hide highlight history home hover html http https icon icons id image images img in inbox incoming
index info inline inner input inside item items jid js key keyboard label large last layer layout
lazy left lexical light line link links list listbox listitem live load loading local location login
logo main manager map mark mask media medium member members menu merchant message messages messenger
meta middle mini mobile modal mode more muted my name names narrow nav navbar navigation new next no
none note notes notification notifications null number odd off offline on online open option options
order orders out outer outgoing outline overlay own page pager pages pane panel parent part partner
path peer people person phone photo pic picture pin pinned placeholder plain play point pop popover
popup portal post posts presence preview primary private product products profile progress public
push query quote radio react read ready recent ref refresh reply request reset resize right role room
rooms root round row rows scroll scrollable search secondary section select selected selection seller
send sender sent separator session setting settings shadow shell shop show sidebar sidepanel simple
single site size slack slide slider slot small space spacer span spinner square stack start state
static status step sticky store stretch style sub subject submit sub subtitle success suggestion
summary surface svg switch tab table tabs tag tags target task team template test testid text textarea
textbox theme thread threads thumbnail tile time timeline timestamp title toast toggle tool toolbar
tooltip top total track transition tree trigger type typing ui unread up update upload url user
username users value vertical video view viewer visible wait warning web white widget width window
wrap wrapper wysiwyg you
mailto tel sms whatsapp tg variant variants inventory sale sales catalog collection collections stock payment payments shipping
invoice refund coupon review reviews chatbox userinfo sidenav example presentation alertdialog
abbr accesskey autocapitalize autocomplete autofocus bdi bdo blockquote br button caption charset
cite class colgroup colspan datalist datetime dd del dfn dir dl draggable dt em enctype fieldset
figcaption figure for formaction hgroup hr href hreflang iframe ins inputmode is itemid itemprop
itemref itemscope itemtype kbd keytype lang legend li loading max maxlength method min minlength
multiple novalidate object ol optgroup output pattern picture ping pre property readonly rel required
rowspan rp rt ruby samp scope shadowrootmode size slot source spellcheck srcdoc strong sup tabindex
tbody td tfoot th thead tr translate ul var video wbr describedby labelledby controls owns haspopup
expanded pressed invalid busy atomic relevant modal multiline multiselectable orientation posinset
setsize level activedescendant roledescription valuemax valuemin valuenow valuetext errormessage
viewport generator doctype utf
`

export const VOCABULARY: ReadonlySet<string> = new Set(WORDS.split(/\s+/u).filter(Boolean))
