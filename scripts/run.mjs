// Plain JavaScript that every Node understands, so that an old one is told so in plain words.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const needed = [22, 12];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `This project needs Node ${needed.join('.')} or newer, and here is Node ${process.versions.node}.\n` +
      'On Linux and Windows “npm ci” brings its own: run it once, then the same command again through npm.\n' +
      'Elsewhere install a newer Node.',
  );
  process.exit(1);
}

const [name, ...args] = process.argv.slice(2);
const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
// Node 22.12 strips types only when asked; newer ones do it by themselves.
const flags = process.features.typescript ? [] : ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'];
const child = spawn(process.execPath, [...flags, script, ...args], { stdio: 'inherit' });

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
