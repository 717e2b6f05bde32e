import { answers, type Answer } from '../lib/self-assessment/assess.ts';
import type { ResultWords, Told } from '../lib/self-assessment/tell.ts';

/** What tells the answers apart without colour: full, half, crossed out, dashed. */
const signs: Record<Answer, string> = { yes: '<path d="M1 1h14v14H1z" fill="currentColor"/>', partly: '<path d="M1 15 15 1v14z" fill="currentColor"/>', no: '<path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="2"/>' };

/** A row of boxes, one for each question; the words beside it say the same. */
function drawMarks(marks: readonly (Answer | undefined)[]): string {
  const boxes = marks.map((mark, index) => `<g transform="translate(${index * 20})"><path d="M1 1h14v14H1z" fill="none" stroke="currentColor"${mark ? '' : ' stroke-dasharray="2"'}/>${mark ? signs[mark] : ''}</g>`);
  const width = marks.length * 20 - 4;
  return `<svg width="${width}" height="16" viewBox="0 0 ${width} 16" aria-hidden="true">${boxes.join('')}</svg>`;
}

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function withMarks(marks: readonly (Answer | undefined)[], text: string): HTMLElement {
  const made = element('span', text);
  made.insertAdjacentHTML('afterbegin', drawMarks(marks));
  return made;
}

/** Draws a result into the page: headings, lines with links, and a row of boxes for each part with a key to them. */
export function drawResult(told: readonly Told[], words: ResultWords): HTMLElement[] {
  return told.flatMap(({ heading, lines }, index) => {
    const head = element('h3', heading);
    head.id = `assess_${index}`;
    if (index === 0) return [head, ...lines.map(({ text }) => element('p', text))];
    const items = lines.map(({ text, links = [], marks }) => {
      const item = element('li', marks ? withMarks(marks, text) : text);
      links.forEach(({ text: label, href }, at) => {
        const link = Object.assign(element('a', label), { href });
        item.append(at ? ', ' : ': ', link);
      });
      return item;
    });
    const key = lines.some(({ marks }) => marks) ? [element('p', ...answers.map((answer) => withMarks([answer], words[answer])))] : [];
    return [head, ...key, element('ul', ...items)];
  });
}
