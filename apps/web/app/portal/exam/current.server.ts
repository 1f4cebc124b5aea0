import { read } from '../../api/api.server';
import type { CandidacyList, CandidacyView } from '../../contract';

/** The candidacy that is going on, else the last one; undefined before the first approval. */
export async function currentCandidacy(request: Request): Promise<CandidacyView | undefined> {
  const { candidacies } = await read<CandidacyList>(request, '/candidacies');
  const current = candidacies.find(({ ended }) => !ended) ?? candidacies[0];
  return current && read<CandidacyView>(request, `/candidacies/${current.id}`);
}
