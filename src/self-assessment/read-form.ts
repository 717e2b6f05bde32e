import type { Answer } from '../lib/self-assessment/assess.ts';
import type { Filled, FilledPart } from '../lib/self-assessment/tell.ts';

/** Words as a text file has them: soft hyphens and no-break spaces are for the page. */
const wordsOf = (element: Element | null) => (element?.textContent ?? '').replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();

/** What a reader has filled in so far, read from the page: each part is a heading, a list of questions and a paragraph with links. */
export function readForm(form: HTMLElement): Filled {
  const parts = [...form.querySelectorAll(':scope > h3')].map((heading): FilledPart => {
    const list = heading.nextElementSibling as HTMLElement;
    return {
      title: wordsOf(heading),
      questions: [...list.children].map((item) => {
        const [, number, text = ''] = /^(\d+)\. (.*)/.exec(wordsOf(item.querySelector('legend'))) ?? [];
        return { number: Number(number), text, answer: item.querySelector<HTMLInputElement>(':checked')?.value as Answer | undefined };
      }),
      links: [...(list.nextElementSibling?.querySelectorAll('a') ?? [])].map((link) => ({ text: wordsOf(link), href: link.href })),
    };
  });
  return { title: wordsOf(document.querySelector('h1')), parts };
}
