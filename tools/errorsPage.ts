/** Makes docs/errors.md from model/errors.ts: `node tools/errorsPage.ts`. A house test compares the two. */
import { writeFileSync } from 'node:fs';
import { ERRORS } from '../model/errors.ts';

export function errorsPage(): string {
  const rows = Object.entries(ERRORS).map(
    ([code, { status, retriable, sentence }]) =>
      `| \`${code}\` | ${status} | ${retriable ? 'yes' : 'no'} | ${sentence.en} | ${sentence.fr} |`,
  );
  return `# Errors

Every sentence that a person can meet when something is refused. \`{…}\` is the value at hand. Over HTTP each comes as
\`{"code", "sentence", "retriable"}\` with the status below; on the command line as the sentence alone, with exit code 1.

| code | HTTP | try again? | English | French |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync('docs/errors.md', errorsPage());
