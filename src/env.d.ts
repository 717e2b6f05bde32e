/// <reference types="astro/client" />

declare module 'virtual:content-images' {
  /** Pictures of published entries, by `section/key/file`. */
  export const images: Readonly<Record<string, import('astro').ImageMetadata>>;
}
