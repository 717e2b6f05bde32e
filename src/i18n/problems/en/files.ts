import type { ProblemWords, SvgDanger } from '../words.ts';

const dangers: Record<SvgDanger, (name: string) => string> = {
  entities: () => 'declares entities',
  stylesheet: () => 'loads a stylesheet',
  element: (name) => `holds the element <${name}>`,
  event: (name) => `carries the event attribute ${name}`,
  'outside-attribute': (name) => `points outside itself with ${name}`,
  outside: () => 'takes in something from outside',
};

const smaller = 'Save it smaller; 3000 pixels on the long side are plenty.';

/** What is said of folders and files that cannot be read, and of pictures that cannot be published. */
export const files = {
  noContentFolder: (): ProblemWords => ({ what: 'There is no such content folder', remedy: 'Mend CONTENT_DIR or --content.' }),
  noSettings: ({ name }: { name: string }): ProblemWords => ({ what: `There is no ${name}`, remedy: 'Take the one of this project as a pattern: content/ in its repository.' }),
  badKey: ({ key }: { key: string }): ProblemWords => ({ what: `The folder name “${key}” cannot be used`, remedy: 'Rename the folder: lower-case letters a–z, digits and single hyphens.' }),
  englishAlone: (): ProblemWords => ({ what: 'There is an English file without its Lithuanian one', remedy: 'Add index.lt.mdx with the facts and the Lithuanian words, or remove the folder.' }),
  noLithuanian: (): ProblemWords => ({ what: 'The folder holds no index.lt.mdx', remedy: 'Add index.lt.mdx with the facts and the Lithuanian words, or remove the folder.' }),
  fileTooLarge: (): ProblemWords => ({ what: 'The file is larger than 1 MB', remedy: 'Keep texts short, and put pictures and documents beside them as files.' }),
  nulByte: (): ProblemWords => ({ what: 'The file holds a NUL byte, so it is not text', remedy: 'Save it again as plain text in UTF-8.' }),
  notUtf8: (): ProblemWords => ({ what: 'The file is not in UTF-8, or is cut off in the middle of a letter', remedy: 'Save it again as UTF-8.' }),
  linkedFile: (): ProblemWords => ({ what: 'This is a symbolic link', remedy: 'Put the file itself into the folder.' }),
  linkedFolder: (): ProblemWords => ({ what: 'This is a symbolic link', remedy: 'Put the folder or file itself there.' }),
  invisibleCharacter: (): ProblemWords => ({ what: 'An invisible character stands here', remedy: 'Delete it and type the words again; it often comes along when text is pasted.' }),
  svgTooLarge: (): ProblemWords => ({ what: 'The SVG is larger than 2 MB', remedy: 'Use a jpg, png, webp or avif for a photograph.' }),
  unsafeSvg: ({ danger, name }: { danger: SvgDanger; name: string }): ProblemWords => ({ what: `The SVG ${dangers[danger](name)}`, remedy: 'Save it again as plain SVG without scripts and outside addresses, or use a png.' }),
  unsafeMark: ({ danger, name }: { danger: SvgDanger; name: string }): ProblemWords => ({ what: `The SVG ${dangers[danger](name)}`, remedy: 'Save it again as plain SVG without scripts and outside addresses, or use mark.png.' }),
  heicPicture: (): ProblemWords => ({ what: 'The picture is a HEIC file, which browsers do not show', remedy: 'Save it as jpg; a telephone does so when the format of its camera is set to “most compatible”.' }),
  emptyPicture: (): ProblemWords => ({ what: 'The picture is an empty file', remedy: 'Put the picture there again.' }),
  heavyPicture: (): ProblemWords => ({ what: 'The picture is larger than 15 MB', remedy: smaller }),
  hugePicture: ({ width, height }: { width: number; height: number }): ProblemWords => ({ what: `The picture has ${width} × ${height} pixels`, remedy: smaller }),
  cmykPicture: (): ProblemWords => ({ what: 'The picture is in the four colours of print (CMYK)', remedy: 'Save it in RGB (sRGB): screens show the colours of print wrongly.' }),
  cutOffPicture: (): ProblemWords => ({ what: 'The picture is cut off: the file ends before it does', remedy: 'Copy the file here again from where it came.' }),
  unreadablePicture: (): ProblemWords => ({ what: 'The picture cannot be read', remedy: 'Save it again as jpg, png, webp or avif.' }),
};
