const type = 'text/csv';

/** The form as it was sent; what is no form, or was cut on the way, has nothing in it. */
export const formIn = (request: Request): Promise<FormData> => request.formData().catch(() => new FormData());

/** What an employer sent: a file as it is, else what was pasted, else what an earlier page carries along. */
export async function listIn(form: FormData): Promise<Blob> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return new Blob([await file.arrayBuffer()], { type });
  const again = form.get('list64');
  if (typeof again === 'string') return new Blob([Buffer.from(again, 'base64')], { type });
  const pasted = form.get('list');
  return new Blob([typeof pasted === 'string' ? pasted : ''], { type });
}
