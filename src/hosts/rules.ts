/** How long a browser may keep an answer without asking again, as `Cache-Control` says it. */
export const caching = {
  /** The name holds a digest of what is in the file: another content has another name. */
  hashed: 'public, max-age=31536000, immutable',
  /** What people take away: a correction reaches them within ten minutes. */
  short: 'public, max-age=600',
  /** Kept, and asked about each time; the answer is mostly “as it was”. */
  asked: 'no-cache',
} as const;

/**
 * Folders with a caching of their own; everything else is `asked`, which is what Netlify and Cloudflare Pages do by themselves.
 * None lies within another: these two hosts would join the values of both.
 */
export const cachedFolders: readonly { folder: string; caching: keyof typeof caching }[] = [
  { folder: '/_astro/', caching: 'hashed' },
  { folder: '/pagefind/fragment/', caching: 'hashed' },
  { folder: '/pagefind/index/', caching: 'hashed' },
  { folder: '/cards/', caching: 'short' },
  { folder: '/dokumentai/', caching: 'short' },
  { folder: '/drawings/', caching: 'short' },
  { folder: '/media/', caching: 'short' },
];

/** Headers of every answer beside the policy. They are the same for all kinds: on some hosts rules that overlap join their values. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // Everything here is public and made to be shown elsewhere too: pictures in feed readers, cards, the originals for newspapers.
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['X-Frame-Options', 'DENY'],
  // Other programs than browsers, such as those that show PDFs, ask what they may fetch from here on their own account.
  ['X-Permitted-Cross-Domain-Policies', 'none'],
  // No page shares its process with another host of the same domain.
  ['Origin-Agent-Cluster', '?1'],
];

/** Folder of the editor in the browser, in a build with `CMS=1`; no route of the site leads there. */
export const editorFolder = '/admin/';

/** Headers of the editor beside its policy: it is to be found by nobody, and hears from the window in which somebody signs in. */
export const editorHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
  ['X-Robots-Tag', 'noindex, nofollow'],
];

/** Only for addresses with https. Without `includeSubDomains`, for hosts beside this one are not ours to bind. */
export const strictTransport = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** Files for hosts, which readers have no use for. */
export const hostFiles = { headers: '_headers', redirects: '_redirects', noJekyll: '.nojekyll' } as const;
