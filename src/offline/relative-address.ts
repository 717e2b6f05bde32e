/**
 * An address of the site as a link from one file of a folder to another, for pages that no server stands behind: `../index.html#turinys`
 * for `/#turinys` in `naujienos/index.html`. Addresses of other sites, and places of the same page, stay as they are.
 * @param file path of the page in the folder
 * @param base folder that the site was built for, with slashes at both ends
 */
export function relativeAddress(address: string, file: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  return `${upFrom(file)}${path.replace(/(^|\/)$/, '$1index.html')}${rest}`;
}

/** The way from a file to the folder that holds all: `../` for each folder it lies in. */
export function upFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1);
}
