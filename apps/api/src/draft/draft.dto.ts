import { z } from 'zod';
import {
  conditions,
  declarations,
  educationTypes,
  examDeliveries,
  examLanguages,
  experienceRoles,
  items,
  photoIdTypes,
} from '../../../../policy/application/items';
import { civilDate } from '../calendar/moments';
import { DocumentView } from '../document/document.view';
import { SignatureView } from '../ethics-code/ethics-code.view';
import { FeeView } from '../payment/payment.view';
import { RefusedDocument } from '../problems/problem.document';

/** Empty is not given: forms send empty fields. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((given) => given || null)
    .nullable();
const orNothing = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal('').transform(() => null), schema]).nullable();
const shaped = (form: RegExp, word: string) => orNothing(z.string().trim().regex(form, { error: word }));

const fields = {
  givenName: text(100),
  middleName: text(100),
  familyName: text(100),
  dateOfBirth: orNothing(civilDate),
  email: orNothing(z.email().max(200)),
  phone: shaped(/^\+?[\d\s().-]{10,24}$/, 'phone'),
  street: text(200),
  city: text(100),
  state: shaped(/^[A-Z]{2}$/, 'state'),
  postalCode: shaped(/^\d{5}(-\d{4})?$/, 'postal-code'),
  condition: orNothing(z.enum(conditions)),
  experienceRole: orNothing(z.enum(experienceRoles)),
  declarations: z.array(z.enum(declarations)).max(declarations.length),
  examLanguage: orNothing(z.enum(examLanguages)),
  examDelivery: orNothing(z.enum(examDeliveries)),
  photoIdType: orNothing(z.enum(photoIdTypes)),
  educationType: orNothing(z.enum(educationTypes)),
};

/** 801.4.A, 101.2, 202.1.C to E, 801.4.D: any part of the form, with the version it was changed from. */
export const ChangeDraft = z.strictObject({ version: z.int(), ...z.object(fields).partial().shape }).meta({ id: 'ChangeDraft' });
export type ChangeDraft = z.infer<typeof ChangeDraft>;

export const StartDraft = z.strictObject({ route: z.literal('standard') }).meta({ id: 'StartDraft' });
export type StartDraft = z.infer<typeof StartDraft>;

const shown = z.string().nullable();
export const DraftView = z
  .object({
    id: z.string(),
    route: z.literal('standard'),
    version: z.int(),
    fields: z.object({
      givenName: shown,
      middleName: shown.meta({ description: '500.2.A: part of the full legal name; may stay empty' }),
      familyName: shown,
      dateOfBirth: shown,
      email: shown,
      phone: shown,
      street: shown,
      city: shown,
      state: shown,
      postalCode: shown,
      condition: shown,
      experienceRole: shown,
      declarations: z.array(z.string()),
      examLanguage: shown,
      examDelivery: shown,
      photoIdType: shown,
      educationType: shown,
    }),
    tasks: z.array(
      z.object({
        item: z.enum([...items, 'declarations']),
        done: z.boolean(),
        needed: z.enum(['to-submit', 'can-follow']),
        problems: z.array(z.string()),
      }),
    ),
    documents: z.array(DocumentView),
    signature: SignatureView.optional(),
    fee: FeeView,
    canSubmit: z.boolean(),
    refusal: RefusedDocument.optional(),
    notice: z.array(z.enum(items)),
  })
  .meta({ id: 'DraftView', description: 'A draft, what is left to do, and what submitting it now would answer' });
export type DraftView = z.infer<typeof DraftView>;
