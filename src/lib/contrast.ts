/** A colour in light and in dark, as `#rrggbb`. */
export interface Token {
  light: string;
  dark: string;
}

/**
 * Reads the colours of the first `@theme` block of a stylesheet by name: `light-dark(#rrggbb, #rrggbb)`, or one for both.
 * @throws Error when a colour is written in another way
 */
export function readTokens(css: string): ReadonlyMap<string, Token> {
  const theme = /@theme\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const lines = [...theme.matchAll(/--color-([a-z0-9-]+):\s*([^;]+);/g)].filter(([, , value]) => value !== 'transparent' && value !== 'currentColor');
  return new Map(
    lines.map(([line, name = '', value = '']) => {
      const [, light, dark = light, both] = /^(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}))$/.exec(value) ?? [];
      if (!light && !both) throw new Error(`“${line}” is neither light-dark(#rrggbb, #rrggbb) nor #rrggbb.`);
      return [name, { light: light ?? both ?? '', dark: dark ?? both ?? '' }];
    }),
  );
}

/** Relative luminance of a colour `#rrggbb`, 0 to 1 (WCAG 2.2, “relative luminance”). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
