import { spawn } from 'node:child_process';

/** Starts a clone's site as `npm run dev` does, hands its address on, and ends it after `use`. */
export async function serveSite<T>(cwd: string, use: (url: string) => Promise<T>): Promise<T> {
  const child = spawn('npm run dev -- --port 4399', { cwd, shell: true, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise<string>((done, fail) => {
      let printed = '';
      child.stdout.on('data', (text: Buffer) => {
        printed += String(text);
        const found = /http:\/\/localhost:\d+\S*/.exec(printed)?.[0];
        if (found) done(found);
      });
      child.on('exit', (code) => fail(new Error(`“npm run dev” ended with ${String(code)}`)));
    });
    return await use(url);
  } finally {
    child.removeAllListeners('exit');
    // A group of its own, so that the server that npm started ends with it.
    if (child.pid) process.kill(-child.pid);
  }
}
