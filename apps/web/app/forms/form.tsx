import { createContext, type ReactNode, useContext } from 'react';
import type { Problem } from '../contract';
import type { Returned } from './form.server';

interface FormState {
  problem?: Problem;
  typed?: Record<string, string[]>;
}
const Current = createContext<FormState>({});

/** The id of the field that a JSON pointer means: "/declarations/truthful" is the element "declarations-truthful". */
export const fieldId = (pointer: string): string => pointer.replace(/^\/(fields\/)?/, '').replaceAll('/', '-');

export const useFieldError = (id: string): string | undefined =>
  useContext(Current).problem?.errors?.find(({ pointer }) => fieldId(pointer) === id)?.detail;

/** What was typed before the form came back, else what is saved. */
export function useTyped(name: string, saved?: string | null): string {
  const { typed } = useContext(Current);
  return typed ? (typed[name]?.[0] ?? '') : (saved ?? '');
}
export function useChosen(name: string, saved: readonly (string | null)[] = []): string[] {
  const { typed } = useContext(Current);
  return typed ? (typed[name] ?? []) : saved.filter((value) => value !== null);
}

/** The Idempotency-Key of this form; `again` repeats the key of a command whose arrival nobody knows. */
export const CommandKey = ({ again }: { again?: string | undefined }) => (
  <input type="hidden" name="key" value={again ?? crypto.randomUUID()} suppressHydrationWarning />
);

/** A form that works without scripts, carries a key, keeps what was typed and shows each problem at its field. */
export function Form({
  refused,
  files = false,
  method = 'post',
  action,
  className,
  label,
  children,
}: {
  refused?: Returned | undefined;
  files?: boolean;
  /** `get` for looking up: it changes nothing, so it carries no key, and the address can be kept. */
  method?: 'get' | 'post';
  action?: string;
  className?: string;
  label?: string;
  children: ReactNode;
}) {
  return (
    <form
      method={method}
      action={action}
      noValidate
      className={className}
      aria-label={label}
      encType={files ? 'multipart/form-data' : undefined}
    >
      {method === 'post' && <CommandKey again={refused?.again} />}
      <Current value={refused ?? {}}>{children}</Current>
    </form>
  );
}
