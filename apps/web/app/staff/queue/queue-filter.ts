/** What the address says about the queue: one group or all, what is searched for, and where the next page begins. */
export interface QueueFilter {
  group: string;
  q: string;
  cursor?: string;
}

export function filterOf(params: URLSearchParams): QueueFilter {
  const cursor = params.get('cursor');
  return { group: params.get('group') ?? '', q: (params.get('q') ?? '').trim(), ...(cursor && { cursor }) };
}

export function address({ group, q, cursor }: QueueFilter): string {
  const params = new URLSearchParams({ ...(group && { group }), ...(q && { q }), ...(cursor && { cursor }) });
  return params.size ? `/staff?${params}` : '/staff';
}
