/** Every process that a worker runs. */
export { application } from './application/application.workflow';
export { candidacy } from './candidacy/candidacy.workflow';
export { certification } from './certification/certification.workflow';
export { examVendor as 'exam-vendor' } from './exam-vendor/exam-vendor.workflow';
export { registryCheck as 'registry-check' } from './registry/registry-check.workflow';
