import { pdfPolicy } from './header-policy.ts';
import { binaryTypes, textTypes } from './media-types.ts';
import type { ServerPlace } from './nginx.ts';
import type { HostPlan } from './plan.ts';
import { caching, hostFiles } from './rules.ts';

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
		header -Server
		header ${base}* {
${plan.headers.map(([name, value]) => `\t\t\t${name} "${value}"`).join('\n')}
			Cache-Control ${caching.asked}
		}
${plan.caching.map(({ folder, value }) => `\t\theader ${folder}* Cache-Control "${value}"`).join('\n')}
${plan.ownHeaders.flatMap(({ folder, headers }) => headers.map(([name, value]) => `\t\theader ${folder}* ${name} "${value}"\n`)).join('')}
		# Said last: Caddy asks the machine for types, and names what an answer depends on only where it packs it.
${Object.entries(textTypes).map(([ending, type]) => `\t\t@${ending} path *.${ending}${ending === 'html' ? ' */' : ''}\n\t\theader @${ending} {\n\t\t\tdefer\n\t\t\tContent-Type "${type}; charset=utf-8"\n\t\t\tVary Accept-Encoding\n\t\t}`).join('\n')}
${Object.entries(binaryTypes).map(([ending, type]) => `\t\t@${ending} path *.${ending}\n\t\theader @${ending} {\n\t\t\tdefer\n\t\t\tContent-Type ${type}${ending === 'pdf' ? `\n\t\t\tContent-Security-Policy "${pdfPolicy}"` : ''}\n\t\t}`).join('\n')}
${base === '/' ? '' : `\n\t\tredir ${base.slice(0, -1)} ${base} permanent`}${plan.redirects.map(({ from, to }) => `\n\t\tredir ${from} ${to} permanent`).join('')}
		# Nothing that begins with a dot, no file made for other hosts, and no packed file by its own name.
		@hidden {
			path */.* ${base}${hostFiles.headers} ${base}${hostFiles.redirects} *.br *.gz
			not path */.well-known/*
		}
		error @hidden 404
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		route {
			header {
				defer
				-Server
				Cache-Control ${caching.asked}
				Vary Accept-Encoding
			}
			@elsewhere not path ${folders.map(({ folder }) => `${folder}*`).join(' ')}
			rewrite @elsewhere ${every?.page}
${folders.map(({ folder, page }, index) => `\t\t\t@folder${index} path ${folder}*\n\t\t\trewrite @folder${index} ${page}`).join('\n')}
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}
