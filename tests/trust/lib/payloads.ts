/** What somebody might write into a field to make a page, a program or a printer do something. `TOKEN` becomes the letters by which it is found again. */
const texts = {
  'a tag that ends an attribute': '"><img src=x onerror="window.__pwned=1" id="TOKEN">',
  'an attribute that runs': '\' onmouseover=\'window.__pwned=1\' " onfocus="window.__pwned=1" autofocus id="TOKEN" x="',
  'the end of a script and a new one': '</script><script id="TOKEN">window.__pwned=1</script>',
  'the end of CDATA and of a comment': ']]>--><script id="TOKEN">window.__pwned=1</script><!--<![CDATA[',
  'the end of every element that holds text': '</title></style></textarea></template></noscript></svg><iframe id="TOKEN" srcdoc="<script>parent.__pwned=1</script>"></iframe>',
  'markup in entities, to be decoded twice': '&lt;img src=x onerror=window.__pwned=1 id=TOKEN&gt; &amp;lt;img id=TOKEN&amp;gt; &#x3c;img id=TOKEN&#x3e;',
  'the end of a text in a script': '";window.__pwned=1;//TOKEN\' \\";window.__pwned=1;//TOKEN\\',
  'an address that runs': 'javascript:window.__pwned=1//TOKEN',
  'an address of data': 'data:text/html,<script>window.__pwned=1</script>TOKEN',
  'a web address with markup': 'https://example.org/"><img/src=x/onerror=window.__pwned=1/id=TOKEN>\'onclick=\'x',
  'markup of Typst': '#eval("TOKEN") #panic("TOKEN") $TOKEN$ @TOKEN <TOKEN> *TOKEN* _TOKEN_ `TOKEN` #link("javascript:TOKEN")[x] = TOKEN',
  'commands of TeX': '}}, note = {TOKEN}} @string{TOKEN = "x"} \\input{TOKEN} \\write18{TOKEN} %TOKEN ~^$&_#',
  'a formula': '=1+1+cmd|\' /C calc\'!TOKEN',
  'another formula': '@SUM(1+1)*TOKEN',
  'a formula that begins with a sign': '+1-TOKEN',
  'new lines with lines of a calendar': 'TOKEN\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:TOKEN@example.org\r\nURL:javascript:TOKEN',
  'new lines with lines of cards, records and headers': 'TOKEN\nER  - \nTY  - TOKEN\nEND:VCARD\nBEGIN:VCARD\nX-TOKEN: 1\n/* /TOKEN 301\nContact: https://example.org/TOKEN',
  'braces of templates': '{{constructor.constructor("window.__pwned=1")()}} ${TOKEN} {TOKEN} <%= TOKEN %> #{TOKEN} {{{TOKEN}}} %s %n',
  'Markdown and a component': '[TOKEN](javascript:window.__pwned=1) ![TOKEN](x) <Note>TOKEN</Note> ](https://example.org/TOKEN) | TOKEN |',
  'quotation marks of every kind': '„TOKEN“ “TOKEN” «TOKEN» ‚TOKEN‘ \'TOKEN\' "TOKEN" `TOKEN` &quot;TOKEN&quot;',
} as const;

/** Something harmful to write into a field. */
export interface Payload {
  name: string;
  /** Letters that stand nowhere else; in what is read by a machine they may stand as words only. */
  token: string;
  text: string;
}

/** Every payload, each with a token of its own. */
export const payloads: readonly Payload[] = Object.entries(texts).map(([name, text], index) => {
  const token = `zq${String.fromCharCode(97 + index)}zq`;
  return { name, token, text: text.replaceAll('TOKEN', token) };
});

/** The payloads in groups that share an entry, for one in each would make over a thousand documents; what matters at the beginning of a field alone, a formula, begins one. */
export function payloadGroups(): Payload[][] {
  const leading = payloads.filter(({ text }) => /^[=@+]/.test(text));
  const others = payloads.filter((payload) => !leading.includes(payload));
  return leading.map((payload, index) => [payload, ...others.filter((_, at) => at % leading.length === index)]);
}

/** What every token looks like. */
export const anyToken = /zq[a-z]zq/i;
