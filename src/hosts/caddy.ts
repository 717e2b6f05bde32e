import { textTypes } from './media-types.ts';
import type { ServerPlace } from './nginx.ts';
import type { HostPlan } from './plan.ts';
import { caching, hostFiles } from './rules.ts';

/** Types that Caddy does not know, and would guess from the first bytes. */
const unknownTypes = ['bib', 'ris', 'ics', 'vcf'];

/** Writes a site of Caddy 2.6 or newer, which gets its certificate by itself. */
export function caddyFile(plan: HostPlan, { root, listen }: ServerPlace): string {
  const { base } = plan;
  const every = plan.notFound.at(-1);
  const folders = plan.notFound.filter((one) => one !== every);
  return `# Made by “npm run hosts” from src/hosts/ and content/redirects.yaml for ${plan.origin}${base} – make it anew instead of changing it.
${listen ? `http://${listen}` : plan.origin} {
	root * ${root}

	# A route keeps to this order; else Caddy would put the narrower rules first and the wider ones over them.
	route {
${base === '/' ? '' : `\t\tredir ${base.slice(0, -1)} ${base} permanent\n`}\t\theader ${base}* {
${plan.headers.map(([header, value]) => `\t\t\t${header} "${value}"`).join('\n')}
			Cache-Control ${caching.asked}
			-Server
		}
${plan.caching.map(({ folder, value }) => `\t\theader ${folder}* Cache-Control "${value}"`).join('\n')}
${unknownTypes.map((ending) => `\t\theader ${base}*.${ending} Content-Type "${textTypes[ending]}; charset=utf-8"`).join('\n')}
${plan.redirects.map(({ from, to }) => `\t\tredir ${from} ${to} permanent\n`).join('')}
		# Nothing that begins with a dot, and no file made for other hosts.
		@hidden {
			path */.* ${base}${hostFiles.headers} ${base}${hostFiles.redirects}
			not path */.well-known/*
		}
		error @hidden 404
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		route {
			header Cache-Control ${caching.asked}
			header Content-Type "text/html; charset=utf-8"
${folders.map(({ folder, page }, index) => `\t\t\t@folder${index} path ${folder}*\n\t\t\thandle @folder${index} {\n\t\t\t\trewrite * ${page}\n\t\t\t}\n`).join('')}\t\t\thandle {
				rewrite * ${every?.page}
			}
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}
