/** The styles of a book: structure alone, for type and colours are the reader's own to choose. */
export const bookStyles = `body { line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.2; page-break-after: avoid; break-after: avoid; hyphens: none; }
h1 { font-size: 1.7em; }
h2 { font-size: 1.3em; margin-top: 1.8em; }
h3 { font-size: 1.1em; margin-top: 1.4em; }
.kicker { font-weight: bold; margin-bottom: 0; }
.lead { font-size: 1.1em; }
.cover img { width: 60%; max-width: 20em; }
.box { border-left: 0.25em solid; padding-left: 1em; margin: 1.5em 0; }
.tasks { list-style: none; padding-left: 0; }
.tasks > li { position: relative; padding-left: 1.8em; }
.tasks > li::before { content: ""; position: absolute; left: 0; top: 0.25em; width: 0.8em; height: 0.8em; border: 0.1em solid; }
.tasks p { margin: 0.3em 0; }
.tick { display: inline-block; width: 0.8em; height: 0.8em; border: 0.1em solid; }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; }
th, td { text-align: start; vertical-align: top; padding: 0.3em 0.6em 0.3em 0; border-bottom: 1px solid; }
.right { text-align: end; }
.center { text-align: center; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5em; }
sup { line-height: 0; }
aside, .sources { font-size: 0.9em; }
`;
