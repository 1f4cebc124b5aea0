/** What the API tells about the exam vendor: names for the generated types. */
import type { components } from '../../api/types';

type Schemas = components['schemas'];

export type ExamVendor = Schemas['ExamVendor'];
export type VendorRecord = Schemas['VendorRecord'];
export type VendorFile = Schemas['VendorFile'];
export type VendorFileReport = Schemas['VendorFileReport'];
export type VendorRow = Schemas['VendorRow'];
export type ExamLanguages = Schemas['ExamLanguages'];
