/// <reference types="astro/client" />

declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    variationAxes?: Record<string, { min: number; max: number; default: number }>;
    keepFeatures?: string[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module '@fonts/*' {
  const address: string;
  export default address;
}

declare module 'virtual:content-images' {
  /** Pictures of published entries, by the paths of their files. */
  export const images: Readonly<Record<string, import('astro').ImageMetadata>>;
}

interface Window {
  /** Trusted Types (w3c.github.io/trusted-types), which TypeScript does not know yet; undefined in browsers without them. */
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createHTML?(text: string): string; createScriptURL?(address: string): string | null }): { createHTML(text: string): string };
  };
}
