import type { AstroIntegration } from 'astro';
import { translationsAddress } from '../lib/routes/staff.ts';
import { currentGate } from '../project.ts';

/** Puts the style guide at `/styleguide/` and the state of the translations where drafts are shown, in dev and previews, and nowhere else. */
export function staffPages(): AstroIntegration {
  return {
    name: 'staff-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!currentGate().drafts) return;
        injectRoute({ pattern: '/styleguide', entrypoint: new URL('../views/StyleguideView.astro', import.meta.url) });
        for (const address of Object.values(translationsAddress)) injectRoute({ pattern: address.slice(0, -1), entrypoint: new URL('../views/TranslationsView.astro', import.meta.url) });
      },
    },
  };
}
