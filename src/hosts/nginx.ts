import { pdfPolicy } from './header-policy.ts';
import { binaryTypes, otherType, textTypes } from './media-types.ts';
import type { HostPlan } from './plan.ts';
import { caching, hostFiles } from './rules.ts';

/** Where a server keeps and offers the site. */
export interface ServerPlace {
  /** Folder that the server offers as `/`: the files of the site lie in it, below the base. */
  root: string;
  /** Host and port without encryption, for a trial on one's own machine; else the ports of the web with a certificate. */
  listen?: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const endings = (types: object) => Object.keys(types).join('|');

/**
 * Writes a site of nginx 1.18 or newer, without modules beyond its core: the packed files, brotli too, are chosen by `map`.
 * The names of the maps hold the host, so that several such sites can stand on one server.
 */
export function nginxFile(plan: HostPlan, { root, listen }: ServerPlace): string {
  const { hostname } = new URL(plan.origin);
  const name = `$${hostname.replace(/\W/g, '_')}`;
  const varied = [...new Set(['Content-Security-Policy', ...plan.ownHeaders.flatMap(({ headers }) => headers.map(([header]) => header))])];
  const others = plan.headers.filter(([header]) => !varied.includes(header));
  return `# Made by “npm run hosts” from src/hosts/ and content/redirects.yaml for ${plan.origin}${plan.base} – make it anew instead of changing it.
map $http_accept_encoding ${name}_packed {
    default .none;
    "~*\\bbr\\b(?!\\s*;\\s*q=0(\\.0+)?\\s*(,|$))" .br;
    "~*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0+)?\\s*(,|$))" .gz;
}
map "$status$uri" ${name}_encoding {
    "~^(200|206|404)/.*\\.br$" br;
    "~^(200|206|404)/.*\\.gz$" gzip;
}
map $uri ${name}_vary {
    "~\\.(${endings(textTypes)})(\\.(br|gz))?$" Accept-Encoding;
}
map $uri ${name}_caching {
    default ${caching.asked};
${plan.caching.map(({ folder, value }) => `    "~^${escaped(folder)}" "${value}";`).join('\n')}
}
${varied.map((header) => variedHeader(plan, header, name)).join('')}map $uri ${name}_missing {
${plan.notFound.map(({ folder, page }) => `    "~^${escaped(folder)}" ${page};`).join('\n')}
    default ${plan.notFound.at(-1)?.page};
}
${listen ? '' : plainServer(hostname)}
server {
${listen ? `    listen ${listen};` : encrypted(hostname)}
    server_name ${hostname};
    root ${root};
    server_tokens off;
    absolute_redirect off;
${plan.base === '/' ? '' : `    location = ${plan.base.slice(0, -1)} { return 301 ${plan.base}; }\n`}
    location ${plan.base} {
        index index.html;
        error_page 403 404 =404 ${name}_missing;
        gzip off;
        charset utf-8;
        charset_types ${Object.values(textTypes).filter((type) => type !== 'text/html').join(' ')};
        default_type ${otherType};
        types {
${Object.entries({ ...textTypes, ...binaryTypes }).map(([ending, type]) => `            ${type} ${ending};`).join('\n')}
        }

${others.map(([header, value]) => `        add_header ${header} "${value}" always;`).join('\n')}
${varied.map((header) => `        add_header ${header} ${variableOf(name, header)} always;`).join('\n')}
        add_header Cache-Control ${name}_caching always;
        add_header Content-Encoding ${name}_encoding always;
        add_header Vary ${name}_vary always;

        # Nothing that begins with a dot, and no file made for other hosts.
        location ~ "/\\.(?!well-known/)" { return 404; }
        location ~ "^${escaped(plan.base)}(${hostFiles.headers}|${hostFiles.redirects})$" { return 404; }
${plan.redirects.map(({ from, to }) => `        location = ${from} { return 301 ${to}; }\n`).join('')}
        # A packed file lies beside each file of text; nobody asks for it by its name.
${Object.entries(textTypes).map(([ending, type]) => `        location ~ "\\.${ending}\\.(br|gz)$" { internal; types { } default_type ${type}; }`).join('\n')}
        location ~ "\\.(${endings(textTypes)})$" {
            if (-f $request_filename${name}_packed) { rewrite ^ $uri${name}_packed last; }
        }
    }
}
`;
}

const variableOf = (name: string, header: string) => `${name}_${header.toLowerCase().replaceAll('-', '_')}`;

/** A header that is not the same everywhere, by the address; one without a value is not sent. */
function variedHeader({ headers, ownHeaders }: HostPlan, header: string, name: string): string {
  const valueIn = (list: HostPlan['headers']) => list.find(([one]) => one === header)?.[1];
  const own = ownHeaders.flatMap(({ folder, headers: list }) => (valueIn(list) === undefined ? [] : `    "~^${escaped(folder)}" "${valueIn(list)}";`));
  const pdf = header === 'Content-Security-Policy' ? [`    "~\\.pdf$" "${pdfPolicy}";`] : [];
  return `map $uri ${variableOf(name, header)} {\n${[`    default "${valueIn(headers) ?? ''}";`, ...pdf, ...own].join('\n')}\n}\n`;
}

function plainServer(hostname: string): string {
  return `
server {
    listen 80;
    listen [::]:80;
    server_name ${hostname};
    return 301 https://${hostname}$request_uri;
}
`;
}

/** Certificates where certbot lays them. */
function encrypted(hostname: string): string {
  return `    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    ssl_certificate /etc/letsencrypt/live/${hostname}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${hostname}/privkey.pem;`;
}
