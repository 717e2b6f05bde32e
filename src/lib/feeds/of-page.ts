import type { FeedFormat, FeedKind } from '../routes/files.ts';
import type { Route } from '../routes/route.ts';

/** The feeds that a page tells readers of feeds about: an entry the one of its language, to stay light; lists also their own, in every form. */
export function feedsOfPage({ view, section }: Pick<Route, 'view' | 'section'>): { kind: FeedKind; format: FeedFormat }[] {
  if (view === 'entry') return [{ kind: 'all', format: 'rss' }];
  const kinds: FeedKind[] = section === 'news' ? ['all', 'news', 'releases'] : section === 'events' ? ['all', 'events'] : ['all'];
  return kinds.flatMap((kind) => (['rss', 'atom', 'json'] as const).map((format) => ({ kind, format })));
}
