const places: Record<string, string> = { application: 'applications', candidacy: 'candidacies', certification: 'certifications' };

/** The page of a case by its kind; kinds without a page of their own have none. */
export const caseAddress = (kind: string, id: string): string | undefined => {
  const place = places[kind];
  return place && `/staff/${place}/${id}`;
};
