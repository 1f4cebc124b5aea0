/** The letter alone, closed off: the same as the applicant's. */
export { loader } from '../../portal/letters/paper';
