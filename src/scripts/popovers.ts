// What opens takes the focus, so that it is read out; closed by Escape, it gives the focus back by itself.
addEventListener('toggle', ({ target, newState }: ToggleEvent) => newState === 'open' && (target as HTMLElement).focus(), true);

// The contents are done with once a section has been chosen.
const contents = document.getElementById('toc');
contents?.addEventListener('click', () => contents.matches(':popover-open') && contents.hidePopover());

export {};
