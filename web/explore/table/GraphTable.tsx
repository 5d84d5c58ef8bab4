/** The same picture as a table: sorted by a press on a column, filtered, exported as it stands. Only the rows in view are in the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp, Download } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Shores } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import { selectNodes } from '../../graph/selecting.ts';
import { apply, useSession } from '../../graph/store.ts';
import { visibleScene } from '../../graph/visibleScene.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import { toCsv } from './csv.ts';
import styles from './GraphTable.module.css';
import { arrangeRows, COLUMNS, type Column, cellsOf, type Row, rowsOf, type Sorting } from './rows.ts';

const ROW_HEIGHT = 40;

export function GraphTable({ shores }: { readonly shores: Shores | null }) {
  const { t, language, say } = useText();
  const scene = useSession(visibleScene);
  const [text, setText] = useState('');
  const [sorting, setSorting] = useState<Sorting>({ column: 'links', isDescending: true });
  const rows = rowsOf(scene, {
    typeOf: (node) => say(nodeDefinition(node.type).one),
    sideOf: (node) => (node.side === null || shores === null ? t('legend.between') : say(shores[node.side].name)),
  });
  const arranged = arrangeRows(rows, text, sorting, language);
  const handleSort = (column: Column) =>
    setSorting({
      column,
      isDescending: sorting.column === column ? !sorting.isDescending : column === 'links' || column === 'documents',
    });
  const handleExport = () =>
    saveFile(
      t('table.file'),
      'text/csv;charset=utf-8',
      toCsv([COLUMNS.map((column) => t(`table.${column}`)), ...arranged.map(cellsOf)]),
    );
  return (
    <div className={styles.whole}>
      <div className={styles.tools}>
        <label className={styles.filter}>
          <span>{t('table.filter')}</span>
          <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <span role="status">{t('table.rows', { count: arranged.length })}</span>
        <Button onPress={handleExport}>
          <Download size={16} aria-hidden="true" />
          {t('table.csv')}
        </Button>
      </div>
      <Rows rows={arranged} sorting={sorting} onSort={handleSort} />
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly Row[];
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
}

/** Rows out of view are two empty ones, as high as all that they stand for. */
function Rows({ rows, sorting, onSort }: RowsProps) {
  const { t } = useText();
  const selected = useSession((session) => session.selection.nodes);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    getItemKey: (index) => rows[index]!.node.id,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} aria-label={t('table.label')} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <HeadCell key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {items.map(({ index, key }) => (
            <TableRow key={key} row={rows[index]!} index={index} isSelected={selected.has(rows[index]!.node.id)} />
          ))}
          <Gap height={below} />
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.none}>{t('table.none')}</p>}
    </div>
  );
}

function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td colSpan={COLUMNS.length} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function TableRow({
  row,
  index,
  isSelected,
}: {
  readonly row: Row;
  readonly index: number;
  readonly isSelected: boolean;
}) {
  const [name, type, side, links, documents] = cellsOf(row);
  const { node } = row;
  return (
    <tr
      aria-rowindex={index + 2}
      data-selected={isSelected || undefined}
      className={styles.row}
      style={{ height: ROW_HEIGHT }}
    >
      <td>
        <button
          type="button"
          aria-pressed={isSelected}
          className={styles.name}
          onClick={() => apply(selectNodes([node.id]))}
        >
          <TypeDisc type={node.type} side={node.side} isNamed={node.named} size={24} />
          <span>{name}</span>
        </button>
      </td>
      <td>{type}</td>
      <td>{side}</td>
      <td className={styles.number}>{links}</td>
      <td className={styles.number}>{documents}</td>
    </tr>
  );
}

function HeadCell({ column, sorting, onSort }: { readonly column: Column } & Pick<RowsProps, 'sorting' | 'onSort'>) {
  const { t } = useText();
  const isSorted = sorting.column === column;
  const Arrow = sorting.isDescending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className={styles.sort} onClick={() => onSort(column)}>
        {t(`table.${column}`)}
        {isSorted && <Arrow size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
