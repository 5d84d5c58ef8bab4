/** The disc of a kind, as on the canvas: its color, its pictogram, the ring of its side, broken for somebody known by office only. */
import {
  Building2,
  CalendarDays,
  Factory,
  FilePenLine,
  Flag,
  FlaskConical,
  Landmark,
  ListChecks,
  type LucideIcon,
  Map as MapIcon,
  MapPin,
  Network,
  Send,
  UserRound,
  Zap,
} from 'lucide-react';
import type { Side } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import type { EntityType } from '../../../model/ontology/types.ts';
import { classes } from '../../ui/classes.ts';
import styles from './TypeDisc.module.css';

/** By the names that model/ontology/nodes.ts gives. */
const PICTOGRAMS: Readonly<Record<string, LucideIcon>> = {
  'building-2': Building2,
  'calendar-days': CalendarDays,
  factory: Factory,
  'file-signature': FilePenLine,
  flag: Flag,
  'flask-conical': FlaskConical,
  landmark: Landmark,
  'list-checks': ListChecks,
  map: MapIcon,
  'map-pin': MapPin,
  network: Network,
  send: Send,
  'user-round': UserRound,
  zap: Zap,
};

interface Props {
  readonly type: EntityType;
  readonly side?: Side | null;
  readonly isNamed?: boolean;
  /** Diameter in pixels, ring included. */
  readonly size?: number;
}

/** Decoration beside a name: hidden from screen readers, which are told the kind in words. */
export function TypeDisc({ type, side, isNamed = true, size = 20 }: Props) {
  const { group, pictogram } = nodeDefinition(type);
  const Pictogram = PICTOGRAMS[pictogram];
  return (
    <span
      aria-hidden="true"
      className={classes(
        styles.disc,
        side === 'a' && styles.shoreA,
        side === 'b' && styles.shoreB,
        !isNamed && styles.unnamed,
      )}
      style={{ width: size, height: size }}
    >
      <span className={styles.fill} style={{ background: `var(--${group})` }}>
        {Pictogram !== undefined && <Pictogram size={Math.round(size * 0.56)} strokeWidth={2.1} />}
      </span>
    </span>
  );
}
