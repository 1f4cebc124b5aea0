/** The client of the Temporal server that everything of ours uses: encrypted, with the program clock where it can be moved. */
import { Client, Connection, type ConnectionOptions } from '@temporalio/client';
import { type DataConverter, defineSearchAttributeKey, TypedSearchAttributes } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import { clockInterceptor } from './client-clock';
import type { ProgramClock } from './clock';
import { AesGcmCodec, type CodecKey } from './codec';

export interface TemporalOptions {
  address: string;
  namespace: string;
  codecKeys: readonly CodecKey[];
}

export const dataConverter = (codecKeys: readonly CodecKey[]): DataConverter => ({
  payloadCodecs: [new AesGcmCodec(codecKeys)],
  failureConverterPath: require.resolve('./failure'),
});

/** `lazy`: connects with the first call, so that a door can open while the server is away. */
export async function connectTemporal(options: TemporalOptions, clock: ProgramClock, { lazy = false } = {}): Promise<Client> {
  const at: ConnectionOptions = { address: options.address };
  const connection = lazy ? Connection.lazy(at) : await Connection.connect(at);
  return new Client({
    connection,
    namespace: options.namespace,
    dataConverter: dataConverter(options.codecKeys),
    interceptors: { workflow: clock.movable ? [clockInterceptor(clock)] : [] },
  });
}

const caseKind = defineSearchAttributeKey('CaseKind', 'KEYWORD');
const caseId = defineSearchAttributeKey('CaseId', 'KEYWORD');

/** Ids and kinds only: the server keeps search attributes in clear. */
export const searchAttributes = (kind: string, id: string): TypedSearchAttributes =>
  new TypedSearchAttributes([
    { key: caseKind, value: kind },
    { key: caseId, value: id },
  ]);

/** Makes our search attributes known to the server. Safe to repeat; two at once are fine. */
export async function registerSearchAttributes({ connection, options }: Client): Promise<void> {
  const { operatorService } = connection as Connection;
  const { namespace } = options;
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const keyword = temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD;
  const missing = [caseKind, caseId].filter(({ name }) => !(name in customAttributes));
  if (missing.length === 0) return;
  await operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(missing.map(({ name }) => [name, keyword])),
  });
}
