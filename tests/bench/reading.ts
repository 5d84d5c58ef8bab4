/** Reading the first document: a whole process, and again in one that is warm. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { propose } from '../../seed/propose.ts';
import { type Spread, timed } from './timing.ts';

const FILE = 'seed/documents/mission-a-seoul.txt';

export async function measureReading(): Promise<Record<string, Spread | number>> {
  const text = readFileSync(FILE, 'utf8');
  const process_ = await timed(5, () => {
    const { status } = spawnSync(process.execPath, ['seed/main.ts', 'read', FILE]);
    if (status !== 0) throw new Error(`reading ended with ${status}`);
  });
  const warm = await timed(20, () => propose(text, { file: FILE }));
  return { characters: text.length, processStarted: process_, warm };
}
