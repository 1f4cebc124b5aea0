import type { Card } from './payment.view';

/** What a provider says happened. The event's id makes it count once. */
export interface ChargeEvent {
  eventId: string;
  paymentId: string;
  cents: number;
  currency: string;
}

/** Whoever takes the money. One payment is charged at most once, however often it is asked. */
export interface PaymentProvider {
  readonly name: string;
  /** False: nobody can pay here now. */
  readonly open: boolean;
  /** Where the person goes to pay. */
  payUrl(paymentId: string): string;
  charge(payment: { id: string; cents: number; currency: string }, card: Card): Promise<ChargeEvent | 'declined'>;
}
export const PROVIDER = Symbol('payment provider');

/** The built-in pay page: no money moves. Cards are the test cards that pay pages use; every other number is declined. */
export class LocalProvider implements PaymentProvider {
  readonly name = 'local';
  readonly open = true;
  private readonly paying = '4242424242424242';

  payUrl(paymentId: string): string {
    return `/pay/${paymentId}`;
  }

  async charge(
    { id, cents, currency }: { id: string; cents: number; currency: string },
    { card }: Card,
  ): Promise<ChargeEvent | 'declined'> {
    return card === this.paying ? { eventId: `local:${id}`, paymentId: id, cents, currency } : 'declined';
  }
}

/** Production has no provider yet: nothing is taken, and nobody pays with a test card. */
export class NoProvider implements PaymentProvider {
  readonly name = 'none';
  readonly open = false;

  payUrl(paymentId: string): string {
    return `/pay/${paymentId}`;
  }

  async charge(): Promise<'declined'> {
    return 'declined';
  }
}
