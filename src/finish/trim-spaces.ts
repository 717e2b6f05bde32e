/** Elements that stand on lines of their own: spaces before and after their tags are never seen. */
const blocks = 'html|head|body|meta|link|title|script|header|footer|main|nav|article|aside|section|div|p|ul|ol|li|dl|dt|dd|h[1-6]|details|figure|figcaption|blockquote|table|thead|tbody|tr|th|td|form|fieldset|template';
const tag = '</?(?:[^<>"]|"[^"]*")*>';

/** Takes the spaces between two tags out of a page where one is that of a block; elsewhere one space says as much as many. Shapes of a drawing end in their own tag. */
export function trimSpaces(html: string): string {
  return html
    .replace(/>\s+</g, '> <')
    .replace(new RegExp(`> (?=</?(?:${blocks})\\b)`, 'g'), '>')
    .replace(new RegExp(`(?=</?(?:${blocks})\\b)(${tag}) (?=<)`, 'g'), '$1')
    .replace(/><\/(?:path|circle|rect|line|use)>/g, '/>');
}
