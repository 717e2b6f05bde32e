export default function configure(config) {
  config.addGlobalData('layout', 'article.njk');
  return { dir: { input: 'articles', includes: '../_includes', output: 'dist' }, markdownTemplateEngine: false };
}
