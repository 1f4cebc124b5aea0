/** What the register's API answers: names for the generated types. */
import type { components } from '../../api/types';

export type Entry = components['schemas']['RegistryEntry'];
export type RegistryList = components['schemas']['RegistryList'];
export type RegistryAnswer = components['schemas']['RegistryAnswer'];
export type RegistryCheck = components['schemas']['RegistryCheck'];
export type CheckRow = components['schemas']['RegistryCheckRow'];
export type PastStanding = NonNullable<RegistryAnswer['past']>;
export type Standing = Pick<Entry, 'status' | 'statusWords' | 'action' | 'actionWords'>;
