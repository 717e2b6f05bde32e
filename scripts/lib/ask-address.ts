/** What an address answered: `gone` is certain, `unclear` may be the network, a robot’s barrier or a bad hour. */
export interface Answer {
  verdict: 'fine' | 'gone' | 'unclear';
  /** Status and its meaning, or what went wrong, for people. */
  why: string;
}

/** Statuses that say for certain that nothing is there (RFC 9110, sections 15.5.5 and 15.5.11). */
const goneStatuses = [404, 410];

/** Asks an address as a browser would, by HEAD, and by GET when a server refuses that. */
export async function askAddress(address: string, milliseconds = 20_000): Promise<Answer> {
  try {
    const head = await ask(address, 'HEAD', milliseconds);
    const status = head < 400 ? head : await ask(address, 'GET', milliseconds);
    return { verdict: status < 400 ? 'fine' : goneStatuses.includes(status) ? 'gone' : 'unclear', why: `status ${status}` };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const why = error instanceof Error && error.name === 'TimeoutError' ? `no answer in ${milliseconds / 1000} s` : code || String(cause);
    return { verdict: 'unclear', why };
  }
}

async function ask(address: string, method: 'HEAD' | 'GET', milliseconds: number): Promise<number> {
  const response = await fetch(address, { method, redirect: 'follow', signal: AbortSignal.timeout(milliseconds), headers: { accept: 'text/html,*/*' } });
  await response.body?.cancel();
  return response.status;
}

/** Asks every address once, one at a time of each host and several hosts side by side. */
export async function askAll(addresses: readonly string[], ask: (address: string) => Promise<Answer>, hostsAtOnce = 8): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const hosts = [...Map.groupBy(new Set(addresses), (address) => new URL(address).host).values()];
  const queue = hosts.values();
  const work = async () => {
    for (const ofHost of queue) for (const address of ofHost) answers.set(address, await ask(address));
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return answers;
}
