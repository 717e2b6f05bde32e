import type { EditorWords } from '../i18n/editor.ts';
import { escapeText, jsonForScript } from '../lib/escape.ts';
import type { EditorConfig } from './config.ts';

/** The page of the editor: its policy, its configuration as data, and the one script that reads it. */
export function editorPage(config: EditorConfig, policy: string, words: EditorWords): string {
  return `<!doctype html>
<html lang="lt">
<head>
<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeText(config.app_title)}</title>
<link rel="icon" href="../favicon.svg">
</head>
<body>
<noscript>${words.noScripts}</noscript>
<script type="application/json" id="config">${jsonForScript(config)}</script>
<script type="module" src="editor.js"></script>
</body>
</html>
`;
}
