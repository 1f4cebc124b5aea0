/** Civil time of the program: every date is a Pacific date, every instant RFC 3339 UTC. The only place with date arithmetic. */
export * from './business-days';
export * from './civil-date';
export * from './closures';
export * from './fiscal-year';
export * from './instant';
export * from './term';
export * from './words';
