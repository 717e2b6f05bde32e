import type { AstroIntegration } from 'astro';
import { currentGate } from '../project.ts';

/** Puts the style guide at `/styleguide/` where drafts are shown, in dev and previews, and nowhere else. */
export function styleguide(): AstroIntegration {
  return {
    name: 'styleguide',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (currentGate().drafts) injectRoute({ pattern: '/styleguide', entrypoint: new URL('../views/StyleguideView.astro', import.meta.url) });
      },
    },
  };
}
