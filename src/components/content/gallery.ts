/** Makes a gallery's links open their pictures in a dialog, one after the other. */
function open(gallery: HTMLElement, template: HTMLTemplateElement): void {
  const links = [...gallery.querySelectorAll<HTMLAnchorElement>('figure > a')];
  const dialog = template.content.querySelector('dialog') as HTMLDialogElement;
  const [picture, caption] = [dialog.querySelector('img') as HTMLImageElement, dialog.querySelector('figcaption') as HTMLElement];
  const count = document.createElement('small');
  let shown = 0;

  const show = (index: number) => {
    shown = (index + links.length) % links.length;
    const link = links[shown];
    if (!link) return;
    picture.src = link.href;
    picture.alt = link.querySelector('img')?.alt ?? '';
    const words = link.nextElementSibling?.cloneNode(true).childNodes ?? [];
    count.textContent = `${shown + 1} / ${links.length}`;
    caption.replaceChildren(...words, ' ', count);
  };

  dialog.onclick = ({ target }) => {
    const { className } = target as Element;
    if (className === 'back') show(shown - 1);
    else if (className === 'on') show(shown + 1);
    else if (target !== picture) dialog.close();
  };
  dialog.onkeydown = ({ key }) => {
    if (key === 'ArrowLeft') show(shown - 1);
    if (key === 'ArrowRight') show(shown + 1);
  };
  gallery.append(dialog);
  links.forEach((link, index) => {
    link.onclick = (event) => {
      // A new tab or a download is the reader's own wish.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      show(index);
      dialog.showModal();
    };
  });
}

for (const gallery of document.querySelectorAll<HTMLElement>('.gallery')) {
  const template = gallery.querySelector('template');
  if (template) open(gallery, template);
}
