/** Makes the test's processes known to record and door, as the product's are. */
import { details } from '../../../activities/record/details';
import './errand';
import './follow-up';

const noTables = { write: async () => undefined };
details['errand'] = noTables;
details['follow-up'] = noTables;
