import type { Locale } from '../lib/locales.ts';

/** What the notes beside an archive say of it. */
interface ArchiveFacts {
  title: string;
  address: string;
  date: string;
  acknowledgement: string;
  /** The first file of the offline edition. */
  coverFile: string;
}

/** Words of `npm run archive`: they go into the archive and not to readers of the site. */
interface ArchiveWords {
  open: string;
  offlineCopy(date: string): string;
  onlineAt(address: string): string;
  readmeFile: string;
  readme(facts: ArchiveFacts): string[];
}

const en: ArchiveWords = {
  open: 'Open the site in English',
  offlineCopy: (date) => `This is a copy of the site as it was on ${date}. It works without the internet, and so does the search.`,
  onlineAt: (address) => `The site itself was published at ${address}`,
  readmeFile: 'README.txt',
  readme: ({ title, address, date, acknowledgement, coverFile }) => [
    `${title}: the archive of the site`,
    '',
    `Published at ${address}`,
    `State of ${date}: the day of the newest change of its content.`,
    acknowledgement,
    '',
    'offline.zip, offline/   The site for reading without the internet. Unpack it, for instance onto a USB stick, and open',
    `                        ${coverFile} by a double click. Both languages and the search work.`,
    'dist.zip                The files of the site as they were built. Unpacked on any web server, they are the site again.',
    'site.wacz               The site for web archives and for replaying it: open it at replayweb.page or in any other reader of WACZ 1.1.1.',
    'site.warc.gz            The same records as one WARC 1.1 file (ISO 28500), for libraries and archives.',
    'SHA256SUMS              Digests of all these files. To check that none has changed: sha256sum -c SHA256SUMS',
  ],
};

const lt: ArchiveWords = {
  open: 'Atverti svetainę lietuviškai',
  offlineCopy: (date) => `Tai ${date} svetainės kopija. Ji veikia be interneto, veikia ir paieška.`,
  onlineAt: (address) => `Pati svetainė paskelbta adresu ${address}`,
  readmeFile: 'SKAITYTI.txt',
  readme: ({ title, address, date, acknowledgement, coverFile }) => [
    `${title}: svetainės archyvas`,
    '',
    `Svetainės adresas: ${address}`,
    `Būklė: ${date} – tai naujausio turinio pakeitimo diena.`,
    acknowledgement,
    '',
    'offline.zip, offline/   Svetainė, skaitoma be interneto. Išskleiskite, pavyzdžiui, į USB atmintinę ir dukart spustelėkite',
    `                        ${coverFile}. Veikia abi kalbos ir paieška.`,
    'dist.zip                Svetainės failai, kokie buvo sukurti. Išskleisti bet kuriame žiniatinklio serveryje, jie vėl bus svetainė.',
    'site.wacz               Svetainė žiniatinklio archyvams ir peržiūrai: atverkite ją adresu replayweb.page ar kita WACZ 1.1.1 skaitykle.',
    'site.warc.gz            Tie patys įrašai viename WARC 1.1 faile (ISO 28500) – bibliotekoms ir archyvams.',
    'SHA256SUMS              Visų šių failų kontrolinės sumos. Ar nė vienas nepakito, parodo komanda: sha256sum -c SHA256SUMS',
  ],
};

export const archiveWords: Record<Locale, ArchiveWords> = { lt, en };
