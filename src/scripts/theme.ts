const dark = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;
const buttons = document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]');

const isDark = () => (root.dataset['theme'] ?? (dark.matches ? 'dark' : 'light')) === 'dark';

function show(): void {
  for (const button of buttons) {
    button.hidden = false;
    button.ariaPressed = String(isDark());
  }
}

/** Turns the colours over; a choice equal to the system's is forgotten, so that the page follows the system again. */
function turn(): void {
  const chosen = isDark() ? 'light' : 'dark';
  const isSystems = (chosen === 'dark') === dark.matches;
  if (isSystems) delete root.dataset['theme'];
  else root.dataset['theme'] = chosen;
  try {
    if (isSystems) localStorage.removeItem('theme');
    else localStorage.setItem('theme', chosen);
  } catch {
    // Without storage the choice holds for this page.
  }
  show();
}

/** Makes the switches of light and dark work; nothing is stored before the reader presses one. */
export function startThemeSwitch(): void {
  for (const button of buttons) button.addEventListener('click', turn);
  dark.addEventListener('change', show);
  show();
}
