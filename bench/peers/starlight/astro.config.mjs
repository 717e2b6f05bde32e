import starlight from '@astrojs/starlight';

export default { cacheDir: './.cache', integrations: [starlight({ title: 'Bench', sidebar: [], pagefind: false })] };
