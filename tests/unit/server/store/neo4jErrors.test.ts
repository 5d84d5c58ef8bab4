import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { isAway, openingError } from '../../../../server/store/neo4j/driver.ts';
import { openNeo4jStore } from '../../../../server/store/neo4j/neo4jStore.ts';

const failure = (message: string, code: string) => new neo4j.Neo4jError(message, code, '', '');
const URI = 'neo4j://127.0.0.1:7687';

test('a wrong password is said to be refused, with the way out', () => {
  for (const kind of ['Unauthorized', 'AuthenticationRateLimit', 'Forbidden']) {
    const error = openingError(URI, failure('no', `Neo.ClientError.Security.${kind}`));
    expect(error).toMatchObject({ code: 'NEO4J_REFUSED', values: { uri: URI } });
  }
});

test.each([
  [
    'Failed to connect to server. Please … Caused by: connect ECONNREFUSED 127.0.0.1:9',
    'connect ECONNREFUSED 127.0.0.1:9',
  ],
  ['Could not perform discovery. No routing servers available. Known …', 'Could not perform discovery'],
])('why there is no connection is told in a few words', (said, reason) => {
  expect(openingError(URI, failure(said, 'ServiceUnavailable'))).toMatchObject({
    code: 'NEO4J_UNREACHABLE',
    values: { uri: URI, reason },
  });
});

test('what may work in a moment is told from what will not', () => {
  for (const code of ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.Transaction.DeadlockDetected']) {
    expect(isAway(failure('x', code))).toBe(true);
  }
  expect(isAway(failure('x', 'Neo.ClientError.Statement.SyntaxError'))).toBe(false);
  expect(isAway(new Error('x'))).toBe(false);
});

test.each(['bolt://127.0.0.1:9', 'neo4j://127.0.0.1:9'])(
  'an address where nothing listens (%s) is said at once',
  async (uri) => {
    const begun = Date.now();
    await expect(openNeo4jStore({ uri, user: 'neo4j' })).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
    expect(Date.now() - begun).toBeLessThan(3000);
  },
);
