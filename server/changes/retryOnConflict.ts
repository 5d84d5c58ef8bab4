/** For changes that are made anew from the graph as it is: when somebody else was quicker, the second look sees what they did. */
import { PasserelleError } from '../../model/errors.ts';

const ATTEMPTS = 5;

/** @throws PasserelleError CHANGE_CONFLICT when somebody was quicker each time */
export async function retryOnConflict<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = ATTEMPTS - 1; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      const isConflict = error instanceof PasserelleError && error.code === 'CHANGE_CONFLICT';
      if (!isConflict || left === 0) throw error;
    }
  }
}
