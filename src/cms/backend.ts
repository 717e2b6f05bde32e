import { SettingError } from '../lib/problems/problem.ts';

/** Where the editor reads and writes, as Sveltia CMS is told, and which addresses of the web it then needs. */
export interface Backend {
  config: { name: 'github' | 'gitlab' | 'gitea' | 'test-repo'; repo?: string; branch?: string; api_root?: string; base_url?: string; app_id?: string; auth_type?: 'pkce'; auth_methods?: ('token' | 'oauth')[] };
  /** Sources for `connect-src`. */
  connect: string[];
  /** Sources for `img-src` beside the site's own: the pictures of those who sign in. */
  images: string[];
}

/** Settings of the editor, from the environment. */
export type EditorSettings = Partial<Record<'CMS_REPO' | 'CMS_BRANCH' | 'CMS_HOST' | 'CMS_APP_ID', string>>;

/** Without a repository the editor works with a local folder alone; this name stands where Sveltia wants one. */
const nowhere = 'local/folder';

/**
 * Reads `CMS_REPO` – `github:org/site`, `gitlab:group/site`, `gitea:org/site`, or `test-repo` for trials in the browser's own storage –
 * `CMS_BRANCH` (else the default one), `CMS_HOST` (a GitLab or Gitea of one's own) and `CMS_APP_ID` (sign-in without a token there).
 * Nothing here is secret.
 * @throws SettingError when `CMS_REPO` or `CMS_HOST` is not understood
 */
export function readBackend({ CMS_REPO, CMS_BRANCH, CMS_HOST, CMS_APP_ID }: EditorSettings): Backend {
  if (CMS_REPO === 'test-repo') return { config: { name: 'test-repo' }, connect: [], images: [] };
  const [, name, repo] = /^(github|gitlab|gitea):([\w.-]+(?:\/[\w.-]+)+)$/.exec(CMS_REPO || `github:${nowhere}`) ?? [];
  if (!name || !repo) throw new SettingError(`CMS_REPO=${CMS_REPO} is not understood. Write github:org/site, gitlab:group/site or gitea:org/site.`);
  const shared = { repo, ...(CMS_BRANCH && { branch: CMS_BRANCH }) };
  if (name === 'github') {
    // Signing in by a window of GitHub needs a server of one's own in between; a token needs nothing.
    const known = repo === nowhere ? { connect: [], images: [] } : { connect: ['https://api.github.com'], images: ['https://avatars.githubusercontent.com'] };
    return { config: { name, ...shared, auth_methods: ['token'] }, ...known };
  }
  const host = originOf(CMS_HOST, name === 'gitlab' ? 'https://gitlab.com' : 'https://gitea.com');
  const signIn = CMS_APP_ID ? { app_id: CMS_APP_ID, ...(name === 'gitlab' && { auth_type: 'pkce' as const }) } : { auth_methods: ['token' as const] };
  const api = name === 'gitlab' ? `${host}/api/v4` : `${host}/api/v1`;
  return { config: { name: name as 'gitlab' | 'gitea', ...shared, base_url: host, api_root: api, ...signIn }, connect: [host], images: [host] };
}

function originOf(value: string | undefined, usual: string): string {
  if (!value) return usual;
  if (!URL.canParse(value) || !value.startsWith('https://')) throw new SettingError(`CMS_HOST=${value} is not an address. Write it with https://, such as https://git.example.org.`);
  return new URL(value).origin;
}
