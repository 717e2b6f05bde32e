import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const typeface = '@expo-google-fonts/schibsted-grotesk';

/** The fonts a PDF may hold, by their PostScript names, with the folder each lies in. */
const files = {
  'SchibstedGrotesk-Regular': '400Regular',
  'SchibstedGrotesk-Italic': '400Regular_Italic',
  'SchibstedGrotesk-Bold': '700Bold',
  'SchibstedGrotesk-BoldItalic': '700Bold_Italic',
  'SchibstedGrotesk-ExtraBold': '800ExtraBold',
} as const;

/** PostScript names of the fonts that are configured; a PDF with any other has been set in the wrong type. */
export const fontNames: readonly string[] = Object.keys(files);

/** The font files that documents are set in. */
export function readFonts(): Buffer[] {
  const require = createRequire(resolve('package.json'));
  return Object.values(files).map((name) => readFileSync(require.resolve(`${typeface}/${name}/SchibstedGrotesk_${name}.ttf`)));
}
