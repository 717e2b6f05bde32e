import { parseArgs } from 'node:util';

/** What the commands may be given; content and address go into the environment that `src/project.ts` reads. */
export interface Options {
  port: number | undefined;
  out: string;
}

/** Reads `--content`, `--port` and `--out`, and stops in plain words when they are not understood. */
export function readOptions(args = process.argv.slice(2)): Options {
  try {
    const { values } = parseArgs({ args, options: { content: { type: 'string' }, port: { type: 'string' }, out: { type: 'string', default: 'dist' } } });
    if (values.content) process.env.CONTENT_DIR = values.content;
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) throw new Error(`--port ${values.port} is not a port number`);
    return { port, out: values.out };
  } catch (error) {
    stop(`${error instanceof Error ? error.message : String(error)}\nKnown are: --content FOLDER, --port NUMBER, --out FOLDER.`);
  }
}

/** Ends the command with a message for people. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
