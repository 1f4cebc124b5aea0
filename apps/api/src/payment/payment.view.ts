import { z } from 'zod';
import { feeCodes } from '../../../../policy/fees';
import { Moment } from '../calendar/moments';

export const FeeView = z
  .object({
    obligationId: z.string(),
    code: z.enum(feeCodes),
    cents: z.int(),
    state: z.enum(['due', 'paid', 'forfeited', 'cancelled']),
    paid: Moment.optional(),
    receipt: z.string().optional(),
  })
  .meta({ id: 'FeeView', description: 'A fee somebody owes or paid, in cents; `receipt` is the id of the payment' });
export type FeeView = z.infer<typeof FeeView>;

export const PaymentView = z
  .object({
    id: z.string(),
    code: z.enum(feeCodes),
    cents: z.int(),
    currency: z.string(),
    state: z.enum(['started', 'succeeded', 'failed', 'cancelled', 'unapplied']),
    started: Moment,
    settled: Moment.optional(),
    receiptNumber: z.string().optional(),
    forName: z.string(),
  })
  .meta({ id: 'PaymentView', description: '`unapplied`: the money came and pays nothing; finance staff were told' });
export type PaymentView = z.infer<typeof PaymentView>;

export const PaymentList = z.object({ payments: z.array(PaymentView) }).meta({ id: 'PaymentList' });
export const StartedPayment = z.object({ id: z.string(), payUrl: z.string() }).meta({ id: 'StartedPayment' });

export const StartPayment = z.strictObject({ obligationId: z.uuid() }).meta({ id: 'StartPayment' });
export type StartPayment = z.infer<typeof StartPayment>;

/** Local provider only: the digits never leave the request. */
export const Card = z
  .strictObject({
    card: z
      .string()
      .transform((text) => text.replace(/[\s-]/g, ''))
      .refine((digits) => /^\d{16}$/.test(digits), { error: 'card' }),
    expiry: z.string().regex(/^(0[1-9]|1[0-2]) ?\/ ?\d\d$/, { error: 'expiry' }),
    securityCode: z.string().regex(/^\d{3,4}$/, { error: 'security-code' }),
  })
  .meta({ id: 'Card' });
export type Card = z.infer<typeof Card>;
