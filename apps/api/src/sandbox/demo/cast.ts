export interface Cast {
  givenName: string;
  familyName: string;
  language: 'en' | 'es';
  city: string;
  postalCode: string;
}

/** In the order of the story: the one who forgets, the one who is approved, the one who withdraws, the one who is denied. */
export const cast: readonly Cast[] = [
  { givenName: 'Rosa', familyName: 'Delgado Ortiz', language: 'en', city: 'Stockton', postalCode: '95202' },
  { givenName: 'José', familyName: 'Núñez', language: 'es', city: 'Fresno', postalCode: '93721' },
  { givenName: 'Denise', familyName: 'Brooks', language: 'en', city: 'Eureka', postalCode: '95501' },
  { givenName: 'Harpreet', familyName: 'Singh', language: 'en', city: 'Riverside', postalCode: '92501' },
];

/** Whose whole life is told. */
export const amara: Cast = { givenName: 'Amara', familyName: 'Okonkwo-Reyes', language: 'en', city: 'Redding', postalCode: '96001' };
