/** What tests and tools use of the scorer. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
export interface Missed {
  readonly type: string;
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly why?: string;
  readonly evidence?: string;
  readonly ends?: string;
  readonly fromName?: string;
  readonly toName?: string;
}
export interface DocumentScore {
  readonly ent: Readonly<Record<string, Counts>>;
  readonly rel: Readonly<Record<string, Counts>>;
  readonly missedE: readonly Missed[];
  readonly extraE: readonly Missed[];
  readonly missedR: readonly Missed[];
  readonly extraR: readonly Missed[];
  readonly forbidden: readonly Missed[];
  readonly evOk: number;
  readonly evTotal: number;
}
export const ENTITY_TYPES: readonly string[];
export const REL_TYPES: readonly string[];
export function scoreDocument(text: string, gold: unknown, proposal: unknown, options?: { strictTypes?: boolean }): DocumentScore;
export function prf(counts: Counts): { p: number; r: number; f1: number };
export function sum(counts: readonly Counts[]): Counts;
