/** Runs a stage of a command and prints its name and how long it took, in seconds. */
export async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  const isTerminal = process.stdout.isTTY;
  if (isTerminal) process.stdout.write(`  ${name} …`);
  try {
    const result = await work();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${isTerminal ? '\r' : ''}  ${name} – ${seconds} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(isTerminal ? '\n' : `  ${name} – failed\n`);
    throw error;
  }
}
