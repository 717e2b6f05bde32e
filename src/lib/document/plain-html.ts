import { escapeAttribute, escapeText } from '../escape.ts';
import type { Part } from './html.ts';

/** Writes parts as HTML for where the site's components are not, as in feeds: their words and the text inside, not what they draw. */
export function plainHtml(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : plainComponent(part))).join('');
}

function plainComponent({ component, properties, children }: Exclude<Part, string>): string {
  const { title, caption, name, role, href } = properties;
  const words = (text: string | undefined) => (text ? `<p>${escapeText(text)}</p>` : '');
  const inside = plainHtml(children);
  switch (component) {
    case 'Quote':
      return `<blockquote>${inside}${words(`– ${[name, role].filter(Boolean).join(', ')}`)}</blockquote>`;
    case 'Download':
      return title && href ? `<p><a href="${escapeAttribute(href)}">${escapeText(title)}</a></p>` : words(title);
    // A picture in a line, what it is called belongs to the picture; and boxes to tick, which are the page's.
    case 'Image':
    case 'Answers':
      return '';
    default:
      return `${title ? `<p><strong>${escapeText(title)}</strong></p>` : ''}${inside}${words(caption)}`;
  }
}
