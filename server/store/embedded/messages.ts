/** What the store and its index processes say to each other (structured clones over Node's own channel). */
import type { QueryLimits, Value } from '../graphStore.ts';

export interface IndexRequest {
  readonly id: number;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The answer must know every change up to this one. */
  readonly sequence: number;
  /** For a person's query: past these it is cut or stopped. */
  readonly limits?: QueryLimits;
}

/** How an answer failed: `invalid` Cypher, more bytes or memory than allowed, a write, or an index that is not what the truth says. */
export type IndexFailure = 'invalid' | 'large' | 'memory' | 'wrote' | 'broken';

export type IndexReply =
  | {
      readonly id: number;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Value[])[];
      readonly truncated: boolean;
      readonly ms: number;
    }
  | { readonly id: number; readonly failure: IndexFailure; readonly detail: string };
