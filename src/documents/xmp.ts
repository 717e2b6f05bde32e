import { escapeAttribute, escapeText } from '../lib/escape.ts';
import { locales, recordLocale, type PerLocale } from '../lib/locales.ts';

/** What is written into a photograph. */
export interface PhotographWords {
  credit: string;
  alt: PerLocale<string>;
  caption?: PerLocale<string> | undefined;
  /** Terms of use as people read them. */
  terms: PerLocale<string>;
  /** Where the terms stand. */
  licenceUrl: string;
  headline: PerLocale<string>;
}

/** The words of a photograph as XMP: the fields that IPTC's photo metadata standard gives them, in both languages. */
export function xmpOf({ credit, alt, caption, terms, licenceUrl, headline }: PhotographWords): string {
  const each = (words: PerLocale<string>) => {
    const items = locales.map((locale) => `<rdf:li xml:lang="${locale}">${escapeText(words[locale])}</rdf:li>`);
    return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeText(words[recordLocale])}</rdf:li>${items.join('')}</rdf:Alt>`;
  };
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" photoshop:Credit="${escapeAttribute(credit)}" photoshop:Headline="${escapeAttribute(headline[recordLocale])}" xmpRights:Marked="True" xmpRights:WebStatement="${escapeAttribute(licenceUrl)}">
<dc:creator><rdf:Seq><rdf:li>${escapeText(credit)}</rdf:li></rdf:Seq></dc:creator>
<dc:rights>${each(terms)}</dc:rights>
<xmpRights:UsageTerms>${each(terms)}</xmpRights:UsageTerms>
<dc:description>${each(caption ?? alt)}</dc:description>
<Iptc4xmpCore:AltTextAccessibility>${each(alt)}</Iptc4xmpCore:AltTextAccessibility>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
