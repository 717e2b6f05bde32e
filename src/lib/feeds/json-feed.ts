import type { FeedData } from './feed.ts';

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org): unlike the 1.0 of the package, it names its language and its pictures. */
export function jsonFeed({ locale, home, title, description, siteName, self, items }: FeedData): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self.json,
    description,
    language: locale,
    authors: [{ name: siteName, url: home }],
    items: items.map((item) => ({
      id: item.link,
      url: item.link,
      title: item.title,
      summary: item.summary,
      content_html: item.content,
      date_published: item.published.toISOString(),
      date_modified: item.changed.toISOString(),
      ...(item.enclosures[0] && { image: item.enclosures[0].url }),
      ...(item.enclosures.length > 0 && { attachments: item.enclosures.map(({ url, type, length, title: words }) => ({ url, mime_type: type, title: words, size_in_bytes: length })) }),
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
