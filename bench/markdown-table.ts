/** A row of a table in Markdown. */
export const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** A table in Markdown, its first column to the left and the others to the right. */
export const table = (head: string[], rows: string[]) => [row(...head), row(...head.map((_, index) => (index ? '--:' : '---'))), ...rows].join('\n');
