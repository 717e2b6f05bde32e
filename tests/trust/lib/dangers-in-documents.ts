import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8 } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { anyToken } from './payloads.ts';

const harmless = /^(?:https?:|mailto:|tel:)/;

/** What in a PDF runs or leads where it should not, and its words. */
export async function readForDangers(bytes: Uint8Array): Promise<{ dangers: string[]; words: string }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const dangers: string[] = [];
  let words = '';
  if (await pdf.getJSActions()) dangers.push('a script of the document');
  if (await pdf.getAttachments()) dangers.push('a file inside');
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if (await page.getJSActions()) dangers.push(`a script of page ${number}`);
    for (const annotation of (await page.getAnnotations()) as { unsafeUrl?: string; url?: string; actions?: unknown; action?: string }[]) {
      const address = annotation.unsafeUrl ?? annotation.url;
      if (address && !harmless.test(address)) dangers.push(`a link to ${address.slice(0, 60)}`);
      if (annotation.actions || annotation.action) dangers.push('an action of a field');
    }
    words += (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await task.destroy();
  if (/\/(?:JavaScript|Launch|SubmitForm|ImportData)\b/.test(Buffer.from(bytes).toString('latin1'))) dangers.push('an action that runs');
  return { dangers, words };
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, processEntities: false });

/** What in an XML file is not well-formed, or is an element or attribute made of a payload. */
export function dangersInXml(text: string): string[] {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return [`not well-formed in line ${valid.err.line}: ${valid.err.msg}`];
  const names = (value: unknown): string[] => (typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...names(inner)]));
  return names(parser.parse(text)).filter((name) => anyToken.test(name)).map((name) => `the name ${name}`);
}

/** What in a part of a Word document runs, or leads where it should not. */
export function dangersInWordPart(name: string, bytes: Uint8Array): string[] {
  const text = strFromU8(bytes);
  if (!/\.(?:xml|rels)$/.test(name)) return /\.(?:jpe?g|png)$/.test(name) ? [] : [`a part ${name}`];
  const fields = [...text.matchAll(/<w:(?:instrText[^>]*>([^<]*)|fldSimple[^>]*w:instr="([^"]*)")/g)].map(([, long, short]) => (long ?? short ?? '').trim());
  const links = [...text.matchAll(/<Relationship [^>]*>/g)].flatMap(([tag]) => (tag.includes('TargetMode="External"') ? [/Target="([^"]*)"/.exec(tag)?.[1] ?? ''] : []));
  return [
    ...dangersInXml(text),
    ...fields.filter((field) => !/^(?:PAGE|NUMPAGES|PAGEREF|TOC)\b[^"]*$/.test(field)).map((field) => `a field ${field.slice(0, 40)}`),
    ...links.filter((link) => !harmless.test(link)).map((link) => `a link to ${link.slice(0, 60)}`),
  ];
}
