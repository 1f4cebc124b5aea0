/** Every process that a worker runs. */
export { application } from './application/application.workflow';
