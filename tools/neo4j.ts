/** npm run neo4j: a real Neo4j for local use, fetched at the first run. Prints the line to copy; Ctrl-C stops it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findNeo4jVersion, installNeo4j, isListening, NEO4J_FOLDER, startNeo4j } from './neo4jServer.ts';

const USUAL_PORT = 7687;

async function main(): Promise<number> {
  const found = findNeo4jVersion();
  if ('missing' in found) {
    console.error(found.missing);
    return 1;
  }
  const { version } = found;
  if (!existsSync(join(NEO4J_FOLDER, `lib-${version}`))) {
    console.log(`Maven apporte Neo4j ${version} (environ 120 Mo, une fois) …`);
  }
  installNeo4j(version);
  const port = (await isListening(USUAL_PORT)) ? undefined : USUAL_PORT;
  const server = await startNeo4j(version, join(NEO4J_FOLDER, `home-${version}`), port);
  console.log(`Neo4j ${version} tourne sur cet ordinateur seulement ; ses données sont dans .neo4j/. Ctrl-C l’arrête.`);
  console.log('Dans un autre terminal, à recopier :\n');
  console.log(`  NEO4J_URI=${server.uri} npm start\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  return (await server.ended) ?? 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
