import { type Draft, type Fee, goodCard, type Payment, type ProblemBody, startDraft } from '../applicant';
import { type Answer, type Door, openDoor, type Visitor } from '../door';

/** A door with everything that paying needs; `close` checks the double entry of whatever was paid. */
export async function openTill() {
  const door: Door = await openDoor();
  return {
    door,
    somebody: async (): Promise<{ person: Visitor; draft: Draft }> => {
      const person = await door.applicant();
      return { person, draft: await startDraft(person) };
    },
    settle: (person: Visitor, { id }: { id: string }, card: object = goodCard): Promise<Answer<Payment & ProblemBody>> =>
      person.post<Payment & ProblemBody>(`/payments/${id}/settle`, card),
    feeOf: async (person: Visitor, draft: Draft): Promise<Fee> => (await person.get<Fee>(`/fees/application?for=${draft.id}`)).body,
    tasksOf: (paymentId: string) => door.db.task.findMany({ where: { cause: paymentId, queue: 'finance' } }),
    /** Payments whose entries do not add up to zero. */
    unbalanced: () => door.db.$queryRaw<object[]>`select "paymentId" from "LedgerEntry" group by 1 having sum(cents) <> 0`,
  };
}
