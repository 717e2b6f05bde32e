import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { docxText, readPdf } from '../../tests/lib/documents.ts';
import { temporaryFolder } from '../../tests/lib/build.ts';
import { components } from '../lib/document/components.ts';
import { entryOf } from '../lib/content/test-entry.ts';
import { makeSite } from '../lib/site.ts';
import { makeDocx } from './docx/make-docx.ts';
import { makePaper } from './make-paper.ts';
import { makePdf } from './pdf/make-pdf.ts';
import { hostileSite } from './test-paper.ts';
import { textFile } from './text.ts';

// The first of each loads a library, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** A call of every component, and words that its drawing must say in this order. */
const calls: Record<string, [source: string, words: readonly string[]]> = {
  Note: ['<Note title="Pastaba #1">\n\nĮsidėmėtina.\n\n</Note>', ['Pastaba #1', 'Įsidėmėtina.']],
  Checklist: ['<Checklist title="Ar viskas">\n\n- [x] padaryta\n\n</Checklist>', ['Ar viskas', 'padaryta']],
  SelfAssessment: ['<SelfAssessment no="A" partly="B" yes="C" several="D">\n\n<Questions title="Pirma dalis">\n\n1. Ar yra?\n\nPlačiau: ten.\n\n</Questions>\n\n</SelfAssessment>', ['Pirma dalis', 'Ar yra?', 'Plačiau: ten.']],
  Questions: ['<Questions title="Kita dalis">\n\n4. Ar tikrai?\n\nToliau.\n\n</Questions>', ['Kita dalis', 'Ar tikrai?', 'Toliau.']],
  Figure: ['<Figure file="a.jpg" />', ['[Vaizdas: Salė]', 'Antraštė', 'Nuotrauka: Ona. Licencija: CC BY 4.0']],
  Gallery: ['<Gallery>\n\n<Figure file="b.png" alt="Pirmas" caption="Po pirmu" />\n\n<Figure file="c.png" alt="Antras" />\n\n</Gallery>', ['[Vaizdas: Pirmas] Po pirmu', '[Vaizdas: Antras]']],
  Quote: ['<Quote name="Ona" role="pareigos">\n\nPasakyta *tikrai*.\n\n</Quote>', ['Pasakyta tikrai.', '– Ona, pareigos']],
  Facts: ['<Facts title="Trumpai">\n\n- Kur: salė\n- Kada: **rytoj**\n\n</Facts>', ['Trumpai', 'Kur', 'salė', 'Kada', 'rytoj']],
  Download: ['<Download file="a.pdf" title="Programa" />', ['Programa', 'PDF, 2 kB']],
  Copyable: ['<Copyable title="Kopijuokite">\n\nTekstas.\n\n</Copyable>', ['Kopijuokite', 'Tekstas.']],
  Factsheet: ['<Factsheet />', ['Projekto numeris', 'NOR-LT10-VRM-01-K-02-006', 'Partneriai']],
  Feeds: ['<Feeds />', ['Naujienos', 'RSS', 'Atom', 'JSON Feed', 'Renginių kalendorius (iCalendar)']],
  Figures: ['<Figures />', ['Reikšmė', '301']],
  Timeline: ['<Timeline />', ['2015 m. rugsėjo 11 d.']],
  Funding: ['<Funding />', ['Projekto numeris', 'Programa', 'Nuorodos']],
  Kits: ['<Kits />', ['Faktų lapas', 'PDF', 'Spaudos rinkinys', 'ZIP']],
  Publicity: ['<Publicity />', ['Informacinis stendas', 'Kada', 'Būklė', 'Nereikalauta']],
  Releases: ['<Releases />', ['2017', 'PR-2017-01']],
  Evaluation: ['<Evaluation part="summary" />', ['Svetainė dar nevertinta.']],
  Contacts: ['<Contacts topic="press" />', ['Kontaktas žiniasklaidai dar nenurodytas.']],
};

const written = Object.values(calls).map(([source]) => source).join('\n\n');

function paperOfAll() {
  const { settings } = hostileSite();
  const photos = [{ file: 'a.jpg', alt: { lt: 'Salė', en: 'Hall' }, caption: { lt: 'Antraštė', en: 'Caption' }, credit: 'Ona', licence: 'CC-BY-4.0' as const }];
  const entry = entryOf('news', 'visi', { facts: { kind: 'press-release', reference: 'PR-2017-01', date: '2017', photos } });
  entry.folder = join(folder.path, 'visi');
  entry.body.lt.source = written;
  mkdirSync(entry.folder, { recursive: true });
  writeFileSync(join(entry.folder, 'a.pdf'), new Uint8Array(2000));
  const site = makeSite({ settings, tags: {}, entries: [entry] }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false }, 'https://x.lt/p');
  return makePaper(site, entry, 'lt');
}

const paper = paperOfAll();
const forms: Record<string, () => Promise<string> | string> = {
  txt: () => textFile(paper),
  docx: async () => docxText(await makeDocx(paper)),
  pdf: async () => (await readPdf(makePdf(paper, { source: 'content/news/visi/index.lt.mdx' }))).pages.join(' '),
};

test('every component that a text may hold is known to documents', () => {
  expect(Object.keys(calls).sort()).toEqual(Object.keys(components).sort());
});

test.each(Object.keys(forms))('each component says its words in %s, one after the other', async (form) => {
  const text = String(await forms[form]?.()).replace(/\s/g, '');
  let at = 0;
  const missing = Object.values(calls).flatMap(([, words]) => words).filter((words) => {
    const found = text.indexOf(words.replace(/\s/g, ''), at);
    at = Math.max(at, found);
    return found < 0;
  });
  expect(missing).toEqual([]);
});

test('a file, a feed and a kit are given with their full addresses where links cannot be clicked', () => {
  for (const address of ['https://x.lt/p/files/news/visi/a.pdf', 'https://x.lt/p/rss.xml', 'https://x.lt/p/dokumentai/press-kit.lt.zip']) expect(textFile(paper)).toContain(address);
});
