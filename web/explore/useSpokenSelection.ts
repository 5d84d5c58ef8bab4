/** The selection in words, for the polite live region: its name, its kind, how many neighbours are shown. */
import { nodeDefinition } from '../../model/ontology/nodes.ts';
import { relationshipDefinition } from '../../model/ontology/relationships.ts';
import { onlySelected } from '../graph/selecting.ts';
import { useSession } from '../graph/store.ts';
import { visibleScene } from '../graph/visibleScene.ts';
import { useText } from '../text/text.ts';
import { factPhrase } from '../text/wording.ts';
import { neighboursIn } from './summary.ts';

export function useSpokenSelection(): string {
  const { t, language, say } = useText();
  const session = useSession();
  const { nodes, relationships } = session.selection;
  const node = session.nodes.get(onlySelected(session) ?? '');
  if (node !== undefined) {
    const neighbours = t('explore.neighbours', { count: neighboursIn(visibleScene(session), node.id).length });
    return t('explore.selected', { name: node.name, type: say(nodeDefinition(node.type).one), neighbours });
  }
  const relationship = session.relationships.get([...relationships][0] ?? '');
  const [from, to] = [session.nodes.get(relationship?.from ?? ''), session.nodes.get(relationship?.to ?? '')];
  if (nodes.size === 0 && relationship !== undefined && from !== undefined && to !== undefined) {
    const { words, name } = factPhrase(relationship, 'out', to, language);
    return t('app.labelled', {
      label: say(relationshipDefinition(relationship.type).caption),
      value: `${from.name} ${words}${name}`,
    });
  }
  const count = nodes.size + relationships.size;
  return count === 0 ? t('explore.selectedNone') : t('inspector.others', { count });
}
