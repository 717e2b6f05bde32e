import { buildWords } from '../../src/i18n/build.ts';
import { languageOfProblems } from '../../src/lib/problems/language.ts';
import type { Tell } from '../../src/lib/tell.ts';

/** How often a line is written, in seconds: over the last one on a terminal, and seldom into a log. */
const pause = { terminal: 0.2, log: 10 };

/** What a stage is, by the word that names it. */
export type StageName = 'reading' | 'documents' | 'pages' | 'finishing' | 'files' | 'cards' | 'index' | 'acknowledgement' | 'editor' | 'packing';

/** What a stage took: seconds of time, and of the processors' time in this process. */
export interface StageUsage {
  name: StageName;
  wall: number;
  cpu: number;
}

/** The stages that have ended, in their order. */
export const endedStages: StageUsage[] = [];

/**
 * Runs a stage of a command and prints its name, how far it is with the time left when it is long, and how long it took.
 * On a terminal it all stands on one line; elsewhere in plain lines.
 */
export async function stage<T>(name: StageName, work: (tell: Tell) => T | Promise<T>): Promise<T> {
  const words = buildWords[languageOfProblems()];
  const isTerminal = process.stdout.isTTY;
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const passed = () => (performance.now() - started) / 1000;
  let told = 0;
  const show = (text: string) => process.stdout.write(isTerminal ? `\r\u001B[K  ${words[name]} ${text}` : `  ${words[name]} ${text}\n`);
  const tell: Tell = (done, all) => {
    if (passed() - told < (isTerminal ? pause.terminal : pause.log)) return;
    told = passed();
    show(`… ${words.progress(done, all)}, ${words.left(Math.ceil((told / done) * (all - done)))}`);
  };
  if (isTerminal) show('…');
  try {
    const result = await work(tell);
    const { user, system } = process.cpuUsage(cpu);
    endedStages.push({ name, wall: passed(), cpu: (user + system) / 1e6 });
    show(`– ${words.took(passed())}${isTerminal ? '\n' : ''}`);
    return result;
  } catch (error) {
    show(`– ${words.failed}${isTerminal ? '\n' : ''}`);
    throw error;
  }
}
