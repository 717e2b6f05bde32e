/** Takes out of text what only a printed line needs; as `plain`, which would bring its module along. */
const plain = (text: string) => text.replace(/\u00AD/g, '').replace(/[\u00A0\u202F]/g, ' ');

/** Shows the buttons this browser can do, and gives plain words to whoever copies. */
export function startCopying(): void {
  const url = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href;
  // The acknowledgement stands on every page once; a second copy in an attribute would only weigh.
  const funding = () => document.querySelector<HTMLElement>('.funding p')?.innerText ?? '';
  const status = document.createElement('p');
  // Heard and not seen; set here, because styles that no page's markup names are pruned from it.
  status.style.cssText = 'position:fixed;opacity:0;pointer-events:none';
  status.role = 'status';
  document.body.append(status);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const { do: action, end, done = '' } = button.dataset;
    const label = button.textContent;
    const write = async (text: string) => {
      await navigator.clipboard.writeText(text);
      status.textContent = button.textContent = done;
      setTimeout(() => {
        status.textContent = '';
        button.textContent = label;
      }, 3000);
    };
    // Headline, lead and text, in whatever frame the page sets them.
    const parts = () => (end === undefined ? [button.previousElementSibling as HTMLElement] : [...document.querySelectorAll<HTMLElement>('article :is(h1,h1~p,.text)')]);
    const does = {
      copy: navigator.clipboard && (() => write(plain([...parts().map(linesOf), ...(end === undefined ? [] : [`${end}\n${funding()}`.trim(), url])].join('\n\n')))),
      link: navigator.clipboard && (() => write(url)),
      share: navigator.share && (() => navigator.share({ title: document.title, url }).catch(() => {})),
      print: () => print(),
    }[action as 'copy'];
    if (!does) continue;
    button.hidden = false;
    button.onclick = () => void does();
  }
  document.addEventListener('copy', copyPlain);
}

/** The words of a part as lines: items after a dash, headings apart from what stands above them, links of tables with their addresses. */
function linesOf(part: HTMLElement): string {
  let text = `\n${part.innerText}`;
  let at = 0;
  for (const one of part.querySelectorAll<HTMLElement>('li,h2,h3,td a')) {
    const link = one instanceof HTMLAnchorElement;
    const [words, mark] = link ? [one.innerText, ` – ${one.href}`] : [`\n${one.innerText}`, one instanceof HTMLLIElement ? '– ' : '\n'];
    const found = text.indexOf(words, at);
    if (found < 0) continue;
    // An item may hold others: what comes next is looked for inside it.
    at = found + (link ? words.length : 1);
    text = text.slice(0, at) + mark + text.slice(at);
    at += mark.length;
  }
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

/** Leaves out of a copied piece the soft hyphens that nobody sees in it. */
function copyPlain(event: ClipboardEvent): void {
  const selection = getSelection();
  const text = String(selection);
  if (!selection || !text.includes('\u00AD')) return;
  const piece = document.createElement('div');
  piece.append(selection.getRangeAt(0).cloneContents());
  // Elsewhere an address without its host leads nowhere.
  for (const link of piece.querySelectorAll('a')) link.setAttribute('href', link.href);
  event.clipboardData?.setData('text/plain', plain(text));
  event.clipboardData?.setData('text/html', plain(piece.innerHTML));
  event.preventDefault();
}
