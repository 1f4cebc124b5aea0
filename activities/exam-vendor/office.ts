import type { VendorPlace } from '../../cases/exam-vendor/place';
import type { WorkContext } from '../work';
import { folderTransport } from './folder';
import { sftpTransport } from './sftp';
import { simulatorTransport } from './simulator/transport';
import type { Transport } from './transport';

/** The way to the vendor that the environment names. */
function open(place: VendorPlace, context: WorkContext, purpose: 'exchange' | 'comparison'): Promise<Transport> {
  switch (place.kind) {
    case 'folder':
      return folderTransport(place.folder);
    case 'sftp':
      return sftpTransport(place);
    case 'simulator':
      return simulatorTransport(context, purpose);
  }
}

/** Opens the way, does something, and closes it whatever happened. */
export async function withVendor<Result>(
  context: WorkContext,
  purpose: 'exchange' | 'comparison',
  work: (transport: Transport) => Promise<Result>,
): Promise<Result> {
  const transport = await open(context.examVendor, context, purpose);
  try {
    return await work(transport);
  } finally {
    await transport.close();
  }
}
