/** For the tests that kill: applies one change after the other to the folder given, and prints each sequence once it is acknowledged. */
import { openEmbeddedStore } from '../../../server/store/embedded/embeddedStore.ts';
import { adding, entity } from '../../contract/graphs.ts';

const store = openEmbeddedStore(process.argv[2]!);
console.log(`open ${store.index.pid}`);
for (;;) {
  const next = (await store.sequence()) + 1;
  const change = await store.apply(
    adding(entity('City', `city:c${next}`, `Ville ${next}`), entity('Company', `company:c${next}`, 'x'.repeat(2000))),
  );
  console.log(change.sequence);
}
