export default { outDir: './dist', cacheDir: './.cache', devToolbar: { enabled: false } };
