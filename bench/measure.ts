import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What a process used: seconds of processor time of all its threads, megabytes of memory at its peak, seconds of its life. */
export interface Usage {
  cpu: number;
  memory: number;
  wall: number;
}

// Loaded before a build by --import; the threads of the process are counted with it.
if (isMainThread && process.env.MEASURE_FILE) {
  const file = process.env.MEASURE_FILE;
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, wall: performance.now() / 1000 };
    writeFileSync(file, JSON.stringify(usage));
  });
}
