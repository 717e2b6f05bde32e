import { answers, type Answer } from '../lib/self-assessment/assess.ts';
import type { ResultWords, Told } from '../lib/self-assessment/tell.ts';

/** What tells the answers apart without colour: full, half, crossed out, dashed. */
const signs: Record<Answer, Attributes> = { yes: { d: 'M1 1h14v14H1z', fill: 'currentColor' }, partly: { d: 'M1 15 15 1v14z', fill: 'currentColor' }, no: { d: 'm4 4 8 8m0-8-8 8', stroke: 'currentColor', 'stroke-width': 2 } };

type Attributes = Record<string, string | number>;

function drawn(name: string, attributes: Attributes, ...children: Element[]): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...children);
  return made;
}

/** A row of boxes, one for each question; the words beside it say the same. */
function drawMarks(marks: readonly (Answer | undefined)[]): Element {
  const boxes = marks.map((mark, index) => {
    const box = drawn('path', { d: 'M1 1h14v14H1z', fill: 'none', stroke: 'currentColor', ...(!mark && { 'stroke-dasharray': 2 }) });
    return drawn('g', { transform: `translate(${index * 20})` }, box, ...(mark ? [drawn('path', signs[mark])] : []));
  });
  const width = marks.length * 20 - 4;
  return drawn('svg', { width, height: 16, viewBox: `0 0 ${width} 16`, 'aria-hidden': 'true' }, ...boxes);
}

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function withMarks(marks: readonly (Answer | undefined)[], text: string): HTMLElement {
  return element('span', drawMarks(marks), text);
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
