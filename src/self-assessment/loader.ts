// A module of its own, without anything to give.
export {};
/** Brings the script of the questionnaire when somebody answers or asks for the result. */
const form = document.querySelector('.assess');
const address = [...(form?.querySelectorAll('template') ?? [])].at(-1)?.content.querySelector('script')?.src ?? '';
// The page has written the address down: named here, a loader would come along that is larger than all of this.
const load = () => void import(/* @vite-ignore */ address);
form?.addEventListener('change', load, { once: true });
form?.querySelector('[data-show]')?.addEventListener('click', load, { once: true });
