import { messages } from '../../i18n/index.ts';
import { acknowledgement } from '../../lib/acknowledgement.ts';
import { contactLines } from '../../lib/contacts.ts';
import { figureRows } from '../../lib/figures.ts';
import { licenceName } from '../../lib/licences.ts';
import type { Locale } from '../../lib/locales.ts';
import { absolute, routeForPath, type Site } from '../../lib/site.ts';
import { plain } from '../../lib/typography/plain.ts';
import type { Paper } from '../paper.ts';
import type { Photograph } from '../photographs.ts';
import { byteOrderMark } from '../text.ts';
import { csv } from './csv.ts';
import { drawingSvg, drawingWords } from './drawing.ts';

type Lines = Pick<Paper, 'locale' | 'reference' | 'projectNumber' | 'funder' | 'words' | 'embargo'>;

/** The files of a kit that are text: the drawing, the captions, the licence and the funder's line, by name. */
export function kitTexts(site: Site, paper: Lines, photographs: readonly Photograph[]): Record<string, string> {
  return {
    'captions.csv': captions(site, paper, photographs),
    'LICENCE.txt': textLines([paper.embargo, ...licence(site, paper.locale, photographs), '', paper.funder.line, ...numbers(paper)]),
    'FUNDING.txt': textLines([paper.embargo, paper.funder.credit, paper.funder.line, ...paper.funder.links.map(({ href }) => href), ...numbers(paper)]),
    'drawing.svg': drawingSvg(site, paper.locale),
  };
}

const textLines = (lines: readonly (string | undefined)[]) => `${byteOrderMark}${plain(lines.filter((line) => line !== undefined).join('\r\n'))}\r\n`;

/** Both numbers: that of the release in this archive, and that of the project. */
function numbers({ reference, projectNumber, words }: Lines): string[] {
  return [...(reference ? [`${words.reference}: ${reference}`] : []), `${words.projectNumber}: ${projectNumber}`];
}

function captions(site: Site, paper: Lines, photographs: readonly Photograph[]): string {
  const { documents } = messages(paper.locale);
  const rows = photographs.map(({ fileName, caption = '', alt, credit, licence: key }) => [`photographs/${fileName}`, caption, alt, credit, licenceName(key, paper.locale), paper.funder.line]);
  const drawings = ['drawing.svg', 'drawing.png'].map((file) => [file, drawingWords(paper.locale), drawingWords(paper.locale), site.settings.name[paper.locale], site.settings.operator.textLicence || documents.licenceUnknown, paper.funder.line]);
  return csv([...(paper.embargo ? [[paper.embargo]] : []), documents.captionColumns, ...rows, ...drawings]);
}

function licence(site: Site, locale: Locale, photographs: readonly Photograph[]): string[] {
  const { documents, contactLabels, contactUnknown } = messages(locale);
  const rights = contactLines(site.settings.operator, 'rights').map(({ label, value, href }) => `${contactLabels[label]}: ${value}${href ? ` – ${href}` : ''}`);
  const terms = routeForPath(site, '/pages/terms', locale);
  return [
    `${documents.licenceTexts}:`,
    ...(rights.length ? rights : [contactUnknown.rights]),
    ...(terms ? [absolute(site, terms.address)] : []),
    '',
    ...(photographs.length ? [`${documents.licencePhotos}:`, ...photographs.map(({ fileName, credit, licence: key }) => `${fileName}: ${credit}. ${licenceName(key, locale)}`)] : [documents.licenceNoPhotos]),
    '',
    documents.licenceDrawing,
  ];
}

/** The project's figures as a table for spreadsheets, each with its moment and source, and the funder's line below. */
export function figuresCsv(site: Site, locale: Locale): string {
  const words = messages(locale);
  const rows = figureRows(site, locale).map(({ value, label, asOf, source }) => [value, label, asOf ?? '–', [source.title, source.url].filter(Boolean).join(' – ')]);
  return csv([[words.value, words.figure, words.asOf, words.source], ...rows, [acknowledgement(site.settings, locale)]]);
}
