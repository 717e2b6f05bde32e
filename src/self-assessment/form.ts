import { reportText, tellResult, type ResultWords } from '../lib/self-assessment/tell.ts';
import { drawResult } from './draw.ts';
import { readForm } from './read-form.ts';

/** Makes the questionnaire of a page count, tell and give away its result. Nothing is sent and nothing is stored. */
function start(form: HTMLElement): void {
  const words = JSON.parse(form.querySelector('script')?.textContent ?? '') as ResultWords & { file: string };
  const status = form.querySelector('[role=status]') as HTMLElement;
  const show = form.querySelector('[data-show]') as HTMLElement;
  const pieces = (form.querySelector('template') as HTMLTemplateElement).content;
  const [result, tools] = [pieces.querySelector('section') as HTMLElement, pieces.querySelector('p') as HTMLElement];
  const [print, download, erase] = [...tools.children] as HTMLButtonElement[];

  const update = () => {
    const filled = readForm(form);
    const questions = filled.parts.flatMap((part) => part.questions);
    status.textContent = words.answered.replace('{n}', String(questions.filter(({ answer }) => answer).length)).replace('{all}', String(questions.length));
    if (result.isConnected) result.replaceChildren(...drawResult(tellResult(filled, words), words));
  };
  const open = () => {
    form.append(result, tools);
    update();
    result.focus();
  };
  form.addEventListener('change', update);
  show.onclick = open;

  if (print) print.onclick = () => {
    // The report alone: the rest of the chapter stays off the paper.
    document.documentElement.classList.add('report');
    addEventListener('afterprint', () => document.documentElement.classList.remove('report'), { once: true });
    window.print();
  };
  if (download) download.onclick = () => {
    const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
    // The page may have been opened from a file: then its place on this machine is nobody's business.
    const address = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href;
    const text = reportText(readForm(form), words, { date, address });
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' })), download: words.file });
    link.click();
    // Some browsers fetch it only after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  if (erase) erase.onclick = () => {
    for (const input of form.querySelectorAll<HTMLInputElement>(':checked')) input.checked = false;
    result.remove();
    tools.remove();
    update();
    form.querySelector('input')?.focus();
  };
  // Whoever asked for the result before this script had come gets it now.
  if (document.activeElement === show) open();
  else update();
}

const form = document.querySelector<HTMLElement>('.assess');
if (form) start(form);
