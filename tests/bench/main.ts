/**
 * npm run bench: how fast, as JSON on standard output. Never an assertion: the times of one machine say little, ratios in one run say more.
 * One file a subject beside this one; each gives its figures with their unit in the name.
 */
import { arch, cpus, platform, totalmem } from 'node:os';
import { measureBundle } from './bundle.ts';
import { measureReading } from './reading.ts';
import { measureScreen } from './screen.ts';
import { measureStart } from './start.ts';

const subjects = { reading: measureReading, start: measureStart, bundle: measureBundle, screen: measureScreen };
const wanted = process.argv.slice(2);

const figures: Record<string, unknown> = {};
for (const [name, measure] of Object.entries(subjects)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  figures[name] = await measure();
}

const machine = {
  platform: `${platform()}-${arch()}`,
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
console.log(JSON.stringify({ at: new Date().toISOString(), machine, ...figures }, null, 2));
