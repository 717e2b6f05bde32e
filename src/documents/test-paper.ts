import { entryOf } from '../lib/content/test-entry.ts';
import { findEntry, makeSite, type Site } from '../lib/site.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { settings } from '../lib/content/test-settings.ts';

const alphabet = 'AĄBCČDEĘĖFGHIĮYJKLMNOPRSŠTUŲŪVZŽ';

/** Words that would do harm where they were taken for markup, a formula or a command. */
export const hostileTitle = '=cmd|calc!A1 #import x: * #eval(1) $a^2$ <script>alert(1)</script> &amp; @ref //x /*y*/ \\u{41} ]]>';

const text = 'Pradžia #import x: * ir `#eval(1)` bei \\<script> su [nuoroda](https://x.lt/a?b=%22%3E#c).\n\n- [x] padaryta\n- [ ] nepadaryta\n\n1. viena\n2. dvi\n\n| A | Kiek |\n|---|--:|\n| =1+1 | 5 |\n\n> Citata[^a].\n\n## Antra dalis\n\n```\n#set page(width: 1pt)\n```\n\n<Note title="#pagebreak()">\n\nPastaba H<sub>2</sub>O.\n\n</Note>\n\n<Figures />\n\n[^a]: Išnaša *pasviru* ir **storai**.';

/** A site with one release and one partner; the release holds every letter and every hostile thing. */
export function hostileSite(): Site {
  const words = { title: hostileTitle, summary: `#panic(1) ${alphabet} ${alphabet.toLowerCase()}`, origin: '@SUM(1) #read(1)' };
  const release = entryOf('news', 'pranesimas', { facts: { kind: 'press-release', reference: 'PR-2017-01', date: '2017', published: '2026-11-23' }, lt: words });
  release.body.lt.source = text;
  const partner = entryOf('partners', 'leu', { facts: { kind: 'promoter', country: 'LT' }, lt: { title: 'A <b>university</b> & more', shortName: 'LEU', role: 'Led it.' } });
  return makeSite({ settings, tags: {}, entries: [release, partner] }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false }, 'https://x.lt/p');
}

/** The hostile release as a paper. */
export function hostilePaper(site = hostileSite()): Paper {
  const entry = findEntry(site, 'news', 'pranesimas');
  if (!entry) throw new Error('The release is not there.');
  return makePaper(site, entry, 'lt');
}
