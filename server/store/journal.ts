/** How places in the journal are named ("change:000042" is the change of sequence 42), and what the parts of a change are about. */

export function changeId(sequence: number): string {
  return `change:${String(sequence).padStart(6, '0')}`;
}

/** undefined for what is no change's id. */
export function sequenceOf(id: string): number | undefined {
  const digits = /^change:(\d{6,15})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The id of what a part of a change is about. */
export function changedId<Id>({ before, after }: { before: { id: Id } | null; after: { id: Id } | null }): Id {
  return (after ?? before)!.id;
}
